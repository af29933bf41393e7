"""Rules of spelling: what each writes in place of what."""

import pytest

from nlu.components.spelling import devanagari, english, roman_hindi
from nlu.components.spelling.rule import Rule, rule
from nlu.components.spelling.variants import JOINING

FORMS = {"hi-Latn": roman_hindi.RULES, "hi": devanagari.RULES, "en": english.RULES, "": JOINING}
NAMED = {(form, one.name): one for form, rules in FORMS.items() for one in rules}

EXPECTED: list[tuple[str, str, str, str]] = [
    ("hi-Latn", "small words", "nahi", "nhi"),
    ("hi-Latn", "small words", "hai", "h"),
    ("hi-Latn", "length of a", "maarta", "marta"),
    ("hi-Latn", "length of a", "samuh", "saamuh"),
    ("hi-Latn", "length of i", "beemari", "bimari"),
    ("hi-Latn", "length of i", "beti", "betee"),
    ("hi-Latn", "length of u", "phool", "phul"),
    ("hi-Latn", "length of u", "khush", "khoosh"),
    ("hi-Latn", "ai and au", "paisa", "pesa"),
    ("hi-Latn", "ai and au", "aurat", "orat"),
    ("hi-Latn", "v and w", "vidhva", "vidhwa"),
    ("hi-Latn", "v and w", "awas", "avas"),
    ("hi-Latn", "ph and f", "fasal", "phasal"),
    ("hi-Latn", "z and j", "zamin", "jamin"),
    ("hi-Latn", "sh and s", "shadi", "sadi"),
    ("hi-Latn", "kh, k and q", "haq", "hak"),
    ("hi-Latn", "kh, k and q", "khata", "qata"),
    ("hi-Latn", "breath", "gadhe", "gade"),
    ("hi-Latn", "ch", "bachcha", "bacha"),
    ("hi-Latn", "ch", "achha", "acha"),
    ("hi-Latn", "x", "shiksha", "shixa"),
    ("hi-Latn", "doubled consonants", "pakka", "paka"),
    ("hi-Latn", "doubled consonants", "patta", "pata"),
    ("hi-Latn", "schwa dropped", "yojana", "yojna"),
    ("hi-Latn", "schwa added", "karna", "karana"),
    ("hi-Latn", "a vowel dropped", "milta", "mlta"),
    ("hi-Latn", "all vowels dropped", "kagaz", "kgz"),
    ("hi-Latn", "nasal at the end", "karein", "karei"),
    ("hi-Latn", "n and m before lips", "lamba", "lanba"),
    ("hi-Latn", "glides", "chahiye", "chahie"),
    ("hi-Latn", "h between vowels", "bahut", "baut"),
    ("hi-Latn", "loans by ear", "application", "applicashan"),
    ("hi-Latn", "loans by ear", "card", "kard"),
    ("hi", "small words", "नहीं", "नही"),
    ("hi", "small words", "में", "मे"),
    ("hi", "nukta", "काग़ज़", "कागज"),
    ("hi", "moon dot", "माँ", "मां"),
    ("hi", "nasal at the end", "यहाँ", "यहा"),
    ("hi", "half nasals", "हिन्दी", "हिंदी"),
    ("hi", "half nasals", "पेंशन", "पेन्शन"),
    ("hi", "length of i", "पति", "पती"),
    ("hi", "length of i", "दीदी", "दिदी"),
    ("hi", "length of u", "रुपया", "रूपया"),
    ("hi", "e and ai, o and au", "पैसा", "पेसा"),
    ("hi", "श, ष and स", "राशन", "रासन"),
    ("hi", "ब and व", "विधवा", "बिधवा"),
    ("hi", "letters of learnt words", "प्रमाण", "प्रमान"),
    ("hi", "letters of learnt words", "कक्षा", "कछा"),
    ("hi", "breath", "मुझको", "मुजको"),
    ("hi", "missing sign", "आवेदन", "आवदन"),
    ("hi", "clusters", "बच्चा", "बचा"),
    ("hi", "clusters", "प्रधान", "परधान"),
    ("hi", "ए and ये", "गए", "गये"),
    ("en", "texting", "please", "plz"),
    ("en", "texting", "when", "wen"),
    ("en", "letter missing", "eligible", "elgible"),
    ("en", "neighbours swapped", "pension", "penison"),
    ("en", "doubled letters", "application", "aplication"),
    ("en", "as it sounds here", "photo", "foto"),
    ("en", "as it sounds here", "application", "applicasion"),
    ("en", "a vowel dropped", "money", "mney"),
    ("en", "grammar not heard", "documents", "document"),
    ("", "joined words", "paisa nahi hai", "paisa nahihai"),
    ("", "joined words", "इसके लिए", "इसकेलिए"),
    ("", "joined words", "cost a lot", "cost alot"),
]


@pytest.mark.parametrize(("form", "name", "word", "written"), EXPECTED)
def test_a_rule_writes_what_people_write(form: str, name: str, word: str, written: str) -> None:
    assert written in NAMED[form, name].spellings(word)


def test_every_rule_stands_in_the_table_and_says_what_it_is_for() -> None:
    assert {(form, name) for form, name, _, _ in EXPECTED} == set(NAMED)
    assert all(one.why for one in NAMED.values())


@pytest.mark.parametrize("one", NAMED.values(), ids=lambda one: one.name)
def test_no_rule_writes_nothing_or_the_same(one: Rule) -> None:
    for _, _, word, _ in EXPECTED:
        others = one.spellings(word)
        assert "" not in others
        assert word not in others
        assert len(others) == len(set(others))


def test_a_rule_may_be_kept_at_one_place_or_everywhere() -> None:
    here, all_over = (
        rule("r", "for the test", ways={"a": "-"}, everywhere=everywhere)
        for everywhere in (False, True)
    )
    assert here.spellings("kagaz") == ["kgaz", "kagz"]
    assert all_over.spellings("kagaz") == ["kgz"]
