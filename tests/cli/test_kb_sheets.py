"""`kb export` and `kb import`: a round trip that changes what was changed and nothing else."""

import csv
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook

from bot.cli.kb import kb
from bot.store.compiled_content import reading
from tests.knowledge.small import WIDOW


def run(*words: object) -> Result:
    return CliRunner().invoke(kb, [str(word) for word in words])


def texts(folder: Path) -> dict[str, str]:
    return {p.name: p.read_text(encoding="utf-8") for p in folder.rglob("*") if p.is_file()}


def exported(folder: Path, target: Path) -> Path:
    result = run("export", target, "--folder", folder)
    assert result.exit_code == 0, result.output
    assert "documents 2, offices 1, aliases 15, amounts 4" in result.stdout
    return target


def change(table: Path, where: dict[str, str], new: dict[str, str]) -> None:
    """Change the row of a CSV file in which these cells stand."""
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    row = next(r for r in rows if all(r[c] == v for c, v in where.items()))
    row.update(new)
    with table.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, [*row])
        writer.writeheader()
        writer.writerows(rows)


@pytest.mark.parametrize("name", ["tables.xlsx", "tables"])
def test_what_was_not_changed_stays_as_it_is(folder: Path, tmp_path: Path, name: str) -> None:
    before = texts(folder)
    result = run("import", exported(folder, tmp_path / name), "--yes", "--folder", folder)
    assert result.exit_code == 0, result.output
    assert "0 things read otherwise" in result.stdout
    assert texts(folder) == before


def test_changed_cells_reach_their_files_and_nothing_else(folder: Path, tmp_path: Path) -> None:
    tables = exported(folder, tmp_path / "tables")
    change(tables / "documents.csv", {"id": "aadhaar"}, {"name.hi": "आधार कार्ड जी", "days": "9",
           "fee.hi": "₹50 लगते हैं", "fee.en": "It costs ₹50"})  # fmt: skip
    change(tables / "aliases.csv", {"scheme": "widow-pension", "form": "hi-Latn"},
           {"aliases": "bewa wali pension; bewa pension, nayi"})  # fmt: skip
    change(tables / "amounts.csv", {"scheme": "widow-pension", "rupees": "400"}, {"rupees": "450"})
    before = (folder / WIDOW).read_text(encoding="utf-8")
    shown = run("import", tables, "--dry-run", "--folder", folder)
    assert shown.exit_code == 0, shown.output
    assert "paper aadhaar" in shown.stdout
    assert "+ पेंशन: ₹450 / month, from 2025-01-01" in shown.stdout
    assert (folder / WIDOW).read_text(encoding="utf-8") == before
    result = run("import", tables, "--yes", "--folder", folder)
    assert result.exit_code == 0, result.output
    kb_now = reading(folder).sound
    aadhaar = kb_now.documents["aadhaar"]
    assert (aadhaar.name.hi, aadhaar.days) == ("आधार कार्ड जी", 9)
    assert aadhaar.fee is not None
    assert aadhaar.fee.en == "It costs ₹50"
    aliases = kb_now.scheme("widow-pension").aliases.hi_latn
    assert aliases == ("bewa wali pension", "bewa pension, nayi")
    changed = (folder / WIDOW).read_text(encoding="utf-8").splitlines()
    kept = [line for line in before.splitlines() if line in changed]
    assert len(before.splitlines()) - len(kept) == 2


def test_a_workbook_may_have_numbers_where_texts_were(folder: Path, tmp_path: Path) -> None:
    path = exported(folder, tmp_path / "tables.xlsx")
    book = load_workbook(path)
    for row in book["amounts"].iter_rows(min_row=2):
        row[4].value = int(str(row[4].value)) + (row[4].value == "1100")
    book.save(path)
    assert run("import", path, "--yes", "--folder", folder).exit_code == 0
    [amount] = reading(folder).sound.scheme("bihar-widow-pension").benefits[0].amounts
    assert amount.rupees == 1101


def test_nothing_is_written_unless_she_agrees(folder: Path, tmp_path: Path) -> None:
    tables = exported(folder, tmp_path / "tables")
    change(tables / "amounts.csv", {"rupees": "400"}, {"rupees": "450"})
    before = texts(folder)
    refused = CliRunner().invoke(kb, ["import", str(tables), "--folder", str(folder)], input="n\n")
    assert refused.exit_code == 1
    assert "Write 1 files?" in refused.stdout
    assert texts(folder) == before


@pytest.mark.parametrize(
    ("table", "where", "new", "said"),
    [
        ("documents", {"id": "aadhaar"}, {"id": "adhaar"},
         "documents, row 2: `adhaar` is not known. Did you mean `aadhaar`?"),
        ("documents", {"id": "aadhaar"}, {"name.en": ""}, "row 2: `name.en` is empty"),
        ("documents", {"id": "aadhaar"}, {"days": "a few"}, "whole number of days"),
        ("documents", {"id": "aadhaar"}, {"fee.hi": "मुफ़्त"}, "say it in both languages"),
        ("documents", {"id": "aadhaar"}, {"colour": "red"}, "column `colour` is not known"),
        ("aliases", {"scheme": "helpline", "form": "en"}, {"form": "fr"}, "aliases, row"),
        ("amounts", {"rupees": "400"}, {"rupees": "4OO"}, "must be a whole number"),
        ("amounts", {"rupees": "400"}, {"from": "1.1.2025"}, "a day is written like"),
        ("amounts", {"rupees": "400"}, {"scheme": "widow"}, "no scheme `widow` is known"),
        ("amounts", {"rupees": "400"}, {"benefit": "pensoin"}, "has no benefit `pensoin`"),
        ("aliases", {"scheme": "helpline", "form": "hi"}, {"aliases": "विधवा पेंशन"},
         "`kb check` would refuse this"),
        ("amounts", {"rupees": "400"}, {"from": "2024-06-01"}, "overlaps"),
    ],
)  # fmt: skip
def test_what_cannot_be_taken_is_named_and_nothing_changes(
    folder: Path, tmp_path: Path, table: str, where: dict[str, str], new: dict[str, str], said: str
) -> None:
    tables = exported(folder, tmp_path / "tables")
    change(tables / f"{table}.csv", where, new)
    before = texts(folder)
    result = run("import", tables, "--yes", "--folder", folder)
    assert result.exit_code == 1
    assert said in result.output
    assert texts(folder) == before


def test_what_is_no_spreadsheet_is_said(folder: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "tables.xlsx"
    wrong.write_text("not a workbook", encoding="utf-8")
    result = run("import", wrong, "--folder", folder)
    assert result.exit_code == 1
    assert "neither a workbook" in result.stderr
    (tmp_path / "some").mkdir()
    (tmp_path / "some" / "rules.csv").write_text("id\nx\n", encoding="utf-8")
    assert "no such table" in run("import", tmp_path / "some", "--folder", folder).stderr
