"""Nouns that every room shares: languages, channels, interpretations, messages, events, errors.

Nothing here does anything: no I/O, no clock, no vendor. The rooms `core` and `language` also run
under Python 3.10, because the NLU server imports them; keep newer syntax out.
"""
