"""The browser that tests drive: an installed one, else one is installed and that is said."""

import os
import platform
import shutil
import sys
from pathlib import Path

import click
from playwright.sync_api import sync_playwright

from bot.cli.processes import run_logged
from bot.core.errors import HelplineError

_NAMES = ("chromium", "google-chrome", "google-chrome-stable", "chromium-browser")
_PACKAGES = ("chromium", "fonts-noto-core")
"""The browser, and letters for Devanagari."""


def installed() -> str | None:
    """Path of an installed Chromium or Chrome."""
    return next((path for name in _NAMES if (path := shutil.which(name))), None)


def _playwrights_own() -> bool:
    with sync_playwright() as playwright:
        return Path(playwright.chromium.executable_path).exists()


def _by_apt(log: Path) -> bool:
    # Ubuntu's package of that name only leads to a snap, which a container cannot hold.
    if platform.freedesktop_os_release().get("ID") != "debian" or not shutil.which("apt-get"):
        return False
    rights = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if rights and not shutil.which("sudo"):
        return False
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    install = [*rights, "apt-get", "install", "-y", "--no-install-recommends", *_PACKAGES]
    return (
        run_logged([*rights, "apt-get", "update"], log, quiet) == 0
        and run_logged(install, log, quiet) == 0
        and installed() is not None
    )


def _by_playwright(log: Path) -> bool:
    return run_logged([sys.executable, "-m", "playwright", "install", "chromium"], log) == 0


def ensure(log: Path) -> None:
    """See that there is a browser. Raises HelplineError when there is none and none can be got."""
    if installed() or _playwrights_own():
        return
    click.echo("No Chromium or Chrome here: installing one (apt where it may, else Playwright's)")
    if not _by_apt(log) and not _by_playwright(log):
        raise HelplineError(
            f"No browser could be installed: install chromium yourself, or use --fast. "
            f"Details: {log}"
        )
