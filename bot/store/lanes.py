"""Lanes in the database."""

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, or_, select, update

from bot.services.records import Claim
from bot.store.tables import lane
from bot.store.upsert import Upsert

_WAKE = Upsert(
    lane,
    ("contact_id", "due", "gen"),
    "(contact_id) DO UPDATE SET gen = lane.gen + 1, "
    "due = CASE WHEN lane.due < excluded.due THEN lane.due ELSE excluded.due END",
)
_PICK = (
    select(lane.c.contact_id, lane.c.gen, lane.c.token)
    .where(
        lane.c.due <= bindparam("now"),
        or_(lane.c.lease_until.is_(None), lane.c.lease_until <= bindparam("now")),
    )
    .order_by(lane.c.due)
    .limit(1)
    .with_for_update(skip_locked=True)
)
_TAKE = (
    update(lane)
    .where(lane.c.contact_id == bindparam("contact"))
    .values(token=bindparam("new_token"), lease_until=bindparam("until"))
)
_MINE = (lane.c.contact_id == bindparam("contact"), lane.c.token == bindparam("held"))
_RENEW = update(lane).where(*_MINE).values(lease_until=bindparam("until")).returning(lane.c.gen)
_CLOSE = delete(lane).where(*_MINE, lane.c.gen == bindparam("seen"))
_PUT_BACK = update(lane).where(*_MINE).values(due=bindparam("later"), token=None, lease_until=None)
_ORPHAN = (
    update(lane).where(lane.c.lease_until > bindparam("now")).values(lease_until=bindparam("now"))
)
_POSTPONE = _PUT_BACK.where(lane.c.gen == bindparam("seen"))


@dataclass(frozen=True)
class SqlLanes:
    """See `services.unit.Lanes`."""

    connection: Connection

    def wake(self, contact_id: int, now: datetime) -> None:
        _WAKE.run(self.connection, {"contact_id": contact_id, "due": now, "gen": 1})

    def claim(self, now: datetime, lease_until: datetime, token: str) -> Claim | None:
        row = self.connection.execute(_PICK, {"now": now}).first()
        if row is None:
            return None
        values = {"contact": row.contact_id, "new_token": token, "until": lease_until}
        self.connection.execute(_TAKE, values)
        return Claim(row.contact_id, token, row.gen, lease_until, orphaned=row.token is not None)

    def renew(self, claim: Claim, lease_until: datetime) -> Claim | None:
        values = {"contact": claim.contact_id, "held": claim.token, "until": lease_until}
        gen = self.connection.scalar(_RENEW, values)
        return None if gen is None else replace(claim, gen=gen, lease_until=lease_until)

    def close(self, claim: Claim) -> bool:
        values = {"contact": claim.contact_id, "held": claim.token, "seen": claim.gen}
        return self.connection.execute(_CLOSE, values).rowcount == 1

    def postpone(self, claim: Claim, due: datetime) -> bool:
        values = {
            "contact": claim.contact_id,
            "held": claim.token,
            "seen": claim.gen,
            "later": due,
        }
        return self.connection.execute(_POSTPONE, values).rowcount == 1

    def put_back(self, claim: Claim, due: datetime) -> None:
        values = {"contact": claim.contact_id, "held": claim.token, "later": due}
        self.connection.execute(_PUT_BACK, values)

    def orphan(self, now: datetime) -> int:
        return self.connection.execute(_ORPHAN, {"now": now}).rowcount
