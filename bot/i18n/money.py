"""Rupees as people in India read them: ₹1,50,000, Latin digits, lakh grouping."""

from babel.numbers import format_decimal

from bot.core.language import Language


def rupees(amount: int, language: Language) -> str:
    """The amount with its sign: `₹1,100`; in Roman Hindi `Rs 1,100`.

    The sign ₹ is not in the GSM-7 alphabet: one of it more than halves what an SMS holds.
    """
    digits = format_decimal(amount, locale="en_IN")
    return f"Rs {digits}" if language == "hi-Latn" else f"₹{digits}"
