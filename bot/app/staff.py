"""What the pages for staff need, where somebody is let in at all."""

import hashlib
import hmac
import time

from bot.services.clock import SystemClock
from bot.services.unclear import LabelQueue
from bot.settings import Settings
from bot.store.unit import SqlStore
from bot.web.staff.attempts import Attempts
from bot.web.staff.routes import Staff
from bot.web.staff.sessions import Sessions


def staff(settings: Settings, opened: SqlStore) -> Staff | None:
    """The pages; None where no password is set."""
    passwords = {name: known.get_secret_value() for name, known in settings.staff_passwords.items()}
    if not passwords or settings.hash_key is None:
        return None
    # Sessions are signed under a key of their own, the same in every web process.
    secret = settings.hash_key.get_secret_value().encode()
    key = hmac.new(secret, b"staff", hashlib.sha256).digest()
    clock = SystemClock()
    return Staff(
        LabelQueue(opened, clock),
        passwords,
        Sessions(key, passwords, clock.now),
        Attempts(time.monotonic),
    )
