"""The form a message takes on a channel."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.forms import compose
from bot.channels.segments import measure
from bot.core.channel import CHANNELS, Channel
from bot.core.message import Option, OutMessage

YES_NO = (Option("consent:yes", "हाँ"), Option("consent:no", "नहीं"))


def a_message(text: str = "क्या आपका राशन कार्ड है?", *titles: str) -> OutMessage:
    return OutMessage(text, tuple(Option(f"o:{n}", title) for n, title in enumerate(titles, 1)))


@pytest.mark.parametrize("channel", CHANNELS)
def test_nothing_to_choose_is_plain_text(channel: Channel) -> None:
    composed = compose(a_message("ठीक है।"), channel)
    assert (composed.text, composed.options, composed.form) == ("ठीक है।", (), "plain")


@pytest.mark.parametrize(
    ("titles", "form"),
    [
        (["हाँ", "नहीं", "पता नहीं"], "buttons"),
        (["x" * 20], "buttons"),
        (["x" * 21], "list"),
        ([str(n) for n in range(4)], "list"),
        ([str(n) for n in range(10)], "list"),
        ([str(n) for n in range(11)], "numbered"),
        (["x" * 25], "numbered"),
        (["हाँ", "हाँ"], "numbered"),
    ],
)
def test_whatsapp_takes_the_richest_form_that_fits(titles: list[str], form: str) -> None:
    composed = compose(a_message("?", *titles), "whatsapp")
    assert composed.form == form
    assert [option.title for option in composed.options] == titles


def test_whatsapp_without_templates_numbers_the_options_line_by_line() -> None:
    composed = compose(OutMessage("सहमत हैं?", YES_NO), "whatsapp", interactive=False)
    assert composed.form == "numbered"
    assert composed.text == "सहमत हैं?\n\n1. हाँ\n2. नहीं"


def test_a_text_too_long_for_buttons_is_numbered() -> None:
    assert compose(a_message("क" * 1025, "हाँ"), "whatsapp").form == "numbered"
    assert compose(a_message("क" * 1024, "हाँ"), "whatsapp").form == "buttons"


def test_sms_numbers_the_options_in_one_line_and_counts_segments() -> None:
    message = a_message("Kya abhi safe hain?", "Haan", "Nahi", "Baad mein")
    composed = compose(message, "sms")
    assert composed.text == "Kya abhi safe hain?\n1 Haan 2 Nahi 3 Baad mein"
    assert composed.segments == 1
    assert len(composed.options) == 3


def test_only_sms_counts_segments() -> None:
    counted = {channel: compose(a_message("क" * 71), channel).segments for channel in CHANNELS}
    assert counted == {"whatsapp": None, "sms": 2, "telegram": None, "console": None}


def test_telegram_has_a_keyboard_and_keeps_the_text_clean() -> None:
    composed = compose(a_message("कौन सा?", *map(str, range(15))), "telegram")
    assert (composed.form, composed.text) == ("keyboard", "कौन सा?")


@pytest.mark.parametrize(
    ("channel", "room"), [("whatsapp", 1600), ("sms", 1600), ("telegram", 4096)]
)
def test_a_text_beyond_the_limit_ends_with_a_whole_sentence(channel: Channel, room: int) -> None:
    sentence = "यह एक पूरा वाक्य है। "
    composed = compose(a_message(sentence * 400), channel)
    assert len(composed.text) <= room
    assert composed.text.endswith("है।…")


@given(
    st.text(min_size=1, max_size=3000),
    st.lists(st.text(min_size=1, max_size=30), max_size=12),
    st.sampled_from(CHANNELS),
    st.booleans(),
)
def test_options_are_never_lost_or_cut(
    text: str, titles: list[str], channel: Channel, interactive: bool
) -> None:
    composed = compose(a_message(text, *titles), channel, interactive=interactive)
    assert [option.title for option in composed.options] == titles
    if composed.form == "numbered":
        assert all(title in composed.text for title in titles)
    if composed.form in ("buttons", "list"):
        assert max(map(len, titles)) <= (20 if composed.form == "buttons" else 24)
    if channel == "sms":
        assert composed.segments == measure(composed.text).segments
