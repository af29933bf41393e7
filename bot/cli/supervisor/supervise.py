"""Runs several services until somebody says stop, or until one that is needed cannot run."""

import asyncio
import contextlib
import signal
from collections.abc import Callable, Sequence

from bot.cli.supervisor.keeper import Keeper, Tell
from bot.cli.supervisor.service import Service

_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


async def supervise(
    services: Sequence[Service], tell: Tell, announce: Callable[[Sequence[str]], None]
) -> None:
    """Keep the services running until INT, TERM or HUP arrives; then end them in their order.

    `announce` is called once, when all are ready, with the names of those that are not and can be
    done without. Raises HelplineError when an essential service does not come up; all others have
    been ended by then.
    """
    keepers = [Keeper(service, tell) for service in services]
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()

    def end() -> None:
        if stop.is_set():
            # Asked twice: somebody is in a hurry.
            for keeper in keepers:
                keeper.kill()
        stop.set()

    for number in _SIGNALS:
        # Whoever started us under nohup wants us to outlive the terminal.
        if signal.getsignal(number) is not signal.SIG_IGN:
            loop.add_signal_handler(number, end)
    lives = [asyncio.create_task(keeper.keep()) for keeper in keepers]
    coming_up = asyncio.create_task(_all_up(keepers, announce))
    stopped = asyncio.create_task(stop.wait())
    try:
        done, _ = await asyncio.wait({stopped, *lives}, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        coming_up.cancel()
        stopped.cancel()
        for keeper in keepers:
            await keeper.stop()
        for life in lives:
            # What one of them had to say is raised above; the others end as they were told.
            with contextlib.suppress(Exception):
                await life


async def _all_up(keepers: Sequence[Keeper], announce: Callable[[Sequence[str]], None]) -> None:
    absent = [keeper.service.name for keeper in keepers if not await _up(keeper)]
    announce(absent)


async def _up(keeper: Keeper) -> bool:
    """Whether a service became ready; False when it cannot, for now."""
    waits = [asyncio.create_task(event.wait()) for event in (keeper.ready, keeper.hopeless)]
    try:
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for wait in waits:
            wait.cancel()
    return keeper.ready.is_set()
