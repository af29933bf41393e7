"""Rules as readers see them."""

import json

import pytest

from bot.core.language import Language
from bot.knowledge.files.schema import scheme_schema
from bot.knowledge.rule_words import Branch, fact_words, names_of_values, rule_tree, rule_words
from bot.knowledge.scheme import Scheme
from tests.knowledge.small import small_kb


def words(scheme_id: str, language: Language) -> list[str]:
    kb = small_kb()
    rule = kb.scheme(scheme_id).rule
    assert rule is not None
    return list(rule_words(rule, kb.attributes, language))


def test_in_english() -> None:
    assert words("widow-pension", "en") == [
        "all of:", "  marriage: Widowed", "  age: at least 40 years", "  none of:",
        "    receives: old-age-pension", "  the office checks: The name is on the BPL list",
    ]  # fmt: skip
    assert words("bihar-widow-pension", "en")[-1] == (
        "  annual_household_income: less than ₹60,000 (doubtful, refuses nobody)"
    )


def test_in_hindi_and_in_roman_hindi() -> None:
    assert words("widow-pension", "hi")[1:3] == ["  शादी: पति नहीं रहे", "  उम्र: कम से कम 40 साल"]
    roman = words("widow-pension", "hi-Latn")
    assert roman[2] == "  umar: kam se kam 40 saal"
    assert all(line.isascii() for line in roman)


def test_states_and_schemes_are_called_by_their_names() -> None:
    kb = small_kb()
    rule = kb.scheme("bihar-widow-pension").rule
    assert rule is not None
    tree = rule_tree(rule, kb.attributes, "hi", names_of_values(kb))
    assert tree.words == "ये सब:"
    assert tree.children[0] == Branch("राज्य: बिहार")


@pytest.mark.parametrize(
    ("attribute", "value", "language", "said"),
    [
        ("annual_household_income", 150000, "hi", "₹1,50,000"),
        ("annual_household_income", 150000, "hi-Latn", "Rs 1,50,000"),
        ("land_holding_ha", 1.5, "en", "1.5 hectares"),
        ("aadhaar", True, "hi", "हाँ"),
        ("marital_status", "widowed", "en", "Widowed"),
        ("state", "BR", "hi-Latn", "Bihar"),
        ("receives", ("helpline", "other"), "en", "Helpline 181, other"),
        ("unheard_of", 3, "en", "3"),
    ],
)
def test_facts_as_readers_say_them(
    attribute: str, value: object, language: Language, said: str
) -> None:
    kb = small_kb()
    assert fact_words(kb.attributes.get(attribute), value, language, names_of_values(kb)) == said


def test_the_schema_knows_every_key_an_author_may_write() -> None:
    schema = scheme_schema()
    keys = {field.alias or name for name, field in Scheme.model_fields.items()}
    assert set(schema["properties"]) == keys
    assert schema["additionalProperties"] is False
    assert json.loads(json.dumps(schema)) == schema


@pytest.mark.parametrize("op", ["is", "between", "includes_any", "at_least"])
def test_the_schema_knows_every_comparison(op: str) -> None:
    assert any(op in rule["required"] for rule in scheme_schema()["$defs"]["Rule"]["oneOf"])
