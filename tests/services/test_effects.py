"""What events leave behind, and what they must not."""

from bot.core.errors import ChannelDown
from bot.core.events import (
    ConsentGiven,
    ConsentRefused,
    ConsentWithdrawn,
    DataErased,
    DemandLogged,
    Event,
    GrievanceLogged,
    HandoverRequested,
    LanguageChosen,
    OptedIn,
    OptedOut,
    ReferralGiven,
    SafetyRaised,
)
from bot.services.records import Contact
from bot.store import tables
from tests.services.world import World

WIDOW = DemandLogged("nsap-ignwps", None, "refused", place={"state": "BR", "district": "Gaya"})
FOR_HER_MOTHER = DemandLogged("nsap-ignwps", None, "refused", person="p1")


def contact(world: World) -> Contact:
    with world.store.reading() as unit:
        found = unit.contacts.find("telegram", "a")
        assert found is not None
        return found


def happens(world: World, *events: Event, text: str = "x") -> None:
    """One turn in which these events come about."""
    world.dialogue.events = {text: events}
    world.talk(text)


def test_consent_is_proved_with_notice_and_language(world: World) -> None:
    happens(world, LanguageChosen("hi-Latn"), ConsentGiven())
    (record,) = world.rows(tables.consent_record)
    assert (record.decision, record.notice, record.language) == ("given", "1", "hi-Latn")
    assert contact(world).consent == "given"
    assert contact(world).language == "hi-Latn"


def test_nothing_enters_the_ledger_before_consent(world: World) -> None:
    events = (WIDOW, GrievanceLogged("nsap-ignwps", "refused"), ReferralGiven("181"))
    happens(world, *events)
    happens(world, ConsentRefused(), *events, text="y")
    for table in (tables.demand, tables.grievance, tables.referral):
        assert world.rows(table) == []


def test_a_want_is_counted_with_place_and_department(world: World) -> None:
    happens(world, ConsentGiven(), WIDOW, GrievanceLogged("nsap-ignwps", "refused"))
    (line,) = world.rows(tables.demand)
    assert (line.subject, line.reason, line.state, line.district, line.month) == (
        "scheme:nsap-ignwps", "refused", "BR", "Gaya", "2026-11",
    )  # fmt: skip
    assert line.department == "department-of-nsap-ignwps"
    assert not line.proxy
    (grievance,) = world.rows(tables.grievance)
    assert grievance.person_hash == line.person_hash


def test_the_same_want_counts_once_and_its_latest_reason_stands(world: World) -> None:
    happens(world, ConsentGiven(), DemandLogged("nsap-ignwps", None, "unaware"))
    world.clock.move(days=40)
    happens(world, WIDOW)
    happens(world, WIDOW)
    (line,) = world.rows(tables.demand)
    assert (line.reason, line.month, line.state) == ("refused", "2026-11", "BR")
    assert [row.reason for row in world.rows(tables.demand_history)] == ["unaware", "refused"]


def test_another_person_and_another_contact_are_counted_apart(world: World) -> None:
    happens(world, ConsentGiven(), WIDOW, FOR_HER_MOTHER)
    world.talk("x", address="b")
    found = world.rows(tables.demand)
    assert len({line.person_hash for line in found}) == 4
    assert sorted(line.proxy for line in found) == [False, False, True, True]


def test_stop_takes_back_what_waits_and_is_obeyed_before_it(world: World) -> None:
    world.dialogue.events = {"stop": (OptedOut(),)}
    world.say("one")
    world.say("two")
    world.say("stop")
    world.say("three")
    world.work()
    assert world.sender.texts() == ["1: stop", "2: three"]
    assert contact(world).opted_out_at is not None


def test_an_answer_that_waits_to_be_sent_is_not_sent_after_stop(world: World) -> None:
    world.dialogue.events = {"stop": (OptedOut(),), "start": (OptedIn(),)}
    world.sender.errors = [ChannelDown("away")]
    world.talk("one", "stop")
    world.clock.move(hours=1)
    world.work()
    assert world.sender.texts() == ["2: stop"]
    world.talk("start")
    assert contact(world).opted_out_at is None


def test_of_danger_no_text_is_kept(world: World) -> None:
    happens(world, ConsentGiven())
    happens(world, SafetyRaised("violence"), text="he beats me")
    assert [row.body is None for row in world.rows(tables.inbox)] == [False, True]
    assert [row.body is None for row in world.rows(tables.outbox)] == [False, True]


def test_of_danger_no_row_is_kept(world: World) -> None:
    happens(world, ConsentGiven())
    sent = (ReferralGiven("181"), HandoverRequested())
    happens(world, SafetyRaised("violence"), *sent, text="he beats me")
    assert world.rows(tables.referral) == []
    assert world.rows(tables.handover) == []
    happens(world, *sent, text="ration card")
    assert [row.to for row in world.rows(tables.referral)] == ["181"]
    assert len(world.rows(tables.handover)) == 1


def test_without_consent_no_text_is_kept(world: World) -> None:
    happens(world, ConsentRefused())
    assert [row.body for row in world.rows(tables.inbox)] == [None]
    assert [row.body for row in world.rows(tables.outbox)] == [None]


def test_a_person_is_asked_for_without_any_text(world: World) -> None:
    happens(world, HandoverRequested())
    (handover,) = world.rows(tables.handover)
    assert handover.contact_id == contact(world).id


def test_withdrawing_unlinks_the_ledger_and_wipes_texts(world: World) -> None:
    happens(world, ConsentGiven(), WIDOW)
    salt = contact(world).ledger_salt
    happens(world, ConsentWithdrawn(), text="forget")
    assert contact(world).ledger_salt != salt
    assert {row.body for row in world.rows(tables.inbox)} == {None}
    assert {row.body for row in world.rows(tables.outbox)} == {None}
    assert len(world.rows(tables.demand)) == 1
    assert [r.decision for r in world.rows(tables.consent_record)] == ["given", "withdrawn"]


def test_erasing_leaves_a_count_and_nobody_to_whom_it_leads(world: World) -> None:
    happens(world, ConsentGiven(), WIDOW, HandoverRequested())
    before = contact(world)
    happens(world, DataErased(), text="मिटाओ")
    assert world.sender.texts()[-1] == "2: मिटाओ"
    assert world.rows(tables.session) == []
    assert world.rows(tables.handover) == []
    assert {row.body for row in world.rows(tables.inbox)} == {None}
    assert {row.body for row in world.rows(tables.outbox)} == {None}
    assert contact(world).ledger_salt != before.ledger_salt
    world.clock.move(minutes=11)
    assert world.retention.purge().contacts == 1
    (forgotten,) = world.rows(tables.contact)
    assert forgotten.address is None
    assert forgotten.address_hash.startswith("forgotten-")
    assert len(world.rows(tables.demand)) == 1


def test_who_was_erased_and_writes_again_is_somebody_new(world: World) -> None:
    happens(world, DataErased(), text="मिटाओ")
    world.clock.move(minutes=11)
    world.retention.purge()
    world.talk("one")
    assert world.sender.texts()[-1] == "1: one"
    assert len(world.rows(tables.contact)) == 2


def test_who_writes_again_at_once_keeps_her_address(world: World) -> None:
    happens(world, DataErased(), text="मिटाओ")
    world.clock.move(minutes=11)
    world.say("one")
    assert world.retention.purge().contacts == 0
    world.work()
    assert world.sender.texts()[-1] == "1: one"
