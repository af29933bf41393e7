"""Which faults a reading has."""

import pytest

from bot.nlu.error_browser.faults import judge
from bot.nlu.scoring import Reading
from tests.nlu.readings import reading


@pytest.mark.parametrize(
    ("one", "faults"),
    [
        (reading("greet", "greet"), ()),
        (reading("greet", "help"), ("another intent",)),
        (reading("stop", "delete_my_data", also=("delete_my_data",)), ("defensible intent",)),
        (reading("greet", "out_of_scope"), ("turned away",)),
        (reading("out_of_scope", "greet"), ("let in",)),
        (reading("seek_safety", "greet"), ("danger missed", "another intent")),
        (reading("seek_safety", "greet", safety="violence"), ("another intent",)),
        (reading("greet", "greet", safety="violence"), ("false alarm",)),
        (reading("greet", "seek_safety"), ("false alarm", "another intent")),
        (reading("help", "seek_safety", also=("seek_safety",)), ("defensible intent",)),
        (reading("greet", "greet", labels=(("age", 4),)), ("entity missing",)),
        (reading("greet", "greet", found=(("age", 4),)), ("entity too many",)),
        (
            reading("greet", "greet", labels=(("age", 4),), found=(("age", 5),)),
            ("entity missing", "entity too many"),
        ),
        (reading("out_of_scope", "out_of_scope", found=(("age", 5),)), ()),
        (
            reading("greet", "greet", labels=(("amount", 9),), found=(("amount", 9, "monthly"),)),
            ("role of amount",),
        ),
    ],
)
def test_a_reading_has_these_faults(one: Reading, faults: tuple[str, ...]) -> None:
    assert judge(one, {}).faults == faults


def test_entities_are_told_apart() -> None:
    one = reading(
        "greet", "greet", labels=(("age", 4), ("state", "BR")), found=(("age", 4), ("pin_code", 1))
    )
    told = judge(one, {}).entities
    assert told.right == (("age", "4"),)
    assert told.missing == (("state", "br"),)
    assert told.extra == (("pin_code", "1"),)
