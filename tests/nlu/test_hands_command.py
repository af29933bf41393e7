"""`./haqdidi nlu hands`: whose the sentences are."""

from click.testing import CliRunner

from bot.cli.nlu import nlu


def test_every_sentence_has_a_hand_and_most_are_named() -> None:
    result = CliRunner().invoke(nlu, ["hands"], env={"COLUMNS": "150"})
    assert result.exit_code == 0, result.output
    rows = [line.split() for line in result.stdout.splitlines()[1:]]
    assert len(rows) >= 10
    assert all(int(row[-1]) == sum(map(int, row[-4:-1])) for row in rows)


def test_two_ways_of_naming_at_once_are_refused() -> None:
    result = CliRunner().invoke(nlu, ["hands", "--name", "me", "--from-git"])
    assert result.exit_code == 2
    assert "either" in result.stderr
