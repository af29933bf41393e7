"""Every setting of the helpline, read from the environment once and never changed.

Names in the environment are the field names in capitals with `HAQDIDI_` in front. Secrets come from
the environment only. One file a group of settings; `Settings` is all of them together.
"""

from bot.settings.values import LOOPBACK, ROOT, SQLITE
from bot.settings.whole import PREFIX, Settings, read, variable

__all__ = ["LOOPBACK", "PREFIX", "ROOT", "SQLITE", "Settings", "read", "variable"]
