"""One message, there and back, on SQLite."""

from bot.core.errors import InterpreterUnavailable
from bot.core.message import Inbound
from bot.services.intake import Accepted, Repeated
from tests.services.world import World


def test_a_message_is_answered(world: World) -> None:
    world.talk("namaste")
    assert world.sender.sent == [("a", "1: namaste")]


def test_the_session_is_carried_from_turn_to_turn(world: World) -> None:
    world.talk("one", "two", "three")
    assert world.sender.texts() == ["1: one", "2: two", "3: three"]


def test_messages_that_wait_are_answered_in_their_order_in_one_round(world: World) -> None:
    for text in ("one", "two", "three"):
        world.say(text)
    assert world.work() == 1
    assert world.sender.texts() == ["1: one", "2: two", "3: three"]


def test_contacts_do_not_share_a_session(world: World) -> None:
    world.talk("one", address="a")
    world.talk("one", address="b")
    assert world.sender.sent == [("a", "1: one"), ("b", "1: one")]


def test_the_same_address_at_another_door_is_another_contact(world: World) -> None:
    world.talk("one", address="a")
    world.talk("one", address="a", door="twilio_whatsapp")
    assert world.sender.texts("a") == ["1: one", "1: one"]


def test_a_repeat_is_recognised_and_has_no_effect(world: World) -> None:
    inbound = Inbound("telegram", "telegram", "update-7", "a", "namaste")
    assert isinstance(world.intake.accept(inbound), Accepted)
    assert world.intake.accept(inbound) == Repeated()
    world.work()
    assert world.intake.accept(inbound) == Repeated()
    world.work()
    assert world.sender.texts() == ["1: namaste"]


def test_the_same_id_at_another_door_is_another_message(world: World) -> None:
    world.say("one", id_="7")
    world.say("one", id_="7", door="twilio_whatsapp")
    world.work()
    assert len(world.sender.sent) == 2


def test_when_all_is_done_nobody_has_work(world: World) -> None:
    world.talk("one", "two")
    world.clock.move(hours=1)
    assert world.rounds.begin() is None


def test_a_digit_needs_no_model(world: World) -> None:
    world.talk("2")
    assert world.model.read_texts == []
    assert world.sender.texts() == ["1: 2"]


def test_keywords_stand_in_for_the_model(world: World) -> None:
    world.model.error = InterpreterUnavailable("away")
    world.talk("namaste")
    assert world.keywords.read_texts == ["namaste"]
    assert world.sender.texts() == ["1: namaste"]


def test_identifiers_are_masked_before_anything_is_stored(world: World) -> None:
    world.talk("mera aadhaar 2345 6789 0124 hai")
    (text,) = world.sender.texts()
    assert "6789" not in text
    assert text.startswith("1: mera aadhaar")
