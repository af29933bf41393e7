"""Small words that several extractors look for beside what they found."""

OF = frozenset("ki ka ke की का के".split())
OWNER = frozenset("ki की ka का ke के k ro ri रो री s".split())
"""After a relative: what follows is hers, also in Rajasthani and English."""
AM = frozenset("hu hun hoon हूं हु हूँ".split())
WAS = frozenset("tha thi the था थी थे".split())
