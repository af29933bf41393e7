"""Words that make a number a year: of a birth, or of the era."""

BIRTH = ("janm", "janam", "जन्म", "जनम", "paida", "पैदा", "born", "birth", "dob")
"""How they begin."""
ERA = frozenset("san sann सन सन्".split())
"""Before a year, also before the last two digits of one."""
