"""The script itself: plain sentences when a machine lacks something, stdout left alone."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from bot.settings import ROOT

CLOSED = {
    "PIP_INDEX_URL": "http://127.0.0.1:9/simple",
    "PIP_RETRIES": "0",
    "PIP_CONFIG_FILE": os.devnull,
}
"""An index that is not there: nobody listens on the discard port."""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """As much of a fresh clone as the script looks at."""
    for name in ("haqdidi", "pyproject.toml", "uv.lock", "bot/cli/setup/fetch_uv.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


def _tools(folder: Path, *names: str) -> str:
    """A path with the tools of a bare system, and nothing else but what is named."""
    bare = ["bash", "cat", "cut", "dirname", "env", "flock", "grep", "head", "mkdir", "mv",
            "readlink", "rm", "sha256sum", "sort", "tail"]  # fmt: skip
    folder.mkdir()
    for name in [*bare, *names]:
        found = shutil.which(name)
        if found:
            (folder / name).symlink_to(Path(found).resolve())
    return str(folder)


def _start(checkout: Path, path: str, *arguments: str) -> subprocess.CompletedProcess[str]:

    return subprocess.run(
        [shutil.which("bash") or "bash", checkout / "haqdidi", *arguments],
        env={"PATH": path, "HOME": str(checkout), **CLOSED},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.slow
def test_no_network_is_one_sentence(checkout: Path, tmp_path: Path) -> None:
    path = _tools(tmp_path / "tools", "python3")
    answer = _start(checkout, path, "kb", "check")
    assert answer.returncode == 2
    assert answer.stdout == ""
    assert answer.stderr.splitlines()[-1].startswith("haqdidi: uv could not be got: is the network")
    assert "Traceback" not in answer.stderr
    assert not (checkout / ".haqdidi" / "uv").exists()


def test_libraries_out_of_reach_are_one_sentence(checkout: Path, tmp_path: Path) -> None:
    path = _tools(tmp_path / "tools", "python3")
    (tmp_path / "tools" / "uv").write_text(
        "#!/usr/bin/env bash\n"
        'case "$1" in\n'
        "  --version) echo uv 0.13.0 ;;\n"
        "  python) echo python3.12 ;;\n"
        "  *) echo 'error: Failed to fetch: dns error' >&2; exit 1 ;;\n"
        "esac\n",
        "utf-8",
    )
    (tmp_path / "tools" / "uv").chmod(0o755)
    answer = _start(checkout, path, "kb", "check")
    assert answer.returncode == 2
    assert "the package index cannot be reached" in answer.stderr.splitlines()[-1]
    assert not list((checkout / ".haqdidi").glob("*.stamp"))


def test_a_missing_interpreter_is_one_sentence(checkout: Path, tmp_path: Path) -> None:
    path = _tools(tmp_path / "tools", "python3")
    (tmp_path / "tools" / "uv").write_text(
        '#!/usr/bin/env bash\n[ "$1" = --version ] && echo uv 0.13.0 || exit 1\n', "utf-8"
    )
    (tmp_path / "tools" / "uv").chmod(0o755)
    answer = _start(checkout, path, "run")
    assert answer.returncode == 2
    assert "No Python 3.12 or newer was found" in answer.stderr.splitlines()[-1]


@pytest.mark.slow
def test_a_uv_of_long_ago_is_not_used(checkout: Path, tmp_path: Path) -> None:
    path = _tools(tmp_path / "tools", "python3")
    (tmp_path / "tools" / "uv").write_text("#!/usr/bin/env bash\necho uv 0.4.30\n", "utf-8")
    (tmp_path / "tools" / "uv").chmod(0o755)
    answer = _start(checkout, path, "run")
    assert answer.returncode == 2
    assert "Getting uv" in answer.stderr
    assert "uv could not be got" in answer.stderr.splitlines()[-1]


def test_ci_calls_the_script_and_passes_its_failure_on(tmp_path: Path) -> None:
    (tmp_path / ".ci").mkdir()
    shutil.copy(ROOT / ".ci" / "run", tmp_path / ".ci" / "run")
    (tmp_path / "haqdidi").write_text('#!/usr/bin/env bash\necho "$CI $*"\nexit 3\n', "utf-8")
    (tmp_path / "haqdidi").chmod(0o755)
    answer = subprocess.run(
        [tmp_path / ".ci" / "run", "--fast"], capture_output=True, text=True, check=False
    )
    assert (answer.returncode, answer.stdout) == (3, "true test --fast\n")
