"""Commands: one file a command or group. Only here do words go to a terminal."""
