"""From a PIN code to the districts of today that it may lie in."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.knowledge.catalogue import District, State
from bot.knowledge.plain_names import by_plain_name, plain

PostOffice = Callable[[str], Sequence[tuple[str, str]]]
"""State and district of a PIN code, as the post office's directory spells them."""


def no_post_office(_pin: str) -> tuple[tuple[str, str], ...]:
    """Where no directory is at hand, no PIN code is known."""
    return ()


@dataclass(frozen=True)
class PinPlaces:
    """Knows which districts the post office's directory means.

    `renamed` says so where its name or its map is not ours: it goes by the districts of 2022, so
    that one that was parted since stands for all its parts.
    """

    states: Mapping[str, State]
    districts: Iterable[District]
    renamed: Mapping[tuple[str, str], tuple[str, ...]]
    post_office: PostOffice
    _codes: dict[str, str] = field(init=False, default_factory=dict)
    _named: dict[tuple[str, str], District] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self._codes.update((plain(s.name.en), code) for code, s in self.states.items())
        self._named.update(by_plain_name(self.districts))

    def of(self, pin: str) -> tuple[District, ...]:
        """Every district that a PIN code may lie in, the likeliest State's first."""
        found: dict[tuple[str, str], District] = {}
        for state_name, post in self.post_office(pin):
            state = self._codes.get(plain(state_name.removeprefix("THE ")), "")
            for name in self.renamed.get((state, post), (post,)):
                district = self._named.get((state, plain(name)))
                if district is not None:
                    found[state, district.name.en] = district
        return tuple(found.values())
