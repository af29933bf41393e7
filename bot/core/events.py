"""What came about in a turn, in the past tense. The dialogue raises events; services store them.

The names and fields are those of the chat-json contract: `as_dict` is what outsiders see.
Fields that only the store needs (department, place) are looked up when an event is stored.
"""

from dataclasses import asdict, dataclass
from typing import Literal, Optional, Union, cast, get_args

Reason = Literal[
    "unaware", "no_documents", "not_applied", "waiting", "delayed", "refused", "stopped", "short",
    "bribe", "name_removed", "no_office", "excluded", "no_scheme", "unanswered", "service_absent",
    "other",
]  # fmt: skip


def as_reason(code: str) -> Reason:
    """The reason of a code that was stored; `other` for one that is no longer known."""
    return cast(Reason, code) if code in get_args(Reason) else "other"


@dataclass(frozen=True)
class FactLearned:
    """A fact about the person in question was taken."""

    attribute: str


@dataclass(frozen=True)
class LanguageChosen:
    language: str


@dataclass(frozen=True)
class ConsentGiven:
    pass


@dataclass(frozen=True)
class ConsentRefused:
    pass


@dataclass(frozen=True)
class ConsentWithdrawn:
    pass


@dataclass(frozen=True)
class DemandLogged:
    """Something was wanted and is not met. Exactly one of `scheme` and `need` is set.

    `person` is the session's key of the beneficiary (`self`, `p1` …): never a name.
    """

    scheme: Optional[str]
    need: Optional[str]
    reason: Reason
    person: str = "self"
    place: Optional[dict[str, str]] = None
    """`state`, `district`, `block`, `gram_panchayat`, `pin_code` as far as they are known."""


@dataclass(frozen=True)
class GrievanceLogged:
    """An entitlement is denied, late, short or sold. Always accompanied by a DemandLogged."""

    scheme: Optional[str]
    reason: Reason
    person: str = "self"


@dataclass(frozen=True)
class ReferralGiven:
    """She was sent to a named helpline, office or redress item (`to` is its id)."""

    to: str


@dataclass(frozen=True)
class SafetyRaised:
    """Danger was heard. No text of it is kept."""

    kind: str


@dataclass(frozen=True)
class OptedOut:
    pass


@dataclass(frozen=True)
class OptedIn:
    pass


@dataclass(frozen=True)
class DataErased:
    pass


@dataclass(frozen=True)
class PersonSwitched:
    to: str


@dataclass(frozen=True)
class HandoverRequested:
    pass


@dataclass(frozen=True)
class NotUnderstood:
    pass


Event = Union[
    FactLearned, LanguageChosen, ConsentGiven, ConsentRefused, ConsentWithdrawn, DemandLogged,
    GrievanceLogged, ReferralGiven, SafetyRaised, OptedOut, OptedIn, DataErased, PersonSwitched,
    HandoverRequested, NotUnderstood,
]  # fmt: skip

_INTERNAL = ("person", "place")


def as_dict(event: Event) -> dict[str, object]:
    """The event as the chat-json contract shows it: its type and its public fields that are set."""
    fields = {k: v for k, v in asdict(event).items() if v is not None and k not in _INTERNAL}
    return {"type": type(event).__name__, **fields}
