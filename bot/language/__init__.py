"""What people type, read without a model: scripts, spellings, numbers, names, signs of danger.

Everything here is pure and works for Hindi in Devanagari, Hindi in free Roman spelling and English.
The NLU server imports this room under Python 3.10: standard library and rapidfuzz only.
"""
