"""The one entry: finds the command, makes ready what it needs, and reports errors in a sentence."""

import importlib
import logging
import os
import signal
import sys
from types import FrameType

import click

from bot.cli.commands import COMMANDS
from bot.cli.logs import configure
from bot.core.errors import HelplineError

FAILED = 2
"""Exit code of everything that could not be done and says why."""


class LazyGroup(click.Group):
    """Imports a command's file only when that command is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        entry = COMMANDS.get(cmd_name)
        if entry is None:
            return None
        try:
            module = importlib.import_module(entry.module)
        except ImportError as error:
            raise click.ClickException(f"`{cmd_name}` cannot be loaded: {error}") from error
        command: click.Command = getattr(module, cmd_name.replace("-", "_"))
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, entry.help) for name, entry in COMMANDS.items()])


@click.group(
    cls=LazyGroup,
    help="Haq Didi, a helpline for government entitlements.",
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option("--prepare", is_flag=True, hidden=True, help="Set up what the command needs.")
@click.pass_context
def cli(ctx: click.Context, prepare: bool) -> None:
    """Set up for the command that follows, unless only its help is wanted."""
    entry = COMMANDS.get(ctx.invoked_subcommand or "")
    if entry is None:
        return
    configure(service=entry.service, level=os.environ.get("HAQDIDI_LOG_LEVEL"))
    if prepare and entry.needs and not {"-h", "--help"} & set(sys.argv):
        importlib.import_module("bot.cli.setup.prepare").prepare(entry.needs)


def _end(number: int, _frame: FrameType | None) -> None:
    raise SystemExit(128 + number)


def main() -> None:
    """Run the command line and leave with its exit code: 0, the one that the command chose, or 2
    with a sentence on stderr."""
    signal.signal(signal.SIGTERM, _end)
    try:
        # Not standing alone, click returns the code that a command leaves with.
        code = cli.main(prog_name="./haqdidi", standalone_mode=False)
        sys.exit(code if isinstance(code, int) else 0)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(FAILED)
    except BrokenPipeError:
        # Whoever read our output has gone; Python would complain once more when it flushes.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(FAILED)
    except HelplineError as error:
        logging.getLogger(__name__).debug("command failed", exc_info=True)
        click.echo(f"haqdidi: {error}", err=True)
        sys.exit(FAILED)
