"""Sentences that are said and not translated are found."""

from pathlib import Path

from bot.cli.testing.catalogues import faults, sentences

HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'


def _faults(tmp_path: Path, code: str, po: str) -> list[str]:
    (tmp_path / "room").mkdir()
    (tmp_path / "room" / "talk.py").write_text(code, "utf-8")
    catalogue = tmp_path / "hi" / "LC_MESSAGES" / "messages.po"
    catalogue.parent.mkdir(parents=True)
    catalogue.write_text(HEAD + po, "utf-8")
    return list(faults(tmp_path / "room", catalogue))


def test_sentences_and_their_short_forms_are_heard() -> None:
    code = 'say("One.")\nsay("Two.", sms="2")\nsay("Three.", "3", name=say("Four."))\n'
    code += 'say("Five.", sms="")\n'
    assert {text for _, text in sentences(code)} == {
        "One.",
        "Two.",
        "2",
        "Three.",
        "3",
        "Four.",
        "Five.",
    }


def test_a_complete_catalogue_has_no_faults(tmp_path: Path) -> None:
    po = 'msgid "You get %(amount)s."\nmsgstr "आपको %(amount)s मिलेंगे।"\n'
    assert _faults(tmp_path, 'say("You get %(amount)s.")', po) == []


def test_what_is_missing_empty_or_fuzzy_is_told_with_its_place(tmp_path: Path) -> None:
    po = 'msgid "Two."\nmsgstr ""\n\n#, fuzzy\nmsgid "Three."\nmsgstr "तीन"\n'
    found = _faults(tmp_path, 'say("One.")\nsay("Two.")\nsay("Three.")', po)
    assert any("talk.py:1: not in hi: 'One.'" in line for line in found)
    assert any("not translated: 'Two.'" in line for line in found)
    assert any("marked fuzzy: 'Three.'" in line for line in found)


def test_a_lost_value_is_told(tmp_path: Path) -> None:
    po = 'msgid "You get %(amount)s."\nmsgstr "आपको %(rupees)s मिलेंगे।"\n'
    found = _faults(tmp_path, 'say("You get %(amount)s.")', po)
    assert len(found) == 1
    assert "You get %(amount)s." in found[0]
