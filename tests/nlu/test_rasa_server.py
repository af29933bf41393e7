"""The client against a server that speaks Rasa's protocol, well and badly."""

import logging
import threading
from collections.abc import Iterator

import pytest

from bot.core.errors import InterpreterUnavailable
from bot.core.interpretation import Entity
from bot.nlu.rasa_server import RasaInterpreter
from tests.nlu.rasa_stand_in import StandIn, says, serving

ENTITY = {
    "entity": "scheme",
    "value": "nsap-ignwps",
    "start": 0,
    "end": 12,
    "extractor": "KnowledgeEntityExtractor",
    "candidates": ["lakshmibai-social-security-pension"],
}


class Clock:
    """Seconds that pass only when told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def rasa() -> Iterator[StandIn]:
    with serving() as stand_in:
        yield stand_in


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def interpreter(rasa: StandIn, clock: Clock) -> Iterator[RasaInterpreter]:
    with RasaInterpreter(rasa.url, timeout=0.5, clock=clock) as one:
        yield one


def test_intent_ranking_and_source_are_read(interpreter: RasaInterpreter) -> None:
    heard = interpreter.read("kaun se kagaz")
    assert (heard.intent, heard.confidence, heard.source) == ("ask_documents", 0.91, "rasa")
    assert heard.ranking == (("ask_documents", 0.91), ("ask_benefit", 0.05))
    assert heard.safety is None


def test_entities_carry_the_words_typed(interpreter: RasaInterpreter, rasa: StandIn) -> None:
    rasa.answer = says(
        entities=[
            ENTITY,
            {"entity": "amount", "value": 8000, "start": 16, "end": 20, "role": "monthly"},
        ]
    )
    heard = interpreter.read("विधवा पेंशन में 8000")
    assert heard.entities == (
        Entity(
            "scheme", "nsap-ignwps", "विधवा पेंशन ", 0, 12,
            candidates=("lakshmibai-social-security-pension",),
        ),
        Entity("amount", 8000, "8000", 16, 20, role="monthly"),
    )  # fmt: skip


def test_a_sign_of_danger_is_read(interpreter: RasaInterpreter, rasa: StandIn) -> None:
    rasa.answer = says(safety={"kind": "violence", "confidence": 0.97})
    assert interpreter.read("pati marta hai").safety == "violence"


def test_a_server_without_our_safety_component_is_still_read(
    interpreter: RasaInterpreter, rasa: StandIn
) -> None:
    rasa.answer = says(safety=None)
    assert interpreter.read("namaste").safety is None


def test_rasas_own_fallback_is_out_of_scope(interpreter: RasaInterpreter, rasa: StandIn) -> None:
    rasa.answer = says(intent={"name": "nlu_fallback", "confidence": 0.3})
    assert interpreter.read("xyz").intent == "out_of_scope"


def test_a_leading_slash_is_not_a_command_to_rasa(
    interpreter: RasaInterpreter, rasa: StandIn
) -> None:
    heard = interpreter.read("/start now")
    assert rasa.asked == [" start now"]
    assert heard.text == "/start now"


@pytest.mark.parametrize("text", ["", " ", "\n\t"])
def test_nothing_said_is_nothing_to_ask(
    interpreter: RasaInterpreter, rasa: StandIn, text: str
) -> None:
    heard = interpreter.read(text)
    assert (heard.intent, heard.confidence, rasa.asked) == ("out_of_scope", 0.0, [])


@pytest.mark.parametrize(
    "body",
    [
        b"", b"<html>", b"[]", b"null", b"{}", b'{"intent": null}', b'{"intent": {"name": null}}',
        b'{"intent": {"name": "order_pizza", "confidence": 1}}',
        b'{"intent": {"name": "greet", "confidence": "high"}}',
        b'{"intent": {"name": "greet", "confidence": 1}, "entities": [{"entity": "age"}]}',
        (b'{"intent": {"name": "greet", "confidence": 1}, "entities": '
        b'[{"entity": "age", "value": 4, "start": 3, "end": 99}]}'),
        (b'{"intent": {"name": "greet", "confidence": 1}, "entities": '
        b'[{"entity": "age", "value": [1], "start": 0, "end": 1}]}'),
        b'{"intent": {"name": "greet", "confidence": 1}, "safety": {"certain": true}}',
        b"x" * 1_100_000,
    ],
)  # fmt: skip
def test_garbage_means_unavailable_never_misunderstood(
    interpreter: RasaInterpreter, rasa: StandIn, body: bytes
) -> None:
    rasa.answer = lambda _text: (200, body)
    with pytest.raises(InterpreterUnavailable):
        interpreter.read("namaste")


@pytest.mark.parametrize("status", [301, 400, 404, 409, 500, 503])
def test_any_other_status_means_unavailable(
    interpreter: RasaInterpreter, rasa: StandIn, status: int
) -> None:
    rasa.answer = lambda _text: (status, b"{}")
    with pytest.raises(InterpreterUnavailable):
        interpreter.read("namaste")


def test_no_server_means_unavailable() -> None:
    with serving() as gone:
        url = gone.url
    with RasaInterpreter(url) as interpreter, pytest.raises(InterpreterUnavailable):
        interpreter.read("namaste")


def test_a_slow_server_is_not_waited_for(rasa: StandIn, clock: Clock) -> None:
    release = threading.Event()
    quick = rasa.answer

    def slow(text: str) -> tuple[int, bytes]:
        release.wait(10)
        return quick(text)

    rasa.answer = slow
    with (
        RasaInterpreter(rasa.url, timeout=0.1, clock=clock) as interpreter,
        pytest.raises(InterpreterUnavailable),
    ):
        interpreter.read("namaste")
    release.set()


def test_after_a_failure_nobody_asks_for_a_while_then_one_probes(
    interpreter: RasaInterpreter, rasa: StandIn, clock: Clock
) -> None:
    healthy = rasa.answer
    rasa.answer = lambda _text: (503, b"")
    with pytest.raises(InterpreterUnavailable):
        interpreter.read("one")
    rasa.answer = healthy
    clock.now += 4.9
    with pytest.raises(InterpreterUnavailable):
        interpreter.read("two")
    assert rasa.asked == ["one"]
    clock.now += 0.2
    assert interpreter.read("three").intent == "ask_documents"
    assert interpreter.read("four").intent == "ask_documents"
    assert rasa.asked == ["one", "three", "four"]


def test_a_text_just_read_is_not_asked_again(interpreter: RasaInterpreter, rasa: StandIn) -> None:
    first = interpreter.read("haan")
    assert interpreter.read("haan") == first
    assert interpreter.read("haan ji") != first
    assert rasa.asked == ["haan", "haan ji"]


def test_messages_of_danger_and_long_stories_are_not_remembered(
    interpreter: RasaInterpreter, rasa: StandIn
) -> None:
    story = "mere pati guzar gaye aur ab ghar me koi kamane wala nahi hai"
    interpreter.read(story)
    interpreter.read(story)
    rasa.answer = says(safety={"kind": "violence", "confidence": 0.9})
    interpreter.read("maarta hai")
    interpreter.read("maarta hai")
    assert rasa.asked == [story, story, "maarta hai", "maarta hai"]


def test_what_was_remembered_is_forgotten_when_the_server_fails(
    interpreter: RasaInterpreter, rasa: StandIn, clock: Clock
) -> None:
    healthy = rasa.answer
    interpreter.read("haan")
    rasa.answer = lambda _text: (500, b"")
    with pytest.raises(InterpreterUnavailable):
        interpreter.read("nahi")
    rasa.answer = healthy
    clock.now += 60
    interpreter.read("haan")
    assert rasa.asked == ["haan", "nahi", "haan"]


def test_a_reading_is_remembered_for_a_minute_since_the_model_may_change(
    interpreter: RasaInterpreter, rasa: StandIn, clock: Clock
) -> None:
    interpreter.read("haan")
    clock.now += 59
    interpreter.read("haan")
    assert rasa.asked == ["haan"]
    clock.now += 2
    interpreter.read("haan")
    assert rasa.asked == ["haan", "haan"]


def test_only_so_many_readings_are_remembered(rasa: StandIn, clock: Clock) -> None:
    with RasaInterpreter(rasa.url, clock=clock, readings_kept=2) as interpreter:
        for text in ("a", "b", "a", "c", "a", "b"):
            interpreter.read(text)
    assert rasa.asked == ["a", "b", "c", "b"]


def test_one_connection_serves_many_messages(interpreter: RasaInterpreter, rasa: StandIn) -> None:
    for number in range(10):
        interpreter.read(f"message {number}")
    assert len(rasa.asked) == 10
    assert rasa.connections == 1


def test_many_threads_share_one_interpreter(interpreter: RasaInterpreter, rasa: StandIn) -> None:
    heard: list[str] = []

    def ask(name: int) -> None:
        heard.extend(interpreter.read(f"{name} {n}").text for n in range(5))

    threads = [threading.Thread(target=ask, args=(name,)) for name in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(heard) == sorted(f"{name} {n}" for name in range(6) for n in range(5))


def test_no_text_is_ever_logged(
    interpreter: RasaInterpreter, rasa: StandIn, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    interpreter.read("mera raaz")
    rasa.answer = lambda _text: (500, b"mera raaz")
    with pytest.raises(InterpreterUnavailable) as failure:
        interpreter.read("doosra raaz")
    assert "raaz" not in caplog.text
    assert "raaz" not in str(failure.value)
