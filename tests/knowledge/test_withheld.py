"""A sum that stands in a sentence is withheld like a dated amount, when nobody vouches for it."""

from datetime import timedelta

from bot.knowledge.figures import GRACE, rupees_in
from bot.knowledge.withheld import without_figures
from tests.knowledge.small import WIDOW, build_changed, small_kb

STEPS = """apply:
  office: block-office
  fee: {hi: "₹20 लगते हैं।", en: "It costs ₹20."}
  steps:
    - {hi: "फ़ॉर्म भरें। ₹20 दें।", en: "Fill the form. Pay ₹20."}
    - {hi: "₹5 की रसीद लें।", en: "Take the receipt for ₹5."}
    - {hi: "रसीद रखें।", en: "Keep the receipt."}
"""
FAQ = """faq:
  - {q: {hi: "क्या ₹20 देने हैं?", en: "Must I pay ₹20?"}, a: {hi: "हाँ।", en: "Yes."}}
  - {q: {hi: "रसीद?", en: "A receipt?"}, a: {hi: "हाँ। ₹5 की।", en: "Yes. For ₹5."}}
"""


def test_sentences_that_name_a_sum_go_and_the_rest_stays() -> None:
    kb = build_changed(WIDOW, "apply:\n  office: block-office\n", STEPS)
    scheme = without_figures(kb.scheme("widow-pension"))
    assert scheme.summary == scheme.short
    assert scheme.apply is not None
    assert scheme.apply.fee is None
    assert [step.en for step in scheme.apply.steps] == ["Fill the form.", "Keep the receipt."]
    assert [step.hi for step in scheme.apply.steps] == ["फ़ॉर्म भरें।", "रसीद रखें।"]
    assert scheme.rule == kb.scheme("widow-pension").rule
    assert scheme.benefits == kb.scheme("widow-pension").benefits


def test_a_question_without_its_sum_is_no_question() -> None:
    kb = build_changed(WIDOW, "redress:", FAQ + "redress:")
    [left] = without_figures(kb.scheme("widow-pension")).faq
    assert (left.q.en, left.a.en) == ("A receipt?", "Yes.")


def test_no_scheme_has_a_sum_left_in_what_it_says() -> None:
    for scheme in small_kb().schemes.values():
        bare = without_figures(scheme)
        assert not rupees_in(bare.summary.hi + bare.summary.en + bare.who.hi + bare.who.en)
        assert without_figures(bare) == bare


def test_they_are_withheld_from_the_day_on_which_dated_amounts_are() -> None:
    kb = small_kb()
    last = kb.scheme("widow-pension").verified.review_by + GRACE
    assert kb.quotable_on(last) is kb
    late = kb.quotable_on(last + timedelta(days=1))
    assert rupees_in(kb.scheme("widow-pension").summary.hi)
    assert not rupees_in(late.scheme("widow-pension").summary.hi)
    assert kb.quotable_on(last + timedelta(days=9)) is late
    assert late.scheme("helpline") == kb.scheme("helpline")
