"""uv is got from an index without pip, and only what the index vouches for."""

import hashlib
import io
import os
import platform
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from bot.settings import ROOT

SCRIPT = ROOT / "bot" / "cli" / "setup" / "fetch_uv.py"
MACHINE = platform.machine().lower().replace("arm64", "aarch64")
LIBC = "manylinux" if platform.libc_ver()[0] == "glibc" else "musllinux"
TAG = f"py3-none-{LIBC}_2_17_{MACHINE}"

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="names of Linux wheels"
)


def _wheel(version: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(f"uv-{version}.data/scripts/uv", f"#!/bin/sh\necho uv {version}\n")
        archive.writestr(f"uv-{version}.dist-info/METADATA", "Name: uv\n")
    return out.getvalue()


class Index:
    """A package index with a page of links and the files behind them."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.page = ""
        index = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                body = index.files.get(self.path.removeprefix("/files/"))
                content = index.page.encode() if self.path == "/simple/uv/" else body
                self.send_response(404 if content is None else 200)
                self.end_headers()
                self.wfile.write(content or b"")

            def log_message(self, *_: object) -> None:
                """Silent."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/simple"

    def offer(self, name: str, content: bytes, digest: str | None = None) -> None:
        self.files[name] = content
        digest = digest or hashlib.sha256(content).hexdigest()
        self.page += f'<a href="../../files/{name}#sha256={digest}">{name}</a>\n'


@pytest.fixture
def index() -> Iterator[Index]:
    offered = Index()
    threading.Thread(target=offered.server.serve_forever, args=(0.01,), daemon=True).start()
    yield offered
    offered.server.shutdown()
    offered.server.server_close()


def _fetch(index: Index, folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {"PIP_INDEX_URL": index.url, "HOME": str(folder), "NO_PROXY": "*"}
    return subprocess.run(
        [sys.executable, "-I", SCRIPT, folder / "uv"],
        env={**environment, "PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_the_newest_release_for_this_machine_is_taken(index: Index, tmp_path: Path) -> None:
    for version in ("0.9.9", "0.10.1", "0.10.0"):
        index.offer(f"uv-{version}-{TAG}.whl", _wheel(version))
    index.offer("uv-0.99.0-py3-none-win_amd64.whl", _wheel("0.99.0"))
    index.offer("uv-0.99.0.tar.gz", b"source")
    answer = _fetch(index, tmp_path)
    assert answer.returncode == 0, answer.stderr
    said = subprocess.run([tmp_path / "uv/bin/uv"], capture_output=True, text=True, check=True)
    assert said.stdout == "uv 0.10.1\n"


def test_what_the_index_does_not_vouch_for_is_refused(index: Index, tmp_path: Path) -> None:
    index.offer(f"uv-0.10.1-{TAG}.whl", _wheel("0.10.1"), digest="0" * 64)
    answer = _fetch(index, tmp_path)
    assert answer.returncode != 0
    assert "not what the index promised" in answer.stderr
    assert not (tmp_path / "uv").exists()


def test_an_index_without_a_fitting_release_is_told(index: Index, tmp_path: Path) -> None:
    index.offer("uv-0.10.1-py3-none-win_amd64.whl", _wheel("0.10.1"))
    answer = _fetch(index, tmp_path)
    assert answer.returncode != 0
    assert "no uv for this machine" in answer.stderr
