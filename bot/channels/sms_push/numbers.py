"""Telephone numbers as gateways write them."""

import phonenumbers


def to_e164(number: str, region: str) -> str:
    """`9800000001`, `919800000001`, `+91 98000 00001` → `+919800000001`.

    What is no number (a short code, the name of a sender) stays as it is, without spaces.
    """
    bare = number.strip()
    for candidate in (bare, f"+{bare}"):
        try:
            parsed = phonenumbers.parse(candidate, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_possible_number(parsed):
            return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    return "".join(bare.split())


def national(address: str) -> str:
    """`+919800000001` → `9800000001`; what is no international number stays as it is."""
    try:
        return str(phonenumbers.parse(address).national_number)
    except phonenumbers.NumberParseException:
        return address
