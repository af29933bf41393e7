"""Signs of danger are heard in every form, and deaths and case files are not taken for them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.safety import heard

KINDS = {
    "violence", "child_marriage", "trafficking", "witch_branding", "self_harm", "harassment", None,
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("पति रोज़ मारता है", "violence"),
        ("mera aadmi daru peekar pitta hai", "violence"),
        ("my husband beats me", "violence"),
        ("sasural wale dahej mang rahe hain", "violence"),
        ("in laws want dowry", "violence"),
        ("kamre me band kar diya", "violence"),
        ("खाना नहीं देते मुझे", "violence"),
        ("pati ghar se nikal raha hai", "violence"),
        ("jaan se mar denge", "violence"),
        ("tezab dalne ko bola", "violence"),
        ("devar gandi nazar se dekhta hai", "harassment"),
        ("फोटो वायरल करने की धमकी", "harassment"),
        ("someone is blackmailing me", "harassment"),
        ("सरपंच ने हाथ पकड़ लिया", "harassment"),
        ("beti ko agent delhi le gaya", "trafficking"),
        ("they want to sell me", "trafficking"),
        ("15 saal ki beti ki shadi kar rahe hain", "child_marriage"),
        ("नाबालिग की शादी रुकवानी है", "child_marriage"),
        ("gaon wale dayan kehte hain", "witch_branding"),
        ("टोनही बोलते हैं", "witch_branding"),
        ("ab jeena nahi chahti", "self_harm"),
        ("ज़हर खा लूंगी", "self_harm"),
        ("i want to end my life", "self_harm"),
    ],
)
def test_danger_is_heard(text: str, kind: str) -> None:
    assert heard(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "mere pati mar gaye",
        "मेरे पति मर गए, पेंशन मिलेगी क्या",
        "mera beta mar gaya",
        "पति को लकवा मार गया",
        "maar-peet ki report ka status kya hai",
        "mere pati ne fansi laga li thi",
        "beti ki shadi ke liye paisa milta hai kya",
        "meri beti 15 saal ki hai",
        "18 ki umar me meri shadi hui thi",
        "anganwadi me khana nahi dete",
        "pita ji ki pension",
        "sabji bechti hu",
        "bakri mar gayi",
        "form bhar diya ab kya karu",
        "one stop centre kahan hai",
    ],
)
def test_these_are_no_danger(text: str) -> None:
    assert heard(text) is None


@given(st.text())
def test_any_text_can_be_heard(text: str) -> None:
    assert heard(text) in KINDS
