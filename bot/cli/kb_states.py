"""A state of the knowledge base as it was: a folder, a commit, or a day."""

import io
import re
import shutil
import subprocess
import tarfile
from pathlib import Path, PurePosixPath

import click

from bot.store.content_folder import is_content, read_folder

DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def files_of(state: str, folder: Path) -> dict[str, str]:
    """The files of a state of `folder`. Raises ClickException saying why there are none."""
    if Path(state).is_dir():
        return read_folder(Path(state))
    commit = _commit(state, folder)
    archive = _git(folder, "archive", "--format=tar", commit)
    files: dict[str, str] = {}
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        for member in tar:
            content = tar.extractfile(member)
            name = PurePosixPath(member.name).as_posix()
            if content is not None and is_content(name):
                files[name] = content.read().decode("utf-8")
    if not files:
        raise click.ClickException(f"At `{state}` there was no knowledge base in {folder}.")
    return files


def _commit(state: str, folder: Path) -> str:
    if DAY.fullmatch(state):
        found = _git(folder, "rev-list", "-1", f"--before={state}T23:59:59", "HEAD")
        commit = found.decode().strip()
        if not commit:
            raise click.ClickException(f"There is no commit up to {state}.")
        return commit
    found = _git(
        folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{state}^{{commit}}"
    )
    return found.decode().strip()


def _git(folder: Path, *words: str) -> bytes:
    """What git says in a folder. git is the author's own; nothing of a caller's gets here."""
    git = shutil.which("git")
    if git is None:
        raise click.ClickException(
            "git is not installed here, so former states cannot be read. Give two folders instead."
        )
    done = subprocess.run(  # noqa: S603
        [git, "-C", str(folder), *words], capture_output=True, check=False, timeout=60
    )
    if done.returncode != 0:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise click.ClickException(
            f"git cannot read `{words[-1]}` in {folder}: {said[-1] if said else 'no such commit'}. "
            "Give a commit, a day as 2026-11-21, or a folder."
        )
    return done.stdout
