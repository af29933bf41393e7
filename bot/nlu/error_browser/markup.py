"""Elements of a page, from the standard library's tree: every text and attribute is escaped."""

from xml.etree.ElementTree import Element, tostring

Child = Element | str


def el(tag: str, *children: Child | None, **attributes: str) -> Element:
    """An element. `class_` is class, `data_x` is data-x; a child None is left out."""
    made = Element(tag, {_name(key): _clean(value) for key, value in attributes.items()})
    last: Element | None = None
    for child in children:
        if isinstance(child, Element):
            made.append(child)
            last = child
        elif child is not None and last is None:
            made.text = (made.text or "") + _clean(child)
        elif child is not None and last is not None:
            last.tail = (last.tail or "") + _clean(child)
    return made


def document(root: Element) -> str:
    """The whole page as text."""
    return "<!doctype html>\n" + tostring(root, encoding="unicode", method="html") + "\n"


def _name(key: str) -> str:
    return key.rstrip("_").replace("_", "-")


def _clean(text: str) -> str:
    """Without halves of characters and control characters, which no file may hold."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return "".join(
        c if c.isprintable() or c in "\n\t" or ord(c) > 0x9F else "\ufffd" for c in whole
    )
