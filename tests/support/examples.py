"""How many examples a law is tried on: by the profile, which `--fast` makes smaller."""

from hypothesis import settings


def times(share: float) -> settings:
    """`share` times as many examples as laws are tried on otherwise, two at least."""
    return settings(max_examples=max(2, round(share * settings().max_examples)))
