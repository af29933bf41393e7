"""The error browser as a file: complete, escaped, closed to everything but itself."""

import base64
import hashlib
import re
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.nlu.error_browser.markup import document, el
from bot.nlu.error_browser.page import render
from bot.nlu.scoring import Reading, score
from tests.nlu.readings import reading

ATTACK = "</p><script>alert('x')</script><img src=x onerror=alert(1)>\" & '"


class Seen(HTMLParser):
    """The elements of a page and the texts of its messages, as a browser would see them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.messages: list[str] = []
        self._inside = False
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if ("class", "text") in attrs:
            self.messages.append("")
            self._inside = True

    def handle_endtag(self, tag: str) -> None:
        self._inside = self._inside and tag != "p"

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.messages[-1] += data


def page(*readings: Reading) -> str:
    return render("Misread", list(readings), score(list(readings), {}), {})


def entries(text: str) -> list[dict[str, Any]]:
    return [told for tag, told in Seen(text).tags if tag == "li"]


def test_only_misread_messages_are_listed_with_what_filters_need() -> None:
    made = page(
        reading("greet", "greet", text="right"),
        reading("greet", "help", text="wrong", lang="en", confidence=0.61),
    )
    assert Seen(made).messages == ["wrong"]
    (entry,) = entries(made)
    assert (
        entry | {"data-faults": "another intent", "data-lang": "en", "data-meant": "greet"} == entry
    )
    assert (entry["data-heard"], entry["data-sure"]) == ("help", "0.6100")
    assert "0.61, then thank 0.04" in made


def test_nothing_in_a_message_becomes_part_of_the_page() -> None:
    made = page(
        reading("greet", "help", id=ATTACK, text=ATTACK, lang=ATTACK, labels=(("age", ATTACK),))
    )
    seen = Seen(made)
    assert seen.messages == [ATTACK]
    assert [tag for tag, _ in seen.tags if tag in ("script", "img")] == ["script"]
    assert [name for _, told in seen.tags for name in told if name.startswith("on")] == []


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"])))
def test_any_text_is_read_back_as_it_was(text: str) -> None:
    made = document(el("p", text, class_="text", title=text))
    seen = Seen(made)
    assert seen.messages == [text]
    assert seen.tags == [("p", {"class": "text", "title": text})]


@given(st.text(st.characters(categories=["Cc", "Cs"]), min_size=1))
def test_what_is_no_character_never_stops_the_writing(text: str) -> None:
    assert len(Seen(document(el("p", text, class_="text"))).messages) == 1


@pytest.mark.parametrize("text", ["\ud800", "\x00", "\x07"])
def test_what_no_file_may_hold_is_replaced(text: str) -> None:
    assert Seen(page(reading("greet", "help", text=f"a{text}b"))).messages[0][0] == "a"


def test_only_its_own_script_and_style_may_run() -> None:
    made = page(reading("greet", "help"))
    (policy,) = (
        told["content"]
        for tag, told in Seen(made).tags
        if tag == "meta" and told.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy is not None
    assert policy.startswith("default-src 'none'")
    for name in ("style", "script"):
        body = re.findall(rf"<{name}>(.*?)</{name}>", made, re.DOTALL)[0]
        digest = base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()
        assert f"{name}-src 'sha256-{digest}'" in policy
    assert re.findall(r"(?:src|href)=", made) == []


def test_a_cell_of_the_matrix_names_its_two_intents() -> None:
    made = page(*[reading("greet", "help")] * 2, reading("greet", "greet"))
    cells = [told for tag, told in Seen(made).tags if tag == "button" and "data-meant" in told]
    assert [(one["data-meant"], one["data-heard"]) for one in cells] == [("greet", "help")]
    assert cells[0]["title"] == "2 of greet heard as help"


def test_entities_have_a_figure_only_where_there_are_any() -> None:
    assert "entities: F1" not in page(reading("greet", "help"))
    assert "entities: F1" in page(reading("greet", "help", labels=(("age", 4),)))
