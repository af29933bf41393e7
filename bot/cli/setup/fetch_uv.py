"""Get uv from the package index without pip: for a python3 that comes without it, as Debian's does.

Called by the script `haqdidi` as `python3 fetch_uv.py FOLDER`, under whatever Python 3.8 or newer
the machine has, hence without a library. The index is the one pip would use.
"""

import configparser
import hashlib
import html.parser
import io
import os
import platform
import re
import sys
import urllib.parse
import urllib.request
import zipfile
from pathlib import Path
from typing import List, Optional, Tuple

PYPI = "https://pypi.org/simple"


def index_url() -> str:
    """The index pip is told to use, by the environment or its configuration files."""
    for variable in ("UV_DEFAULT_INDEX", "PIP_INDEX_URL", "UV_INDEX_URL"):
        if os.environ.get(variable):
            return os.environ[variable]
    home = Path("~").expanduser()
    files = [
        Path("/etc/pip.conf"),
        Path("/etc/xdg/pip/pip.conf"),
        home / ".pip" / "pip.conf",
        home / ".config" / "pip" / "pip.conf",
        Path(os.environ.get("PIP_CONFIG_FILE", os.devnull)),
    ]
    config = configparser.ConfigParser(interpolation=None)
    config.read(files, encoding="utf-8")
    return config.get("global", "index-url", fallback=PYPI)


class Links(html.parser.HTMLParser):
    """The addresses on an index page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: List[str] = []

    def handle_starttag(self, tag: str, attrs: List[Tuple[str, Optional[str]]]) -> None:
        """Keep the target of a link."""
        self.found += [value for name, value in attrs if tag == "a" and name == "href" and value]


def fits(name: str) -> bool:
    """Whether a wheel of that name runs on this machine."""
    machine = platform.machine().lower().replace("arm64", "aarch64")
    if sys.platform == "darwin":
        return "macosx" in name and machine.replace("aarch64", "arm64") in name
    libc = "manylinux" if platform.libc_ver()[0] == "glibc" else "musllinux"
    return libc in name and name.endswith(machine + ".whl")


def version(name: str) -> Tuple[int, ...]:
    """The release in a wheel's name as numbers; pre-releases count as nothing."""
    found = re.match(r"uv-(\d+)\.(\d+)\.(\d+)-", name)
    return tuple(int(part) for part in found.groups()) if found else ()


def get(url: str) -> bytes:
    """What an address answers."""
    if not url.startswith(("https://", "http://", "file://")):
        raise SystemExit("no web address: " + url)
    with urllib.request.urlopen(url, timeout=120) as answer:  # noqa: S310
        content: bytes = answer.read()
        return content


def main(folder: Path) -> None:
    """Unpack the newest uv into a folder, as pip --target would."""
    page = index_url().rstrip("/") + "/uv/"
    links = Links()
    links.feed(get(page).decode("utf-8"))
    wheels = {}
    for link in links.found:
        url, _, fragment = urllib.parse.urljoin(page, link).partition("#")
        name = urllib.parse.unquote(url.rsplit("/", 1)[-1])
        if version(name) and fits(name):
            wheels[version(name)] = (url, fragment)
    if not wheels:
        raise SystemExit("the index has no uv for this machine: " + page)
    url, fragment = wheels[max(wheels)]
    wheel = get(url)
    wanted = fragment.partition("sha256=")[2]
    if wanted and hashlib.sha256(wheel).hexdigest() != wanted:
        raise SystemExit("what came is not what the index promised: " + url)
    target = folder / "bin"
    target.mkdir(parents=True)
    with zipfile.ZipFile(io.BytesIO(wheel)) as archive:
        for entry in archive.namelist():
            if re.search(r"\.data/scripts/uvx?$", entry):
                program = target / Path(entry).name
                program.write_bytes(archive.read(entry))
                program.chmod(0o755)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
