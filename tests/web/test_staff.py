"""The pages for staff over real HTTP: who gets in, what a form may do, what a page shows."""

import re
from collections.abc import Iterator

import httpx
import pytest

from bot.core.interpretation import INTENTS
from bot.services.records import Unclear
from bot.web.staff import passwords
from bot.web.staff.attempts import FROM_ONE
from bot.web.staff.intents import GROUPS
from bot.web.staff.routes import COOKIE
from tests.standins.server import Exchangeable, LocalServer
from tests.web.fakes import bare_app
from tests.web.staff_site import CHEAP, PASSWORD, StaffSite, made

MURKY = Unclear(
    7, "kagad <b>sab</b> [place] me", (("ask_documents", 0.312), ("greet", 0.2)), 3, "pin_code"
)
OTHER = Unclear(8, "dusra", (), 1)


@pytest.fixture(scope="module")
def house() -> Iterator[tuple[str, Exchangeable]]:
    """A server, and what it serves."""
    served = Exchangeable()
    with LocalServer(served) as server:
        yield server.url, served


@pytest.fixture
def site(house: tuple[str, Exchangeable]) -> StaffSite:
    """The site as it is on its first day."""
    url, served = house
    site, served.app = made(url, MURKY, OTHER)
    return site


@pytest.fixture
def stranger(site: StaffSite) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=site.url, timeout=60) as client:
        yield client


@pytest.fixture
def asha(stranger: httpx.Client, site: StaffSite) -> httpx.Client:
    """A client that is logged in."""
    stranger.cookies.set(COOKIE, site.sessions.open("asha"), path="/staff")
    return stranger


def log_in(
    client: httpx.Client, name: str = "asha", password: str = PASSWORD, **headers: str
) -> httpx.Response:
    form = {"name": name, "password": password}
    return client.post("/staff/login", data=form, headers=headers)


def token(client: httpx.Client) -> str:
    found = re.search(r'name="token" value="(\w+)"', client.get("/staff/queue").text)
    assert found is not None
    return found.group(1)


def press(client: httpx.Client, choice: str, ident: str = "7") -> httpx.Response:
    form = {"token": token(client), "id": ident, "choice": choice}
    return client.post("/staff/queue", data=form)


def test_without_a_password_in_the_settings_there_is_no_page() -> None:
    with LocalServer(bare_app()) as server:
        for path in ("/staff", "/staff/login", "/staff/queue"):
            assert httpx.get(server.url + path).status_code == 404


def test_a_stranger_sees_the_login_and_nothing_else(stranger: httpx.Client) -> None:
    answer = stranger.get("/staff/queue")
    assert (answer.status_code, answer.headers["location"]) == (303, "/staff/login")
    page = stranger.get("/staff", follow_redirects=True)
    assert page.status_code == 200
    assert "kagad" not in page.text
    assert stranger.post("/staff/logout", data={}).status_code == 403


@pytest.mark.parametrize(
    ("name", "password"), [("asha", "wrong"), ("usha", PASSWORD), ("asha", "x" * 5000)]
)
def test_a_wrong_name_or_password_opens_nothing(
    stranger: httpx.Client, name: str, password: str
) -> None:
    answer = log_in(stranger, name, password)
    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers
    assert "Name or password is wrong." in answer.text


def test_the_cookie_is_for_our_pages_alone(stranger: httpx.Client) -> None:
    answer = log_in(stranger)
    assert (answer.status_code, answer.headers["location"]) == (303, "/staff/queue")
    assert stranger.get("/staff/queue").status_code == 200
    cookie = answer.headers["set-cookie"].lower()
    for part in ("httponly", "samesite=strict", "path=/staff", "max-age=28800"):
        assert part in cookie
    assert "secure" not in cookie
    far = log_in(stranger, host="didi.example.org", origin="https://didi.example.org")
    assert "; secure" in far.headers["set-cookie"].lower()


def test_after_too_many_wrong_tries_nothing_is_looked_at(
    stranger: httpx.Client, site: StaffSite
) -> None:
    for _ in range(FROM_ONE):
        assert log_in(stranger, password="wrong").status_code == 403
    refused = log_in(stranger)
    assert refused.status_code == 429
    assert int(refused.headers["retry-after"]) > 800
    site.move(minutes=16)
    assert log_in(stranger).status_code == 303


def test_another_site_cannot_log_anybody_in(stranger: httpx.Client) -> None:
    assert log_in(stranger, origin="https://evil.example").status_code == 403
    for site in ("cross-site", "same-site", "none"):
        assert log_in(stranger, **{"sec-fetch-site": site}).status_code == 403
    assert not stranger.cookies


def test_a_session_ends_by_itself(asha: httpx.Client, site: StaffSite) -> None:
    assert asha.get("/staff/queue").status_code == 200
    site.move(hours=9)
    assert asha.get("/staff/queue").status_code == 303


def test_a_session_ends_with_its_password(asha: httpx.Client, site: StaffSite) -> None:
    site.passwords["asha"] = passwords.hashed("another password", cost=CHEAP)
    assert asha.get("/staff/queue").status_code == 303
    site.passwords.clear()
    assert asha.get("/staff/queue").status_code == 303


@pytest.mark.parametrize(
    "forged",
    ["", "asha", "asha.9999999999.x", "asha.9999999999.x.deadbeef", "usha.1.2.3", ".", "asha.²."],
)
def test_a_forged_cookie_opens_nothing(site: StaffSite, forged: str) -> None:
    header = {"cookie": f"haqdidi_staff={forged}".encode()}
    with httpx.Client(base_url=site.url, timeout=60) as client:
        assert client.get("/staff/queue", headers=header).status_code == 303  # type: ignore[arg-type]


def test_a_session_cannot_be_made_longer(asha: httpx.Client, site: StaffSite) -> None:
    name, ends, rest = asha.cookies["haqdidi_staff"].split(".", 2)
    longer = f"{name}.{int(ends) + 99999}.{rest}"
    answer = httpx.get(f"{site.url}/staff/queue", headers={"cookie": f"haqdidi_staff={longer}"})
    assert answer.status_code == 303


def test_logging_out_takes_the_cookie_away(asha: httpx.Client) -> None:
    answer = asha.post("/staff/logout", data={"token": token(asha)})
    assert (answer.status_code, answer.headers["location"]) == (303, "/staff/login")
    cookie = answer.headers["set-cookie"].lower()
    assert cookie.startswith(COOKIE)
    assert "max-age=0; path=/staff" in cookie


def test_the_page_shows_the_message_and_what_the_model_heard(asha: httpx.Client) -> None:
    page = asha.get("/staff/queue").text
    assert "kagad &lt;b&gt;sab&lt;/b&gt; [place] me" in page
    assert "31 %" in page
    assert "She had been asked about: <strong>pin code</strong>" in page
    assert "Written by 3 women." in page
    assert "2 waiting · 0 labelled" in page
    offered = set(re.findall(r'value="label:(\w+)"', page))
    assert offered == set(INTENTS)


def test_every_intent_has_one_place_among_the_buttons() -> None:
    placed = [meaning.intent for group in GROUPS for meaning in group.meanings]
    assert sorted(placed) == sorted(INTENTS)


def test_no_page_is_kept_and_none_runs_a_strange_script(asha: httpx.Client) -> None:
    answer = asha.get("/staff/queue")
    assert answer.headers["cache-control"] == "no-store"
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert "<script>" not in answer.text
    assert "style=" not in answer.text


def test_a_label_is_stored_with_its_author(asha: httpx.Client, site: StaffSite) -> None:
    answer = press(asha, "label:ask_contact")
    assert answer.status_code == 303
    assert site.queue.labels == [(7, "ask_contact", "asha")]
    page = asha.get(answer.headers["location"]).text
    assert "Labelled" in page
    assert "dusra" in page
    assert press(asha, "undo").status_code == 303
    assert site.queue.labels == []


def test_danger_is_said_to_be_deleted(asha: httpx.Client) -> None:
    answer = press(asha, "label:seek_safety")
    assert "of danger no text is kept" in asha.get(answer.headers["location"]).text


def test_skip_and_delete(asha: httpx.Client, site: StaffSite) -> None:
    press(asha, "skip")
    assert [one.id for one in site.queue.waiting] == [8, 7]
    press(asha, "delete")
    assert site.queue.gone == [7]
    press(asha, "delete", "8")
    assert "Nothing waits" in asha.get("/staff/queue").text


def test_whoever_was_slower_is_told(asha: httpx.Client) -> None:
    answer = press(asha, "label:greet", "99")
    assert "Somebody else was faster" in asha.get(answer.headers["location"]).text


@pytest.mark.parametrize(
    ("choice", "ident"),
    [("label:nonsense", "7"), ("", "7"), ("drop", "7"), ("skip", "x"), ("delete", "²"),
     ("delete", "9" * 30)],
)  # fmt: skip
def test_a_form_that_makes_no_sense_does_nothing(
    asha: httpx.Client, site: StaffSite, choice: str, ident: str
) -> None:
    assert press(asha, choice, ident).status_code == 400
    assert (site.queue.labels, site.queue.gone) == ([], [])


def test_a_form_of_another_site_or_session_does_nothing(
    asha: httpx.Client, site: StaffSite
) -> None:
    form = {"token": token(asha), "id": "7", "choice": "delete"}
    for wrong in ("", "0" * 64, "é"):
        assert asha.post("/staff/queue", data=form | {"token": wrong}).status_code == 403
    strange = {"origin": "https://evil.example"}
    assert asha.post("/staff/queue", data=form, headers=strange).status_code == 403
    assert asha.post("/staff/queue", json=form).status_code == 403
    assert asha.post("/staff/queue", data=form | {"x": "y" * 70_000}).status_code == 403
    assert httpx.post(f"{site.url}/staff/queue", data=form).status_code == 303
    assert site.queue.gone == []


@pytest.mark.parametrize("query", ["done=label", "done=label&id=7&intent=x", "done=<script>", "x="])
def test_an_address_with_nonsense_is_borne(asha: httpx.Client, query: str) -> None:
    answer = asha.get(f"/staff/queue?{query}")
    assert answer.status_code == 200
    assert "<script>" not in answer.text


@pytest.mark.parametrize("cost", [CHEAP, pytest.param(passwords.COST, marks=pytest.mark.slow)])
def test_a_hash_fits_its_password_alone(cost: int) -> None:
    known = passwords.hashed(PASSWORD, cost=cost)
    assert passwords.FORM.fullmatch(known)
    assert passwords.fits(PASSWORD, known, cost)
    assert not passwords.fits(PASSWORD + " ", known, cost)
    assert passwords.hashed(PASSWORD, cost=cost) != known
