"""The JSON Schema of a scheme's file, for editors that complete and check while one types."""

from typing import Any

from bot.eligibility.rule import NUMERIC_OPS, OPS
from bot.knowledge.scheme import Scheme

RULE = "#/$defs/Rule"


def scheme_schema() -> dict[str, Any]:
    """The schema of `schemes/*.yml`, rules included."""
    schema = Scheme.model_json_schema(by_alias=True)
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["$defs"]["Rule"] = _rule()
    schema["properties"]["rule"] = {"$ref": RULE}
    schema["$defs"]["Benefit"]["properties"]["when"] = {"$ref": RULE}
    return schema


def _rule() -> dict[str, Any]:
    several = {"type": "array", "minItems": 1, "items": {"$ref": RULE}}
    text = {"type": "string", "minLength": 1}
    office = {
        "type": "object", "required": ["hi", "en"], "additionalProperties": False,
        "properties": {"hi": text, "en": text},
    }  # fmt: skip
    nodes = [_only(key, several) for key in ("all", "any", "none")]
    return {"oneOf": [*nodes, _only("office_check", office), *(_criterion(op) for op in OPS)]}


def _only(key: str, inner: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object", "required": [key], "additionalProperties": False,
        "properties": {key: inner},
    }  # fmt: skip


def _criterion(op: str) -> dict[str, Any]:
    value: dict[str, Any] = {"type": ["string", "number", "boolean"]}
    if op == "between":
        value = {"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2}
    elif op in NUMERIC_OPS:
        value = {"type": "number"}
    elif op in ("in", "includes_any"):
        value = {"type": "array", "minItems": 1, "items": {"type": ["string", "integer"]}}
    return {
        "type": "object",
        "required": ["attribute", op],
        "additionalProperties": False,
        "properties": {
            "attribute": {"type": "string"}, op: value, "doubtful": {"type": "boolean"},
        },
    }  # fmt: skip
