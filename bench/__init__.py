"""Measurements. They are run by hand and prove nothing; `tests/` does that."""
