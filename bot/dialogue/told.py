"""Facts told in plain words that the NLU contract has no entity for: the house, the account."""

import re
from functools import lru_cache

from bot.dialogue.answers import HECTARES_IN_ACRE
from bot.dialogue.phrases import Phrase, phrase, stands_in
from bot.eligibility.facts import FactValue
from bot.language.normalise import normalise

PHRASES: tuple[tuple[str, FactValue, str], ...] = (
    (
        "house_type",
        "kutcha",
        ("kachcha ghar, kachcha makan, kacha ghar, kaccha makan, ghar kachcha, makan kachcha, "
        "ghar kaccha, kachha ghar, kachha makan, mitti ka ghar, jhopdi, jhopadi, kutcha house, "
        "mud house, कच्चा घर, कच्चा मकान, घर कच्चा, मकान कच्चा, मिट्टी का घर, झोपड़ी"),
    ),
    ("house_type", "none", ("ghar nahi hai, makan nahi hai, beghar, no house, घर नहीं है, "
     "मकान नहीं है, बेघर")),
    ("house_type", "pucca", "pakka ghar, pakka makan, pucca house, पक्का घर, पक्का मकान"),
    ("has_toilet", False, ("latrine nahi, shauchalay nahi, toilet nahi, no toilet, लैट्रिन नहीं, "
     "शौचालय नहीं, टॉयलेट नहीं")),
    ("lpg_connection", False, ("gas nahi hai, gas connection nahi, no gas connection, गैस नहीं है, "
     "गैस कनेक्शन नहीं")),
    ("lpg_connection", True, "gas connection hai, गैस कनेक्शन है"),
    ("bank_account", False, "khata nahi, no bank account, खाता नहीं"),
    ("bank_account", True, "khata hai, bank account hai, have bank account, खाता है, खाता बा"),
    ("aadhaar", False, "aadhar nahi, aadhar card nahi, no aadhaar, आधार नहीं"),
    ("aadhaar", True, ("aadhar hai, aadhar card hai, aadhar bana hai, आधार है, आधार कार्ड है, "
     "आधार बा, have aadhaar")),
    ("shg_member", True, ("samuh me hu, samuh mein hu, samuh se judi, group me hu, shg member, "
     "samuh ki sadasya, समूह में हूँ, समूह से जुड़ी, समूह की सदस्य")),
    ("child_order", 1, ("pehla bachcha, pahla bachcha, pehla baccha, pahla baccha, first child, "
     "first baby, पहला बच्चा, पहिला बच्चा")),
    ("child_order", 2, ("dusra bachcha, doosra bachcha, dusra baccha, second child, second baby, "
     "दूसरा बच्चा, दुसरका बच्चा")),
    ("child_order", 3, "teesra bachcha, tisra baccha, third child, तीसरा बच्चा"),
    ("land_holding_ha", 0, ("zameen nahi, jameen nahi, jamin nahi, landless, no land, ज़मीन नहीं, "
     "जमीन नहीं")),
    ("residence", "rural", ("gaon se, gaon me rehti, gaon mein rehti, गाँव से, गांव से, "
     "गाँव में रहती, from village")),
)  # fmt: skip
"""Attribute, value and the words for it; of two values of one attribute the first found counts."""

_ACRES = re.compile(r"(\d+(?:\.\d+)?)\s*(?:acre|acres|ekad|ekar|एकड़|एकड)", re.IGNORECASE)


def facts_in(text: str) -> dict[str, FactValue]:
    """The facts that a message tells in these words."""
    said = phrase(text)
    found: dict[str, FactValue] = {}
    for attribute, value, wanted in _table():
        if attribute not in found and stands_in(wanted, said):
            found[attribute] = value
    acres = _ACRES.search(normalise(text))
    if acres is not None:
        found["land_holding_ha"] = round(float(acres.group(1)) * HECTARES_IN_ACRE, 2)
    return found


@lru_cache(maxsize=1)
def _table() -> tuple[tuple[str, FactValue, Phrase], ...]:
    return tuple(
        (attribute, value, phrase(words))
        for attribute, value, listed in PHRASES
        for words in listed.split(",")
    )
