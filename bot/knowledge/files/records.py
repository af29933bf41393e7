"""Makes records of data that was read, and says in plain words what does not fit."""

from collections.abc import Iterator

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from bot.knowledge.files.rules import read_rule
from bot.knowledge.files.source import Data, Path, Source
from bot.knowledge.problems import did_you_mean
from bot.knowledge.scheme import Scheme
from bot.knowledge.text import Record

_PLAIN = {
    "missing": "is missing.",
    "string_type": "must be a text.",
    "string_too_short": "is empty.",
    "int_type": "must be a whole number.",
    "int_parsing": "must be a whole number.",
    "greater_than": "must be more than 0.",
    "date_type": "must be a date like 2026-11-21.",
    "date_parsing": "must be a date like 2026-11-21.",
    "date_from_datetime_parsing": "must be a date like 2026-11-21.",
    "string_pattern_mismatch": "must be an id of small Latin letters, digits and hyphens.",
    "tuple_type": "must be a list.",
    "too_short": "needs at least one entry.",
    "dict_type": "must be a block with keys.",
    "model_type": "must be a block with keys.",
    "bool_type": "must be true or false.",
}


def make[R: Record](model: type[R], source: Source, data: Data, path: Path) -> R | None:
    """A record, or None; every problem goes to `source` with its line."""
    try:
        return model.model_validate(data)
    except ValidationError as errors:
        for error in errors.errors(include_url=False):
            _report(model, source, path, error)
        return None


def make_list[R: Record](model: type[R], source: Source) -> Iterator[tuple[R, Path]]:
    """The records of a file that holds a list, each with its path."""
    if not isinstance(source.data, list):
        source.report((), "schema", "this file must be a list of records.", mend="- id: …")
        return
    for place, entry in enumerate(source.data):
        record = make(model, source, entry, (place,))
        if record is not None:
            yield record, (place,)


def make_scheme(source: Source) -> Scheme | None:
    """The scheme of a file, its rules read first so that their problems carry lines."""
    if not isinstance(source.data, dict):
        if not source.problems:
            source.report((), "schema", "this file must be one scheme.", mend="See _template.yml.")
        return None
    data = dict(source.data)
    before = len(source.problems)
    if data.get("rule") is not None:
        data["rule"] = read_rule(source, data["rule"], ("rule",))  # type: ignore[assignment]
    benefits = data.get("benefits")
    if isinstance(benefits, list):
        data["benefits"] = [_benefit(source, b, ("benefits", i)) for i, b in enumerate(benefits)]
    scheme = make(Scheme, source, data, ())
    return scheme if len(source.problems) == before else None


def _benefit(source: Source, data: Data, path: Path) -> Data:
    if isinstance(data, dict) and data.get("when") is not None:
        rule = read_rule(source, data["when"], (*path, "when"))
        return {**data, "when": rule}  # type: ignore[dict-item]
    return data


def _report(model: type[Record], source: Source, path: Path, error: ErrorDetails) -> None:
    place = (*path, *(part for part in error["loc"] if not _is_branch(part)))
    kind, key = error["type"], str(error["loc"][-1]) if error["loc"] else "this"
    if kind == "extra_forbidden" and (" " in key or not key.isascii()):
        source.report(
            place, "yaml", f"the text `{key}` is taken for a key.",
            "Inside {…} a comma ends a text.", "Put the whole text in double quotes.",
        )  # fmt: skip
        return
    if kind == "extra_forbidden":
        mend = did_you_mean(key, _keys(model), "Take it out, or see _template.yml.")
        source.report(place, "schema", f"the key `{key}` is not known.", mend=mend)
        return
    if kind == "missing" and key in ("hi", "en"):
        tongue = "Hindi" if key == "hi" else "English"
        source.report(
            place, "language", f"the {tongue} text (`{key}`) is missing in `{_name(place[:-1])}`.",
            "Every text is said in both languages.", f"Add `{key}: …`.",
        )  # fmt: skip
        return
    if kind == "literal_error":
        what = f"`{_name(place)}` must be {error['ctx']['expected']}."
    elif kind in ("model_type", "model_attributes_type") and error["input"] is not None:
        what = f"`{_name(place)}` must be a block with keys, such as {{hi: …, en: …}}."
    else:
        what = f"`{_name(place)}` " + _PLAIN.get(kind, f"does not fit: {error['msg']}.")
    source.report(place, "schema", what)


def _is_branch(part: str | int) -> bool:
    """Pydantic names the branch of a union it tried; no author wrote that key."""
    return isinstance(part, str) and (part in ("int", "Text", "str") or "[" in part)


def _name(path: Path) -> str:
    return ".".join(str(part) for part in path)


def _keys(model: type[Record]) -> list[str]:
    return [field.alias or name for name, field in model.model_fields.items()]
