import pytest

from bot.core.events import DemandLogged
from bot.demand.entry import DemandEntry, entry


def test_a_want_for_herself() -> None:
    event = DemandLogged("nsap-ignwps", None, "refused", place={"state": "BR", "village": "x"})
    assert entry(event, "sms", "rural-development") == DemandEntry(
        "scheme:nsap-ignwps", "refused", "sms", False, "rural-development", {"state": "BR"}
    )


def test_a_want_for_somebody_else_and_no_scheme_for_it() -> None:
    found = entry(DemandLogged(None, "fodder", "no_scheme", person="p1"), "whatsapp", None)
    assert (found.subject, found.proxy, found.department) == ("need:fodder", True, None)


@pytest.mark.parametrize(("scheme", "need"), [(None, None), ("a", "b")])
def test_exactly_one_of_scheme_and_need(scheme: str | None, need: str | None) -> None:
    with pytest.raises(ValueError, match="exactly one"):
        entry(DemandLogged(scheme, need, "other"), "sms", None)
