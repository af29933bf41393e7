"""The pages on schemes, over real HTTP."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import httpx
import pytest

import bot.web.schemes.words
from bot.core.errors import ContentError
from bot.knowledge.base import KnowledgeBase
from bot.web.schemes.reader import Reader
from bot.web.schemes.words import WORDS
from tests.knowledge.small import TODAY, build_changed, small_kb
from tests.standins.server import LocalServer
from tests.web.fakes import bare_app

WIDOW, HELPLINE = "/schemes/widow-pension", "/schemes/helpline"
ROOM = Path(bot.web.schemes.words.__file__).parent
FILE = "schemes/widow-pension.yml"


@dataclass
class Shelf:
    """What the pages are about, and a client that reads them."""

    client: httpx.Client
    kb: KnowledgeBase | None = field(default_factory=small_kb)
    today: date = TODAY

    def read(self) -> KnowledgeBase:
        if self.kb is None:
            raise ContentError("there is no such folder")
        return self.kb

    def text(self, path: str) -> str:
        answer = self.client.get(path)
        assert answer.status_code == 200
        return answer.text

    def listed(self, query: str) -> list[str]:
        return re.findall(r'<a href="/schemes/([\w-]+)', self.text(f"/schemes?{query}"))


@pytest.fixture(scope="module")
def running() -> Iterator[Shelf]:
    with httpx.Client(timeout=10) as client:
        shelf = Shelf(client)
        reader = Reader(shelf.read, lambda: shelf.today, "+919876543210")
        with LocalServer(bare_app(reader=reader)) as server:
            client.base_url = server.url
            yield shelf


@pytest.fixture
def shelf(running: Shelf) -> Shelf:
    running.kb, running.today = small_kb(), TODAY
    return running


@pytest.mark.parametrize("words", ["विधवा पेंशन", "vidhwa pensn", "widow penshun", "VIDHVA PENSION"])
def test_a_scheme_is_found_in_every_script(shelf: Shelf, words: str) -> None:
    assert shelf.listed(f"q={words}")[:1] == ["widow-pension"]


def test_the_list_can_be_narrowed(shelf: Shelf) -> None:
    everything = {"widow-pension", "bihar-widow-pension", "old-pension", "helpline"}
    assert set(shelf.listed("")) == everything
    assert shelf.listed("category=legal-redress") == ["helpline"]
    assert set(shelf.listed("state=UP")) == everything - {"bihar-widow-pension"}
    assert shelf.listed("state=BR&category=pension")[0] == "bihar-widow-pension"
    assert set(shelf.listed("state=nowhere&category=nothing&lang=xx")) == everything


def test_where_nothing_is_found_that_is_said(shelf: Shelf) -> None:
    assert WORDS["nothing"].hi in shelf.text("/schemes?q=xylophone")


def test_what_was_typed_is_shown_and_never_run(shelf: Shelf) -> None:
    text = shelf.text('/schemes?q="><script>alert(1)</script>')
    assert "<script" not in text
    assert "&lt;script&gt;" in text
    assert len(shelf.text("/schemes?q=" + "क" * 5000)) < 20_000


def test_a_page_says_all_that_is_known(shelf: Shelf) -> None:
    text = shelf.text(WIDOW)
    for said in (
        "राष्ट्रीय विधवा पेंशन", "हर महीने ₹400", "40 साल या ज़्यादा की विधवा।",
        "शादी: पति नहीं रहे", "उम्र: कम से कम 40 साल", "नाम बीपीएल सूची में हो",
        "मृत्यु प्रमाण पत्र", "(पति का)", "ब्लॉक दफ़्तर", "ज़िला दफ़्तर", 'href="tel:181"', "1 जनवरी 2026",
        "21 नवंबर 2026", "21 मई 2027", "https://example.org/", "शर्त पूरी नहीं", "+91 98765 43210",
    ):  # fmt: skip
        assert said in text, said
    assert "₹300</strong>" not in text


def test_a_rule_is_nested_as_it_is_meant(shelf: Shelf) -> None:
    lists = re.sub(r"\s+", "", shelf.text("/schemes/old-pension?lang=en"))
    assert "<li>oneof:<ul><li>marriage:Widowed</li><li>allof:<ul><li>" in lists


def test_it_is_there_in_three_forms(shelf: Shelf) -> None:
    pages = {lang: shelf.text(f"{WIDOW}?lang={lang}") for lang in ("hi", "hi-Latn", "en")}
    assert 'lang="hi-Latn"' in pages["hi-Latn"]
    assert "Vidhwa pension" in pages["hi-Latn"]
    assert "Rs 400" in pages["hi-Latn"]
    assert "₹400 every month" in pages["en"]
    assert 'href="/schemes?lang=en&amp;category=pension"' in pages["en"]
    assert f'href="{WIDOW}?lang=hi-Latn"' in pages["hi"]


def test_no_page_of_romanised_hindi_has_a_letter_of_another_script(shelf: Shelf) -> None:
    text = shelf.text(f"{WIDOW}?lang=hi-Latn").replace("हिन्दी", "")
    assert re.findall("[\u0900-\u097f]+", text) == []


def test_a_figure_whose_date_has_run_out_is_withheld(shelf: Shelf) -> None:
    shelf.today = date(2027, 8, 20)
    for path in (WIDOW, f"{WIDOW}/leaflet"):
        text = shelf.text(path)
        assert "₹" not in text
        assert WORDS["withheld"].hi in text


def test_a_review_that_is_late_is_admitted(shelf: Shelf) -> None:
    assert 'id="overdue"' not in shelf.text(WIDOW)
    shelf.today = date(2027, 5, 22)
    assert 'id="overdue"' in shelf.text(WIDOW)
    assert "21 मई 2027 तक होनी थी" in shelf.text(f"{WIDOW}/leaflet")


def test_what_is_closed_leads_on(shelf: Shelf) -> None:
    text = shelf.text("/schemes/old-pension")
    assert WORDS["status_merged-into"].hi in text
    assert '<a href="/schemes/widow-pension">विधवा पेंशन</a>' in text
    assert WORDS["tag_merged-into"].hi in shelf.text("/schemes")


def test_an_authors_text_is_escaped(shelf: Shelf) -> None:
    shelf.kb = build_changed(FILE, "A guideline", "'<b>A</b> & \"guideline\"'")
    text = shelf.text(WIDOW)
    assert "<b>" not in text
    assert "&lt;b&gt;A&lt;/b&gt; &amp; &#34;guideline&#34;" in text


@pytest.mark.parametrize("name", ["nothing", "_demo", "%3Cscript%3E", "widow-pension/other"])
def test_what_is_not_there_is_404(shelf: Shelf, name: str) -> None:
    answer = shelf.client.get(f"/schemes/{name}")
    assert answer.status_code == 404
    assert "<script" not in answer.text


def test_whoever_is_lost_can_search(shelf: Shelf) -> None:
    answer = shelf.client.get("/schemes/vidow-pension?lang=en")
    assert 'role="search"' in answer.text
    assert 'name="lang" value="en"' in answer.text


@pytest.mark.parametrize("path", ["/schemes", WIDOW, f"{WIDOW}/leaflet"])
def test_what_the_phone_has_is_not_sent_again(shelf: Shelf, path: str) -> None:
    first = shelf.client.get(path)
    etag = first.headers["etag"]
    again = shelf.client.get(path, headers={"If-None-Match": f'"other", {etag}'})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", etag)
    assert shelf.client.head(path).headers["etag"] == etag
    shelf.kb = build_changed(FILE, "short: {hi: विधवा पेंशन", "short: {hi: विधवा की पेंशन")
    assert shelf.client.get(path, headers={"If-None-Match": etag}).status_code == 200


def test_pages_are_packed_on_the_way(shelf: Shelf) -> None:
    answer = shelf.client.get(WIDOW, headers={"Accept-Encoding": "gzip"})
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.num_bytes_downloaded < len(answer.content) / 2


@pytest.mark.parametrize("path", [HELPLINE, f"{HELPLINE}/leaflet", "/schemes?q=181"])
def test_a_page_that_could_betray_her_can_be_left_and_is_not_kept(shelf: Shelf, path: str) -> None:
    answer = shelf.client.get(path)
    assert answer.headers["cache-control"] == "no-store"
    assert "etag" not in answer.headers
    assert re.search(r'<a href="https://mausam\.imd\.gov\.in/"[^>]* id="leave">', answer.text)
    assert "leave.js" in answer.text
    assert 'id="leave"' not in shelf.text(WIDOW)


@pytest.mark.parametrize("path", ["/schemes?q=x", WIDOW, f"{WIDOW}/leaflet", HELPLINE])
def test_a_page_loads_our_files_alone_and_keeps_nothing(shelf: Shelf, path: str) -> None:
    answer = shelf.client.get(path)
    assert "set-cookie" not in answer.headers
    assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=", answer.text)
    fetched = re.findall(r'(?:<link[^>]*href|src)="([^"]+)"', answer.text)
    assert fetched
    for file in fetched:
        assert file.startswith("/static/")
        found = shelf.client.get(file)
        assert (found.status_code, "immutable" in found.headers["cache-control"]) == (200, True)


def test_a_knowledge_base_that_cannot_be_read_is_said_to_be_away(shelf: Shelf) -> None:
    shelf.kb = None
    assert shelf.client.get(WIDOW).status_code == 503


def test_every_word_is_used() -> None:
    written = [*ROOM.glob("*.py"), *(ROOM.parent / "templates" / "schemes").glob("*.html")]
    text = "\n".join(p.read_text("utf-8") for p in written if p.name != "words.py")
    made = ("per_", "status_", "tag_", "verdict_", "confidence_")
    unused = [w for w in WORDS if f'"{w}"' not in text and not w.startswith(made)]
    assert unused == []
