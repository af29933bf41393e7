"""Roman Hindi as people type it, in characters that keep an SMS at 160."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.romanise import romanise

GSM_BASIC = set(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)


@pytest.mark.parametrize(
    ("hindi", "roman"),
    [
        ("आप विधवा पेंशन की हक़दार लगती हैं।", "aap vidhwa pension ki haqdar lagti hain."),
        ("₹1,100 हर महीने", "Rs 1,100 har mahine"),
        ("बैंक पासबुक और आधार कार्ड", "bank passbook aur Aadhaar card"),
        ("ब्लॉक ऑफ़िस में फ़ॉर्म भरें", "block office mein form bharein"),
        ("बीडीओ या सीएमओ से पूछिए", "BDO ya CMO se puchhiye"),
        ("मृत्यु प्रमाण पत्र", "mrityu praman patra"),
        ("राष्ट्रीय", "rashtriya"),
        ("जवाब", "jawab"),
        ("काम, नाम, साल", "kaam, naam, saal"),
        ("[आधार हटाया गया]", "(Aadhaar hataya gaya)"),
    ],
)
def test_it_reads_as_people_type(hindi: str, roman: str) -> None:
    assert romanise(hindi) == roman


def test_latin_is_left_alone() -> None:
    assert romanise("Reply 1 for pension, STOP to end.") == "Reply 1 for pension, STOP to end."


@given(st.text())
def test_only_gsm_characters_come_out(text: str) -> None:
    assert set(romanise(text)) <= GSM_BASIC


@given(st.text(alphabet=st.characters(min_codepoint=0x900, max_codepoint=0x97F)))
def test_devanagari_never_comes_out_nor_breaks_it(text: str) -> None:
    assert set(romanise(text)) <= GSM_BASIC


@given(st.text())
def test_doing_it_twice_changes_nothing_more(text: str) -> None:
    assert romanise(romanise(text)) == romanise(text)
