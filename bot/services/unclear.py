"""Messages that were not understood: kept, if she agreed, until somebody says what they meant.

What is kept is anonymised text and what the model took it for. Nothing that sounds of danger is
kept, not even faintly; the dialogue says besides whether the talk as a whole allows it.
"""

import logging
from collections.abc import Callable
from datetime import datetime

from bot.core.interpretation import INTENTS, Interpretation
from bot.language.safety import heard
from bot.services.ports import Clock
from bot.services.records import Contact, Labelled, QueueState, Unclear
from bot.services.unit import Store, UnitOfWork

log = logging.getLogger(__name__)

Anonymise = Callable[[str], str]
"""A text without what could tell whose it is; empty when nothing is left that says anything."""

DANGER = "seek_safety"
FAINTLY = 0.15
"""A message in which the model hears danger with this probability is not kept."""
GUESSES = 3
LONGEST = 300
"""Characters. A longer message is a story, and stories tell who tells them."""


def week(moment: datetime) -> str:
    """The ISO year and week, as they sort: 2026-W47."""
    year, number, _ = moment.isocalendar()
    return f"{year}-W{number:02}"


def keep(
    unit: UnitOfWork,
    contact: Contact,
    reading: Interpretation,
    asked: str,
    anonymise: Anonymise,
    now: datetime,
) -> None:
    """Queue a message for labelling, unless it sounds of danger or says nothing by itself.

    `asked` names what she had been asked, if anything: the same words mean another thing then.
    """
    ranking = reading.ranking or ((reading.intent, reading.confidence),)
    dangerous = any(name == DANGER and sure >= FAINTLY for name, sure in ranking)
    if dangerous or reading.safety is not None or heard(reading.text) is not None:
        return
    text = anonymise(reading.text)
    if not text or len(text) > LONGEST:
        return
    guesses = tuple((name, round(sure, 3)) for name, sure in ranking[:GUESSES])
    unit.unclear.add(contact, text, guesses, asked, week(now))


class LabelQueue:
    """What staff sees of the queue. Each call is a transaction of its own."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def next(self) -> Unclear | None:
        """The message to label now: one that most women wrote, those skipped last."""
        with self._store.reading() as unit:
            return unit.unclear.next()

    def state(self) -> QueueState:
        with self._store.reading() as unit:
            return unit.unclear.state()

    def label(self, unclear_id: int, intent: str, by: str) -> bool:
        """Say what a message means. False: it is gone, or somebody else has said so already.

        One that turns out to be of danger is deleted instead: of danger no text is kept.

        Raises:
            ValueError: there is no such intent.
        """
        if intent not in INTENTS:
            raise ValueError(intent)
        with self._store.begin() as unit:
            if intent == DANGER:
                done = unit.unclear.delete(unclear_id)
            else:
                done = unit.unclear.label(unclear_id, intent, by, self._clock.now())
        log.info("unclear.labelled id=%s done=%s", unclear_id, done)
        return done

    def take_back(self, unclear_id: int) -> None:
        """The label was a slip: the message waits again, before all others that were skipped."""
        with self._store.begin() as unit:
            unit.unclear.take_back(unclear_id)

    def skip(self, unclear_id: int) -> None:
        """Leave it to somebody else, or for later."""
        with self._store.begin() as unit:
            unit.unclear.skip(unclear_id)

    def delete(self, unclear_id: int) -> None:
        """It tells who wrote it."""
        with self._store.begin() as unit:
            unit.unclear.delete(unclear_id)
        log.info("unclear.deleted id=%s", unclear_id)

    def labelled(self) -> list[Labelled]:
        """Everything that has a label, in the order it was first heard."""
        with self._store.reading() as unit:
            return unit.unclear.labelled()
