"""Whatever people say, in whatever order: promises that every turn keeps."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from bot.channels.forms import compose
from bot.core.channel import CHANNELS
from bot.core.events import DemandLogged, FactLearned, GrievanceLogged, SafetyRaised
from bot.core.interpretation import INTENTS, Entity, Interpretation
from bot.dialogue.engine import Engine
from bot.dialogue.session import Session
from bot.dialogue.turn import Turn
from bot.dialogue.utterance import Utterance
from tests.support.catalogues import catalogue
from tests.support.examples import times
from tests.support.knowledge import whole

TODAY = date(2026, 11, 22)
ENGINE = Engine(whole(), catalogue())
SCHEMES = sorted(ENGINE.kb.schemes)
TOPICS = sorted(ENGINE.kb.categories)

ENTITIES = st.one_of(
    st.tuples(st.just("scheme"), st.sampled_from([*SCHEMES, "no-such-scheme"])),
    st.tuples(st.just("topic"), st.sampled_from(TOPICS)),
    st.tuples(st.just("age"), st.integers(0, 110)),
    st.tuples(st.just("amount"), st.integers(0, 900_000)),
    st.tuples(st.just("marital_status"), st.sampled_from(["widowed", "married", "deserted"])),
    st.tuples(st.just("state"), st.sampled_from(["BR", "UP", "MP", "KL"])),
    st.tuples(st.just("district"), st.sampled_from(["Gaya", "Nowhere"])),
    st.tuples(st.just("poverty_card"), st.sampled_from(["bpl", "aay", "phh", "none"])),
    st.tuples(st.just("social_category"), st.sampled_from(["sc", "minority", "pvtg"])),
    st.tuples(st.just("relation"), st.sampled_from(["self", "mother_in_law", "daughter", "son"])),
    st.tuples(st.just("person_name"), st.sampled_from(["Sita", "Radha"])),
    st.tuples(st.just("language"), st.sampled_from(["hi", "en"])),
    st.tuples(st.just("pregnant"), st.just(True)),
    st.tuples(st.just("child_count"), st.integers(0, 9)),
)
TEXTS = st.sampled_from(
    ["namaste", "haan", "nahi", "पता नहीं", "1", "2", "9", "0", "45", "६०", "STOP", "START", "मिटाओ",
     "vidhwa pension ke kagaz", "which papers do I need", "8000", "menu", "back", "", "?",
     "मेरी पेंशन रुक गई", "बिहार", "x" * 1500]
)  # fmt: skip


@st.composite
def messages(draw: st.DrawFn) -> tuple[Utterance, Interpretation | None]:
    text = draw(TEXTS)
    if draw(st.booleans()):
        button = draw(st.none() | st.sampled_from(["age:60", "scheme:x", "1", ":"]))
        return Utterance(text, button), None
    entities = tuple(
        Entity(name, value, str(value), 0, 0, role=draw(st.sampled_from([None, "monthly"])))
        for name, value in draw(st.lists(ENTITIES, max_size=3))
    )
    danger = draw(st.sampled_from([None] * 9 + ["violence"]))
    reading = Interpretation(text, draw(st.sampled_from(INTENTS)), draw(st.floats(0, 1)), entities,
                             safety=danger)  # fmt: skip
    return Utterance(text), reading


def talks() -> st.SearchStrategy[list[tuple[Utterance, Interpretation | None]]]:
    return st.lists(messages(), min_size=1, max_size=8)


def play(talk: list[tuple[Utterance, Interpretation | None]], channel: str) -> list[Turn]:
    known = next(c for c in CHANNELS if c == channel)
    session, turns = Session(), []
    for utterance, reading in talk:
        turn = ENGINE.advance(session, utterance, reading, TODAY, known)
        session = Session.from_json(turn.session.to_json())
        assert session == turn.session
        turns.append(turn)
    return turns


@times(3.75)
@given(talk=talks(), channel=st.sampled_from(["whatsapp", "sms", "telegram"]))
def test_every_turn_says_one_thing_that_fits(
    talk: list[tuple[Utterance, Interpretation | None]], channel: str
) -> None:
    for turn in play(talk, channel):
        assert turn.message is not None
        ids = [option.id for option in turn.message.options]
        assert len(ids) == len(set(ids))
        assert all(":" in option_id for option_id in ids)
        assert turn.message.text.strip()
        assert "%(" not in turn.message.text
        composed = compose(turn.message, next(c for c in CHANNELS if c == channel))
        assert len(composed.text) <= 1600
        assert composed.segments is None or composed.segments <= 2, composed.text


@times(3.75)
@given(talk=talks())
def test_nothing_is_kept_or_counted_without_consent(
    talk: list[tuple[Utterance, Interpretation | None]],
) -> None:
    for turn in play(talk, "whatsapp"):
        if turn.session.consent == "given":
            continue
        assert ENGINE.facts(turn.session) == {}
        kept = (DemandLogged, GrievanceLogged, FactLearned)
        assert not any(isinstance(event, kept) for event in turn.events)
        if turn.session.consent == "refused":
            assert all(not person.facts for person in turn.session.people.values())


@times(2.5)
@given(talk=talks())
def test_danger_is_met_at_any_point(talk: list[tuple[Utterance, Interpretation | None]]) -> None:
    danger = Utterance("mera pati mujhe marta hai")
    reading = Interpretation(danger.text, "find_schemes", 0.9, safety="violence")
    last = play([*talk, (danger, reading)], "sms")[-1]
    assert any(isinstance(event, SafetyRaised) for event in last.events)
    assert last.message is not None
    assert "112" in last.message.text
    assert last.message.care == "safety"
    assert last.session.asking is None
