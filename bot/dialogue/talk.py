"""One turn in the making: the session being changed, what was read, what came about."""

from dataclasses import dataclass, field, replace
from datetime import date

from bot.core.events import (
    DemandLogged,
    Event,
    FactLearned,
    GrievanceLogged,
    Reason,
    as_reason,
)
from bot.core.interpretation import Interpretation, Source
from bot.dialogue.profile import for_rules
from bot.dialogue.session import Person, Session
from bot.dialogue.utterance import Utterance
from bot.eligibility.evaluate import Finding
from bot.eligibility.facts import FactValue
from bot.knowledge.base import KnowledgeBase

PLACE = ("state", "district", "block", "gram_panchayat", "pin_code")


@dataclass
class Talk:
    """What topics work on. They change `session`, call the verbs below and return a reply."""

    kb: KnowledgeBase
    session: Session
    utterance: Utterance
    reading: Interpretation
    as_of: date
    events: list[Event] = field(default_factory=list)
    learned: list[str] = field(default_factory=list)
    """Attributes learned or changed in this turn, in order."""

    @property
    def person(self) -> Person:
        return self.session.person

    @property
    def facts(self) -> dict[str, FactValue]:
        """What rules may be asked with, for the person in question."""
        return for_rules(self.session, self.session.about)

    def finding(self, scheme_id: str) -> Finding:
        return self.kb.verdict(scheme_id, self.facts, self.as_of)

    def came_about(self, event: Event) -> None:
        self.events.append(event)

    def learn(self, attribute: str, value: FactValue) -> None:
        """Take a fact; a newer one replaces an older. Its event waits for consent."""
        if self.person.facts.get(attribute) == value:
            return
        self.person.facts[attribute] = value
        if attribute in self.person.declined:
            self.person.declined.remove(attribute)
        self.learned.append(attribute)
        if self.session.keeps:
            self.came_about(FactLearned(attribute))

    def demand(self, reason: Reason, scheme: str | None = None, need: str | None = None) -> None:
        """Log an unmet demand, once a talk, person and matter; it waits for consent."""
        facts = self.facts
        place = {name: str(facts[name]) for name in PLACE if name in facts}
        event = DemandLogged(scheme, need, reason, self.session.about, place or None)
        mark = f"{self.session.about}/{scheme or need}/{reason}"
        if mark in self.session.logged:
            return
        if self.session.consent == "refused":
            return
        self.session.logged.append(mark)
        if self.session.keeps:
            self.came_about(event)
        else:
            self.session.held.append({
                "scheme": scheme, "need": need, "reason": reason,
                "person": self.session.about, "place": place or None,
            })  # fmt: skip

    def grievance(self, reason: Reason, scheme: str | None, need: str | None) -> None:
        """Log that an entitlement is denied, late, short or sold: a grievance and a demand."""
        if self.session.keeps:
            self.came_about(GrievanceLogged(scheme, reason, self.session.about))
        elif self.session.consent != "refused":
            self.session.held.append({
                "grievance": True, "scheme": scheme, "reason": reason,
                "person": self.session.about,
            })  # fmt: skip
        self.demand(reason, scheme, need)

    def named_later(self, scheme: str) -> None:
        """A complaint that waits for her consent was of this scheme, as she says now."""
        for one in self.session.held:
            unnamed = one["scheme"] is None and one.get("need") in (None, "any")
            if unnamed and one["person"] == self.session.about:
                one["scheme"] = scheme
                if "need" in one:
                    one["need"] = None

    def read_as_answer(self) -> None:
        """The message was an answer to what was asked, whatever else it looks like."""
        intent = self.reading.intent
        if intent not in ("affirm", "deny"):
            intent = "provide_info"
        self.reading = replace(self.reading, intent=intent, source="answer", confidence=1.0)

    def read_as_choice(self, intent: str) -> None:
        """The message picked an option: it says no more than that."""
        source: Source = "button" if self.utterance.button is not None else "answer"
        self.reading = replace(
            self.reading, intent=intent, source=source, confidence=1.0, entities=()
        )

    def place_logged(self) -> None:
        """A place learned late still belongs to what was reported before it was known."""
        place = {name: str(self.facts[name]) for name in PLACE if name in self.facts}
        already = {e for e in map(_matter, self.events) if e}
        for mark in self.session.logged:
            person, _, rest = mark.partition("/")
            matter, _, reason = rest.rpartition("/")
            if person != self.session.about or matter in already:
                continue
            scheme = matter if matter in self.kb.schemes else None
            self.came_about(
                DemandLogged(scheme, None if scheme else matter, as_reason(reason), person, place)
            )

    def release_held(self) -> None:
        """She has agreed: what waited for it comes about now."""
        for key, person in self.session.people.items():
            if key == self.session.about or person.facts:
                for attribute in person.facts:
                    self.came_about(FactLearned(attribute))
        for held in self.session.held:
            fields = dict(held)
            if fields.pop("grievance", False):
                self.came_about(GrievanceLogged(**fields))
            else:
                self.came_about(DemandLogged(**fields))
        self.session.held.clear()


def _matter(event: Event) -> str | None:
    return event.scheme or event.need if isinstance(event, DemandLogged) else None
