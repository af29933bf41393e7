"""The knowledge base in memory: look-ups, verdicts, search."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from bot.eligibility.bulk import Bulk
from bot.eligibility.evaluate import Finding, evaluate
from bot.eligibility.facts import FactError, Facts, FactValue
from bot.eligibility.rule import attributes_in
from bot.knowledge.attribute import Attribute
from bot.knowledge.catalogue import Category, Department, District, Document, Need, Office, State
from bot.knowledge.figures import GRACE, is_vouched_for
from bot.knowledge.place_of_pin import PinPlaces, PostOffice, no_post_office
from bot.knowledge.scheme import Scheme
from bot.knowledge.search import Index
from bot.knowledge.story import Story
from bot.knowledge.withheld import without_figures
from bot.language.normalise import spelling as spelt

OPEN_TO_ALL = Finding("eligible")
NOT_OPEN = Finding("not_eligible", because=("status",))


@dataclass(frozen=True)
class KnowledgeBase:
    """Everything the helpline knows. Mappings keep the authors' order; districts are by name."""

    schemes: Mapping[str, Scheme]
    attributes: Mapping[str, Attribute]
    categories: Mapping[str, Category] = field(default_factory=dict)
    departments: Mapping[str, Department] = field(default_factory=dict)
    offices: Mapping[str, Office] = field(default_factory=dict)
    documents: Mapping[str, Document] = field(default_factory=dict)
    needs: Mapping[str, Need] = field(default_factory=dict)
    stories: Mapping[str, Story] = field(default_factory=dict)
    states: Mapping[str, State] = field(default_factory=dict)
    districts: tuple[District, ...] = ()
    post_districts: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    """Districts of today by State and the post office's name, where that is another."""
    post_office: PostOffice = no_post_office
    fingerprint: str = ""

    def scheme(self, scheme_id: str) -> Scheme:
        """The scheme of an id. Raises KeyError when there is none."""
        return self.schemes[scheme_id]

    def in_state(self, state: str) -> list[Scheme]:
        """What a person living in a State can turn to: the Centre's schemes and the State's."""
        return [s for s in self.offered if s.state in (None, state)]

    @cached_property
    def offered(self) -> tuple[Scheme, ...]:
        """The schemes that callers may hear of."""
        return tuple(s for s in self.schemes.values() if not s.hidden)

    def for_callers(self) -> "KnowledgeBase":
        """The same without drafts and demonstrations, so that nothing can lead a caller to one."""
        return replace(self, schemes={scheme.id: scheme for scheme in self.offered})

    def quotable_on(self, day: date) -> "KnowledgeBase":
        """The same without the figures that nobody vouches for any more on a day.

        The dated amounts withhold themselves; the sentences that name a sum are left out here.
        """
        if day <= self._vouched_until:
            return self
        stale = frozenset(s.id for s in self.schemes.values() if not is_vouched_for(s, day))
        found = self._quotable.get(stale)
        if found is None:
            schemes = {i: without_figures(s) if i in stale else s for i, s in self.schemes.items()}
            found = replace(self, schemes=schemes)
            self._quotable.clear()
            self._quotable[stale] = found
        return found

    @cached_property
    def _vouched_until(self) -> date:
        days = (s.verified.review_by for s in self.schemes.values())
        return min(days, default=date.max - GRACE) + GRACE

    @cached_property
    def _quotable(self) -> "dict[frozenset[str], KnowledgeBase]":
        """The last one that was asked for, by the schemes that are out of date in it."""
        return {}

    def verdict(self, scheme_id: str, facts: Facts, as_of: date) -> Finding:
        """The verdict of one scheme; closed, merged and merely announced ones take nobody.

        `as_of` is the day judged for. Raises KeyError for an unknown id, FactError for a fact of
        the wrong kind.
        """
        return judge(self.schemes[scheme_id], facts, as_of)

    def verdicts(self, facts: Facts, as_of: date) -> dict[str, Finding]:
        """The verdict of every scheme that callers may hear of, by id."""
        found = self._bulk.findings(facts)
        is_open = self._open_on(as_of)
        return {
            scheme.id: found.get(scheme.id, OPEN_TO_ALL) if scheme.id in is_open else NOT_OPEN
            for scheme in self.offered
        }

    def _open_on(self, day: date) -> frozenset[str]:
        known = self._open.get(day)
        if known is None:
            self._open.clear()
            known = frozenset(scheme.id for scheme in self.offered if scheme.open_on(day))
            self._open[day] = known
        return known

    @cached_property
    def _open(self) -> "dict[date, frozenset[str]]":
        """The schemes that are open on the day that was asked for last."""
        return {}

    @cached_property
    def _bulk(self) -> Bulk:
        return Bulk({s.id: s.rule for s in self.offered if s.rule is not None})

    @cached_property
    def asked(self) -> dict[str, frozenset[str]]:
        """The attributes that the rule of each scheme speaks of, by id."""
        rules = {scheme.id: scheme.rule for scheme in self.schemes.values()}
        return {id_: attributes_in(rule) if rule else frozenset() for id_, rule in rules.items()}

    def facts(self, raw: Mapping[str, object]) -> dict[str, FactValue]:
        """Facts from outside: null is unknown, "45" is 45. Raises FactError naming the attribute.

        An id that no attribute has is an error: a misspelt one would silently deny somebody.
        """
        facts: dict[str, FactValue] = {}
        for name, value in raw.items():
            attribute = self.attributes.get(name)
            if attribute is None:
                raise FactError(name, "no such attribute is known")
            if value is None:
                continue
            facts[name] = self._state(value) if name == "state" else attribute.read(value)
        return facts

    def _state(self, value: object) -> str:
        code = value.strip().upper() if isinstance(value, str) else ""
        if code not in self.states:
            raise FactError("state", "the code of a State is needed here, such as BR")
        return code

    @cached_property
    def costs(self) -> dict[str, float]:
        """What asking each attribute costs, in the authors' order."""
        return {attribute.id: float(attribute.cost) for attribute in self.attributes.values()}

    def states_of_district(self, name: str) -> tuple[str, ...]:
        """The codes of the States that have a district of this English name."""
        return tuple(d.state for d in self.districts if d.name.en == name)

    def district(self, state: str, name: str) -> District | None:
        """A district by its State and English name."""
        return next((d for d in self.districts if (d.state, d.name.en) == (state, name)), None)

    def district_called(self, state: str, name: str) -> District | None:
        """The district of a State that goes by a name that some district has.

        Aurangabad, of which Bihar has one, is heard for Chhatrapati Sambhajinagar in Maharashtra.
        """
        own = self.district(state, name)
        if own is not None:
            return own
        shared = {n for d in self.districts if d.name.en == name for n in _names(d)}
        here = (d for d in self.districts if d.state == state)
        return next((d for d in here if not shared.isdisjoint(_names(d))), None)

    def districts_of_pin(self, pin: str) -> tuple[District, ...]:
        """The districts that a PIN code may lie in; none for one that is not known."""
        return self._pins.of(pin)

    @cached_property
    def _pins(self) -> PinPlaces:
        return PinPlaces(self.states, self.districts, self.post_districts, self.post_office)

    @cached_property
    def index(self) -> Index:
        """Names and aliases, searchable in three scripts; made when first needed."""
        return Index(self.offered)

    def find(self, text: str, limit: int = 10) -> list[Scheme]:
        """The schemes that a text may mean, likeliest first, whatever the script or spelling."""
        return [self.schemes[scheme_id] for scheme_id in self.index.find(text, limit)]


def _names(district: District) -> set[str]:
    return {spelt(n) for n in (district.name.hi, district.name.en, *district.heard)}


def judge(scheme: Scheme, facts: Facts, as_of: date) -> Finding:
    """The verdict of one scheme on a day. Raises FactError for a fact of the wrong kind."""
    if not scheme.open_on(as_of):
        return NOT_OPEN
    return OPEN_TO_ALL if scheme.rule is None else evaluate(scheme.rule, facts)
