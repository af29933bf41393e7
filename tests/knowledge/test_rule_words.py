"""Rules as readers see them."""

import json

import pytest

from bot.core.language import Language
from bot.knowledge.files.schema import scheme_schema
from bot.knowledge.rule_words import rule_words
from bot.knowledge.scheme import Scheme
from tests.knowledge.small import small_kb


def words(scheme_id: str, language: Language) -> list[str]:
    kb = small_kb()
    rule = kb.scheme(scheme_id).rule
    assert rule is not None
    return list(rule_words(rule, kb.attributes, language))


def test_in_english() -> None:
    assert words("widow-pension", "en") == [
        "all of:", "  marriage: Widowed", "  age: at least 40", "  none of:",
        "    receives: old-age-pension", "  the office checks: The name is on the BPL list",
    ]  # fmt: skip
    assert words("bihar-widow-pension", "en")[-1] == (
        "  annual_household_income: less than 60000 (doubtful, refuses nobody)"
    )


def test_in_hindi_and_in_roman_hindi() -> None:
    assert words("widow-pension", "hi")[1:3] == ["  शादी: पति नहीं रहे", "  उम्र: कम से कम 40"]
    roman = words("widow-pension", "hi-Latn")
    assert roman[2] == "  umar: kam se kam 40"
    assert all(line.isascii() for line in roman)


def test_the_schema_knows_every_key_an_author_may_write() -> None:
    schema = scheme_schema()
    keys = {field.alias or name for name, field in Scheme.model_fields.items()}
    assert set(schema["properties"]) == keys
    assert schema["additionalProperties"] is False
    assert json.loads(json.dumps(schema)) == schema


@pytest.mark.parametrize("op", ["is", "between", "includes_any", "at_least"])
def test_the_schema_knows_every_comparison(op: str) -> None:
    assert any(op in rule["required"] for rule in scheme_schema()["$defs"]["Rule"]["oneOf"])
