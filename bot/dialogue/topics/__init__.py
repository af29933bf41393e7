"""Strands of talk, one file each. A topic changes the session and returns a reply as meaning."""
