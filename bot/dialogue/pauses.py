"""What a pause does to a talk. A phone is shared: what was open does not wait for whoever picks
it up next, and facts are kept for the talk alone."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.dialogue.session import Session


@dataclass(frozen=True)
class Pauses:
    """`fresh_after`: an open question is dropped. `forget_after`: what she told is dropped too;
    `forget_unagreed_after`: the same, as long as she has not agreed to its being kept."""

    fresh_after: timedelta = timedelta(minutes=30)
    forget_after: timedelta = timedelta(hours=24)
    forget_unagreed_after: timedelta = timedelta(minutes=30)


def resumed(session: Session, now: datetime, pauses: Pauses) -> Session:
    """The session as it is taken up again at `now` (aware, UTC). A new one after a long pause."""
    if session.last_at is None:
        return session
    idle = now - datetime.fromisoformat(session.last_at)
    limit = pauses.forget_after if session.keeps else pauses.forget_unagreed_after
    if idle > limit:
        return Session(
            language=session.language,
            pinned=session.pinned,
            opted_out=session.opted_out,
            turns=session.turns,
        )
    if idle > pauses.fresh_after:
        session.goal = None
        session.asking = None
        session.pending = None
        session.choices = []
        session.trail = []
    return session
