"""Every sentence the bot says is there in Hindi, with the same placeholders."""

import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from bot.dialogue.content import PER, PER_SMS
from bot.i18n.catalogue import romanise_template
from bot.i18n.extraction import sentences
from bot.i18n.money import rupees
from tests.support.catalogues import LOCALES_FOLDER, catalogue

ROOT = LOCALES_FOLDER.parent
PLACEHOLDER = re.compile(r"%\((\w+)\)s")


def said() -> set[str]:
    found = {*PER.values(), *PER_SMS.values()} - {"%(amount)s"}
    for path in [*ROOT.glob("bot/dialogue/**/*.py"), *ROOT.glob("bot/app/*.py")]:
        found |= {msgid for _, msgid, _ in sentences(path.read_text("utf-8"))}
    return found


def hindi() -> dict[str, str]:
    with (LOCALES_FOLDER / "hi" / "LC_MESSAGES" / "messages.po").open("rb") as file:
        return {str(message.id): str(message.string) for message in read_po(file) if message.id}


def test_every_sentence_is_translated() -> None:
    translated = {msgid for msgid, text in hindi().items() if text.strip()}
    assert said() - translated == set()


def test_no_translation_is_left_behind() -> None:
    assert set(hindi()) - said() == set()


def test_placeholders_agree() -> None:
    for msgid, text in hindi().items():
        assert set(PLACEHOLDER.findall(text)) == set(PLACEHOLDER.findall(msgid)), msgid


def test_nobody_is_addressed_as_tum() -> None:
    words = re.compile(r"(?<![\u0900-\u097f])(?:तुम|तुम्हें|तुम्हारा|तुम्हारी|तू|तेरा)(?![\u0900-\u097f])")
    assert [text for text in hindi().values() if words.search(text)] == []


def test_questions_come_one_at_a_time() -> None:
    assert [text for text in hindi().values() if text.count("?") > 1] == []


def test_roman_hindi_follows_the_hindi_line() -> None:
    words = catalogue()
    assert words.text("Yes", "hi") == "हाँ"
    assert words.text("Yes", "hi-Latn") == "haan"
    assert words.text("Yes", "en") == "Yes"
    assert words.text("never said", "hi") == "never said"


def test_placeholders_survive_romanising() -> None:
    assert romanise_template("कहाँ: %(place)s।") == "kahan: %(place)s."


@pytest.mark.parametrize(
    ("amount", "language", "words"),
    [(300, "hi", "₹300"), (150000, "en", "₹1,50,000"), (1100, "hi-Latn", "Rs 1,100")],
)
def test_rupees(amount: int, language: str, words: str) -> None:
    known = next(one for one in ("hi", "hi-Latn", "en") if one == language)
    assert rupees(amount, known) == words


def test_extraction_sees_both_forms() -> None:
    source = 'say("Long %(a)s.", sms="Short", a=1)\nother("no")\nsay(name)\n'
    assert [(m, short) for _, m, short in sentences(source)] == [
        ("Long %(a)s.", False),
        ("Short", True),
    ]


def test_the_catalogue_folder_holds_all_languages() -> None:
    assert {path.name for path in Path(LOCALES_FOLDER).iterdir()} >= {"hi", "hi_Latn", "en"}
