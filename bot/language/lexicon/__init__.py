"""Tables of words, written down by people who speak as callers do. No code, only what is said how.

In every table one line is one meaning: its name, a colon, and the ways to say it, parted by commas,
in Devanagari, Roman Hindi and English. Spellings that share a phonetic key need not be repeated.
"""
