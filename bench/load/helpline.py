"""The helpline under load: its own processes, and messages through the door of pushed SMS."""

import http.client
import time
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlencode, urlsplit

from bench.load.drive import Client, Say
from bench.load.provider import Provider
from tests.support.program import Program, program

_SECRET = "a secret for measurements"  # noqa: S105
_HEADERS = {
    "Content-Type": "application/x-www-form-urlencoded",
    "X-Gateway-Secret": _SECRET,
}


@contextmanager
def helpline(database_url: str) -> Iterator[tuple[Program, Client]]:
    """The program on an empty database, and clients whose answers arrive at a gateway."""
    with (
        Provider() as provider,
        program(
            database_url,
            log_level="WARNING",
            push_sms_auth="header",
            push_sms_secret=_SECRET,
            push_sms_fields="sender=from,text=text,id=id",
            push_sms_send_url=provider.url,
        ) as running,
    ):
        yield running, lambda: _say(running.url, provider)


def _say(url: str, provider: Provider) -> Say:
    connection = http.client.HTTPConnection(urlsplit(url).netloc)

    def push(form: str) -> int:
        connection.request("POST", "/sms/push", form, _HEADERS)
        answer = connection.getresponse()
        answer.read()
        return answer.status

    def say(person: int, number: int, text: str) -> float | None:
        sender = f"98{person:08}"
        form = urlencode({"from": sender, "text": text, "id": f"{person}-{number}"})
        began = time.perf_counter()
        try:
            status = push(form)
        except (http.client.HTTPException, ConnectionError):
            # The server has closed a connection that was idle for long.
            connection.close()
            status = push(form)
        if status != http.client.OK:
            raise RuntimeError(f"the webhook answers {status}")
        came = provider.came(f"+91{sender}")
        return None if came is None else came - began

    return say
