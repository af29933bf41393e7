"""Keeps one service running: starts it, watches it, starts it again, and ends it in the end."""

import asyncio
import contextlib
import signal
import time
from asyncio.subprocess import PIPE, STDOUT, Process
from collections.abc import Callable

from bot.cli.processes import signal_group
from bot.cli.supervisor.service import HOPELESS_AFTER, STEADY_AFTER, Service, pause
from bot.core.errors import HelplineError
from bot.nlu.process import dies_with_us
from bot.settings import ROOT

_LONGEST_LINE = 1 << 20
_GRACE = 15.0
"""Seconds a process has for an orderly end."""

_BETWEEN_LOOKS = 0.15
"""Seconds between two looks at a service that is coming up."""

_SETTLED = 1.0
"""Seconds after which a service that cannot be asked counts as up."""

Tell = Callable[[str, str], None]
"""Takes the name of a service and a line it said, or that is said about it."""


class Keeper:
    """The life of one service. `ready` and `hopeless` tell others how it stands."""

    def __init__(self, service: Service, tell: Tell) -> None:
        self.service = service
        self.ready = asyncio.Event()
        self.hopeless = asyncio.Event()
        self._tell = tell
        self._process: Process | None = None
        self._stopping = asyncio.Event()
        self._was_ready = False
        self._last_words = ""

    async def keep(self) -> None:
        """Run the service until `stop` is called.

        Raises HelplineError when an essential service cannot come up at all.
        """
        crashes = 0
        while not self._stopping.is_set():
            began = time.monotonic()
            code = await self._live()
            if self._stopping.is_set():
                return
            crashes = 1 if time.monotonic() - began > STEADY_AFTER else crashes + 1
            if crashes >= HOPELESS_AFTER and not self._was_ready:
                self.hopeless.set()
                if self.service.essential:
                    raise HelplineError(
                        f"{self.service.name} does not start (exit code {code}): {self._last_words}"
                    )
            self._tell(
                self.service.name, f"ended with code {code}; again in {pause(crashes):.1f} s"
            )
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), pause(crashes))

    async def _live(self) -> int | str:
        """One life of the process, from start to end. Gives its exit code, or why it has none."""
        try:
            self._process = await asyncio.create_subprocess_exec(
                *self.service.command(),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=PIPE,
                stderr=STDOUT,
                cwd=ROOT,
                env=dict(self.service.environment),
                start_new_session=True,
                preexec_fn=dies_with_us(),
                limit=_LONGEST_LINE,
            )
        except (OSError, HelplineError) as error:
            self._last_words = str(error)
            return "none"
        process = self._process
        watching = asyncio.create_task(self._watch())
        talking = asyncio.create_task(self._pass_on(process))
        try:
            code = await process.wait()
            # Whatever it started itself goes with it, and then its output ends.
            signal_group(process.pid, signal.SIGKILL)
            await talking
            return code
        finally:
            watching.cancel()
            talking.cancel()
            self.ready.clear()
            self._process = None

    async def _pass_on(self, process: Process) -> None:
        assert process.stdout is not None
        while True:
            try:
                line = await process.stdout.readline()
            except ValueError:
                # A line without an end: what was read of it is dropped.
                continue
            if not line:
                return
            said = line.decode("utf-8", "replace").rstrip()
            if said:
                self._last_words = said
                self._tell(self.service.name, said)

    async def _watch(self) -> None:
        healthy = self.service.healthy
        if healthy is None:
            await asyncio.sleep(_SETTLED)
        else:
            while not await healthy():
                await asyncio.sleep(_BETWEEN_LOOKS)
        self._was_ready = True
        self.ready.set()

    def kill(self) -> None:
        """End the process at once."""
        if self._process is not None:
            signal_group(self._process.pid, signal.SIGKILL)

    async def stop(self) -> None:
        """End the process in an orderly way, and by force if it does not end in time."""
        self._stopping.set()
        process = self._process
        if process is None:
            return
        signal_group(process.pid, signal.SIGTERM)
        try:
            await asyncio.wait_for(process.wait(), _GRACE)
        except TimeoutError:
            self._tell(self.service.name, f"did not end in {_GRACE:.0f} s and is killed")
            signal_group(process.pid, signal.SIGKILL)
            await process.wait()
