"""The simulator's page and its two calls, over real HTTP."""

import re
from pathlib import Path
from typing import Any

import httpx
import pytest

import bot.web.simulator
from bot.channels.forms import compose
from bot.core.message import OutMessage
from bot.services.transcript import Answer
from bot.web.simulator import Simulator, shown
from tests.standins.server import LocalServer
from tests.web.conftest import Helpline
from tests.web.fakes import MemoryIntake, ScriptedView, bare_app

CONTACT = "sim-0123456789"
WEB = Path(bot.web.simulator.__file__).parent


def a_message(**changes: Any) -> dict[str, Any]:
    return {
        "contact": CONTACT, "channel": "whatsapp", "id": "m-000001", "text": "पेंशन", "button": None,
    } | changes  # fmt: skip


def send(helpline: Helpline, **changes: Any) -> httpx.Response:
    return helpline.client.post("/simulator/messages", json=a_message(**changes))


def answers(helpline: Helpline, *ids: str) -> dict[str, Any]:
    query = {"contact": CONTACT, "id": list(ids)}
    answer = helpline.client.get("/simulator/answers", params=query)
    assert answer.status_code == 200
    found: dict[str, Any] = answer.json()["answers"]
    return found


def test_a_message_takes_the_way_of_all_messages(helpline: Helpline) -> None:
    assert send(helpline, channel="telegram", button="a:yes", text="").status_code == 202
    (message,) = helpline.intake.messages.values()
    assert (message.channel, message.door, message.address) == ("telegram", "simulator", CONTACT)
    assert (message.button, message.external_id) == ("a:yes", f"{CONTACT}:m-000001")


def test_a_repeat_is_one_message(helpline: Helpline) -> None:
    assert {send(helpline).status_code, send(helpline).status_code} == {202}
    assert len(helpline.intake.messages) == 1


def test_an_answer_comes_in_the_form_of_every_channel(helpline: Helpline) -> None:
    send(helpline)
    answer = answers(helpline, "m-000001")["m-000001"]
    (reply,) = answer["replies"]
    assert {name: form["form"] for name, form in reply["forms"].items()} == {
        "whatsapp": "buttons", "sms": "numbered", "telegram": "keyboard",
    }  # fmt: skip
    assert reply["forms"]["sms"]["segments"] == 3
    assert "1 हाँ, बीपीएल 2 नहीं" in reply["forms"]["sms"]["text"]
    assert reply["options"][0] == {"id": "poverty_card:bpl", "title": "हाँ, बीपीएल"}
    assert answer["explanations"][0]["criteria"]
    assert answer["interpretation"]["intent"] == "check_eligibility"


def test_what_waits_or_was_never_sent_has_no_answer(helpline: Helpline) -> None:
    send(helpline)
    assert answers(helpline, "m-000002") == {"m-000002": None}
    helpline.awaited = True
    assert answers(helpline, "m-000001") == {"m-000001": None}


def test_a_message_nobody_could_deal_with_has_an_answer_without_an_account() -> None:
    found = shown(Answer((OutMessage("माफ़ कीजिए"),), None, parked=True), compose)
    assert found["parked"]
    assert found["replies"][0]["forms"]["sms"]["text"] == "माफ़ कीजिए"


@pytest.mark.parametrize(
    "changes",
    [
        {"contact": "whatsapp:+919800000001"},
        {"contact": ""},
        {"id": "1"},
        {"id": "x" * 65},
        {"channel": "console"},
        {"channel": None},
        {"channel": ["sms"]},
        {"text": "x" * 1601},
        {"text": 5},
        {"button": 5},
    ],
)
def test_what_is_no_message_is_refused(helpline: Helpline, changes: dict[str, Any]) -> None:
    assert send(helpline, **changes).status_code == 400
    assert helpline.stored == 0


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"\xff", b"[" * 20_000])
def test_what_is_no_json_is_refused(helpline: Helpline, body: bytes) -> None:
    headers = {"Content-Type": "application/json"}
    answer = helpline.client.post("/simulator/messages", content=body, headers=headers)
    assert answer.status_code == 400


def test_too_much_is_refused(helpline: Helpline) -> None:
    assert send(helpline, text="x" * 70_000).status_code == 413


@pytest.mark.parametrize("query", ["", "contact=x", f"contact={CONTACT}&id=1"])
def test_answers_to_nobody_are_not_told(helpline: Helpline, query: str) -> None:
    assert helpline.client.get(f"/simulator/answers?{query}").status_code == 400


def test_another_site_cannot_write(helpline: Helpline) -> None:
    headers = {"Origin": "https://evil.example"}
    answer = helpline.client.post("/simulator/messages", json=a_message(), headers=headers)
    assert answer.status_code == 403
    as_form = helpline.client.post("/simulator/messages", content="{}")
    assert as_form.status_code == 403
    own = {"Origin": str(helpline.client.base_url).rstrip("/")}
    assert helpline.client.post(
        "/simulator/messages", json=a_message(), headers=own
    ).status_code == 202  # fmt: skip


@pytest.mark.parametrize(
    "host", ["helpline.example", "127.0.0.1.evil.example", "", "localhost.:80"]
)
@pytest.mark.parametrize("path", ["/", "/simulator/answers?contact=sim-00000000"])
def test_under_another_name_there_is_no_simulator(helpline: Helpline, host: str, path: str) -> None:
    assert helpline.client.get(path, headers={"Host": host}).status_code == 404


@pytest.mark.parametrize("host", ["localhost", "localhost:8000", "127.0.0.1", "[::1]:8000"])
def test_under_this_machines_names_there_is_one(helpline: Helpline, host: str) -> None:
    assert helpline.client.get("/", headers={"Host": host}).status_code == 200


def test_where_it_is_opened_any_name_will_do() -> None:
    intake = MemoryIntake()
    phone = Simulator(ScriptedView(intake), compose, remote=True)
    with LocalServer(bare_app(intake, phone=phone)) as server:
        assert httpx.get(server.url, headers={"Host": "demo.example"}).status_code == 200


def test_where_it_is_not_wanted_there_is_none() -> None:
    with LocalServer(bare_app()) as server:
        assert httpx.get(server.url).status_code == 404
        assert httpx.post(f"{server.url}/simulator/messages", json=a_message()).status_code == 404


def test_a_browser_is_told_to_trust_our_files_alone(helpline: Helpline) -> None:
    headers = helpline.client.get("/").headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert helpline.client.get("/health").headers["cache-control"] == "no-store"


def test_the_page_needs_nothing_from_elsewhere_and_nothing_inline(helpline: Helpline) -> None:
    page = helpline.client.get("/").text
    assert not re.search(r"(src|href)=\"(https?:)?//", page)
    assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=", page)
    linked = re.findall(r"(?:src|href)=\"(/static/[^\"]+)\"", page)
    assert len(linked) > 4
    for path in linked:
        assert helpline.client.get(path).status_code == 200


def test_no_file_fetches_from_elsewhere() -> None:
    for file in (WEB / "static").iterdir():
        text = file.read_text("utf-8").replace("http://www.w3.org/2000/svg", "")
        assert "//" not in re.sub(r"^\s*//.*$", "", text, flags=re.MULTILINE), file.name


def test_every_word_of_the_page_is_there_in_both_languages() -> None:
    words = (WEB / "static" / "words.js").read_text("utf-8")
    hindi, english = words.split("\n  en: {", 1)
    assert _keys(hindi) == _keys(english)
    page = (WEB / "templates" / "simulator.html").read_text("utf-8")
    used = set(re.findall(r"data-(?:word|label|placeholder)=\"(\w+)\"", page))
    assert used <= _keys(english)


def _keys(text: str) -> set[str]:
    return set(re.findall(r"^    (\w+):", text, flags=re.MULTILINE))
