"""What may still be told of a scheme whose review is long overdue: everything but its figures.

Dated amounts are withheld by `figures`; here go the sentences of its texts that name a sum.
"""

import re
from typing import cast

from bot.knowledge.figures import rupees_in
from bot.knowledge.scheme import Faq, Scheme
from bot.knowledge.text import Record, Text

_BETWEEN = re.compile(r"(?<=[।?!.;])\s+")
_UNTOUCHED = frozenset({"aliases", "sources", "cases", "rule", "when", "amounts"})


def without_figures(scheme: Scheme) -> Scheme:
    """The scheme without any sentence that names rupees; what it needs to have gets its name."""
    return cast("Scheme", _record(scheme, scheme.short))


def _record(record: Record, instead: Text) -> Record | None:
    changed: dict[str, object] = {}
    for name, field in type(record).model_fields.items():
        value = getattr(record, name)
        if name in _UNTOUCHED:
            continue
        kept = _kept(value, instead)
        if kept is None and value is not None and field.is_required():
            if isinstance(record, Faq):
                return None
            kept = instead
        if kept is not value:
            changed[name] = kept
    return record.model_copy(update=changed) if changed else record


def _kept(value: object, instead: Text) -> object:
    if isinstance(value, Text):
        return _text(value)
    if isinstance(value, Record):
        return _record(value, instead)
    if isinstance(value, tuple):
        kept = tuple(part for part in (_kept(one, instead) for one in value) if part is not None)
        return value if kept == value else kept
    return value


def _text(text: Text) -> Text | None:
    if not rupees_in(text.hi) and not rupees_in(text.en):
        return text
    hi, en = (
        " ".join(part for part in _BETWEEN.split(said) if not rupees_in(part))
        for said in (text.hi, text.en)
    )
    return Text(hi=hi, en=en) if hi and en else None
