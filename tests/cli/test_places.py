"""`./haqdidi places`: real exports taken in, counted and found; bad rows named."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from openpyxl import Workbook

from bot.cli.places import places
from bot.core.errors import ConfigError, ContentError
from tests.support.database import migrated

LGD = Path(__file__).parents[1] / "fixtures" / "lgd"
BLOCKS, PANCHAYATS = LGD / "blocks.csv", LGD / "panchayats.csv"


@pytest.fixture(autouse=True)
def _database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    url = f"sqlite:///{tmp_path}/helpline.db"
    monkeypatch.setenv("HAQDIDI_DATABASE_URL", url)
    migrated(url).dispose()


def run(*arguments: object) -> Result:
    result = CliRunner().invoke(places, [str(a) for a in arguments], catch_exceptions=False)
    assert "Traceback" not in result.output
    return result


def test_import_list_and_show() -> None:
    first = run("import", BLOCKS, PANCHAYATS)
    assert first.exit_code == 0
    assert "Were new: 17, changed: 0. As before: 0. Rows not taken: 0." in first.stdout
    assert "Were new: 24, changed: 0." in first.stdout
    again = run("import", BLOCKS, PANCHAYATS)
    assert "new: 0, changed: 0. As before: 17." in again.stdout
    assert "24" in run("list").stdout
    listed = run("list", "--state", "ka", "--district", "Raichur").stdout
    assert "Manvi" in listed
    assert "Gubbi" not in listed
    assert "block Gubbi, Tumakuru, KA, LGD code 5906" in run("show", "gubbi").stdout
    assert "block Manvi, Raichur" in run("show", "Gorkal").stdout
    assert run("show", "gubbi", "--state", "BR").exit_code == 1


def test_a_dry_run_changes_nothing() -> None:
    assert "Would be new: 17" in run("import", "--dry-run", BLOCKS).stdout
    assert "Would be new: 17" in run("import", "--dry-run", BLOCKS).stdout


def test_a_spreadsheet_and_its_bad_rows(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["All Blocks of India"])
    sheet.append(["District Code", "District Name", "Block Code", "Block Name (In English)"])
    sheet.append([196.0, "GAYA", 1737, "BODHGAYA"])
    sheet.append([99999, "NOWHERE", 1, "X"])
    book.save(tmp_path / "blocks.xlsx")
    result = run("import", tmp_path / "blocks.xlsx")
    assert result.exit_code == 1
    assert "row 4: the district “99999 NOWHERE” is not known." in result.stderr
    assert "new: 1, changed: 0. As before: 0. Rows not taken: 1." in result.stdout
    assert "block Bodhgaya, Gaya, BR" in run("show", "बोधगया").stdout


@pytest.mark.slow
def test_districts_and_pin_codes_are_found_without_an_import() -> None:
    assert run("show", "allahabad").stdout.startswith("district Prayagraj / प्रयागराज, Uttar")
    assert len(run("show", "bilaspur").stdout.splitlines()) == 2
    assert "district Gaya" in run("show", "823001").stdout
    assert run("show", "xyzxyz").exit_code == 1


@pytest.mark.parametrize("name", ["notes.txt", "broken.xlsx", "broken.csv"])
def test_a_file_that_cannot_be_read_is_named(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"\xff\xfe\x00not a table")
    with pytest.raises(ContentError, match=name):
        run("import", tmp_path / name)


def test_wrong_use_is_explained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "There is no State `XX`" in run("list", "--state", "XX").stderr
    assert "places import" in run("list").stderr
    monkeypatch.setenv("HAQDIDI_DATABASE_URL", f"sqlite:///{tmp_path}/empty.db")
    with pytest.raises(ConfigError, match="db migrate"):
        run("list")
