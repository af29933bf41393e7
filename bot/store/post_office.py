"""India Post's directory of PIN codes, as the package `indian-pincode` carries it.

The directory is India Post's under the Government Open Data License – India. Nothing is asked over
the network.
"""

from functools import cache

import indian_pincode


def districts_of_pin(pin: str) -> tuple[tuple[str, str], ...]:
    """State and district, as the directory spells them, of every part of a PIN code's area.

    The State that most of its post offices lie in comes first; nothing for an unknown code.
    """
    found = indian_pincode.get_details(pin)
    if found is None or found["state"] is None:
        return ()
    states = sorted(found["states"], key=lambda state: (state != found["state"], state))
    return tuple(
        (state, district)
        for state in states
        for district in found["districts"]
        if district in _districts(state)
    )


@cache
def _districts(state: str) -> frozenset[str]:
    return frozenset(indian_pincode.list_districts(state))
