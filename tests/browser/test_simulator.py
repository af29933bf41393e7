"""The simulator as somebody at a browser uses it."""

import pytest
from playwright.sync_api import Page, expect

from bot.channels.segments import measure
from tests.browser.conftest import Site

pytestmark = pytest.mark.browser

QUESTION = "मेरे पति गुज़र गए, मैं 45 साल की हूँ, गया बिहार से। पेंशन मिलेगी?"


def write(page: Page, text: str = QUESTION) -> None:
    page.get_by_role("textbox").fill(text)
    page.keyboard.press("Enter")


def answered(page: Page, times: int) -> None:
    """So many answers have come, so what was sent has arrived."""
    expect(page.locator(".says:not(.her):not(.typing)")).to_have_count(times)


def see_as(page: Page, channel: str) -> None:
    page.locator("label", has_text=channel).click()


def test_a_talk_on_whatsapp(phone: Page, site: Site) -> None:
    write(phone)
    expect(phone.locator(".says.her")).to_contain_text("मेरे पति गुज़र गए")
    expect(phone.locator(".says:not(.her)")).to_contain_text("₹1,100 हर महीने")
    phone.get_by_role("button", name="हाँ, बीपीएल").click()
    expect(phone.locator(".says.her").nth(1)).to_contain_text("हाँ, बीपीएल")
    answered(phone, 2)
    second = list(site.intake.messages.values())[1]
    assert (second.channel, second.button) == ("whatsapp", "poverty_card:bpl")


def test_beside_it_stands_how_it_came_about(phone: Page) -> None:
    write(phone)
    beside = phone.locator("#cards")
    for words in ("क्या मुझे मिलेगा?", "93%", "विधवा", "बात जानी: उम्र", "अब पूछा गया"):
        expect(beside).to_contain_text(words)
    verdict = phone.locator("details.verdict").first
    expect(verdict).to_contain_text("लक्ष्मीबाई सामाजिक सुरक्षा पेंशन")
    expect(verdict.locator("li.met")).to_have_count(4)
    expect(verdict.locator("li.open")).to_contain_text("पता नहीं")
    expect(phone.locator(".badge.not_eligible")).to_have_text("शर्त पूरी नहीं")


def test_a_long_menu_is_a_list_that_works_with_keys_alone(phone: Page, site: Site) -> None:
    write(phone)
    expect(phone.locator(".reply").first).to_be_visible()
    write(phone, "1")
    opener = phone.get_by_role("button", name="यहाँ से चुनें")
    opener.focus()
    phone.keyboard.press("Enter")
    sheet = phone.get_by_role("dialog")
    expect(sheet.get_by_role("button", name="कौन से काग़ज़")).to_be_focused()
    phone.keyboard.press("Escape")
    expect(sheet).to_be_hidden()
    expect(opener).to_be_focused()
    phone.keyboard.press("Enter")
    phone.keyboard.press("Tab")
    phone.keyboard.press("Enter")
    answered(phone, 3)
    assert list(site.intake.messages.values())[2].button == "topic:apply"


def test_as_sms_it_is_numbers_with_their_price(phone: Page, site: Site) -> None:
    see_as(phone, "SMS")
    write(phone)
    answer = phone.locator(".says:not(.her)")
    expect(answer).to_contain_text("1 हाँ, बीपीएल 2 नहीं 3 पता नहीं")
    expect(answer.locator(".count")).to_have_text("3 SMS")
    expect(phone.locator(".taps")).to_have_count(0)
    phone.get_by_role("button", name="1", exact=True).click()
    expect(phone.get_by_role("textbox")).to_have_value("1")
    expect(phone.locator("#cost")).to_have_text("1/160 · 1 SMS")
    phone.get_by_role("button", name="भेजें").click()
    answered(phone, 2)
    assert [m.channel for m in site.intake.messages.values()] == ["sms", "sms"]


def test_as_telegram_it_is_a_keyboard(phone: Page, site: Site) -> None:
    see_as(phone, "Telegram")
    write(phone)
    expect(phone.locator(".taps button")).to_have_count(3)
    phone.get_by_role("button", name="पता नहीं").click()
    expect(phone.locator(".day", has_text="चुना: पता नहीं")).to_be_visible()
    answered(phone, 2)
    tapped = list(site.intake.messages.values())[1]
    assert (tapped.channel, tapped.text, tapped.button) == (
        "telegram", "", "poverty_card:unknown",
    )  # fmt: skip


def test_one_talk_is_seen_as_each_channel_would_show_it(phone: Page) -> None:
    write(phone)
    expect(phone.locator(".reply")).to_have_count(3)
    see_as(phone, "SMS")
    expect(phone.locator(".count")).to_have_text("3 SMS")
    see_as(phone, "Telegram")
    expect(phone.locator(".taps[data-width='2'] button")).to_have_count(3)
    expect(phone.locator(".says.her")).to_have_count(1)


def test_the_latest_words_are_in_sight(phone: Page) -> None:
    for number, text in enumerate((QUESTION, "1", "2"), start=1):
        write(phone, text)
        answered(phone, number)
        hidden = phone.evaluate(
            "() => { const t = document.getElementById('thread');"
            " return t.scrollHeight - t.scrollTop - t.clientHeight; }"
        )
        assert hidden < 2


def test_the_page_speaks_english_too(phone: Page) -> None:
    write(phone)
    expect(phone.locator("details.verdict").first).to_be_visible()
    phone.locator("label", has_text="English").click()
    expect(phone.locator("html")).to_have_attribute("lang", "en")
    expect(phone.get_by_role("heading", level=1)).to_have_text("Haq Didi")
    expect(phone.locator("#cards")).to_contain_text("Lakshmibai Social Security Pension")
    expect(phone.locator("#cards")).to_contain_text("Learned a fact: Age")
    said = phone.locator(".says:not(.her)")
    expect(said).to_have_attribute("lang", "hi")
    assert "undefined" not in phone.locator("body").inner_text()


def test_earlier_messages_can_be_looked_at_again(phone: Page) -> None:
    write(phone)
    expect(phone.locator(".reply").first).to_be_visible()
    write(phone, "1")
    expect(phone.locator("#which")).to_have_text("संदेश 2 / 2")
    phone.get_by_role("button", name="पिछला संदेश").click()
    expect(phone.locator("#which")).to_have_text("संदेश 1 / 2")
    expect(phone.locator("#cards")).to_contain_text("93%")


def test_a_reload_loses_nothing_and_a_new_person_begins_anew(phone: Page, site: Site) -> None:
    write(phone)
    expect(phone.locator(".reply").first).to_be_visible()
    phone.reload()
    expect(phone.locator(".says.her")).to_have_count(1)
    phone.get_by_role("button", name="नई महिला").click()
    expect(phone.locator(".says")).to_have_count(0)
    write(phone, "नमस्ते")
    answered(phone, 1)
    assert len({message.address for message in site.intake.messages.values()}) == 2


def test_a_helpline_that_is_away_loses_no_text(phone: Page) -> None:
    phone.route("**/simulator/messages", lambda route: route.abort())
    write(phone, "पेंशन")
    expect(phone.get_by_role("alert")).to_be_visible()
    expect(phone.get_by_role("textbox")).to_have_value("पेंशन")
    phone.unroute("**/simulator/messages")
    phone.keyboard.press("Enter")
    expect(phone.locator(".reply").first).to_be_visible()
    expect(phone.get_by_role("alert")).to_be_hidden()


def test_markup_in_a_text_stays_text(phone: Page) -> None:
    write(phone, "<img src=x onerror=alert(1)><b>हाँ</b>")
    expect(phone.locator(".says.her")).to_contain_text("<b>हाँ</b>")
    expect(phone.locator(".says.her img")).to_have_count(0)


@pytest.mark.parametrize("channel", ["WhatsApp", "SMS", "Telegram"])
def test_it_fits_a_small_phone(phone: Page, channel: str) -> None:
    phone.set_viewport_size({"width": 360, "height": 740})
    see_as(phone, channel)
    write(phone)
    expect(phone.locator("details.verdict").first).to_be_visible()
    wider = phone.evaluate("document.documentElement.scrollWidth > window.innerWidth")
    assert not wider


def test_the_page_counts_sms_as_the_helpline_does(phone: Page) -> None:
    texts = ["", "a" * 160, "a" * 161, "क" * 70, "क" * 71, "€" * 81, "क" * 66 + "😀" * 3, "₹1,100"]
    counted = phone.evaluate(
        "async (texts) => texts.map((await import('/static/sms.js')).measure)",
        texts,
    )
    ours = [measure(text) for text in texts]
    assert [(c["units"], c["segments"]) for c in counted] == [(m.units, m.segments) for m in ours]
