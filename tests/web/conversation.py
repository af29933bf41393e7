"""A conversation about a widow's pension, as the view of the simulator gives it."""

import json
from typing import Any

from bot.core.message import Option, OutMessage
from bot.services.transcript import Answer

EVENTS_OF_FACTS = ["marital_status", "age", "state", "district"]


def _said(hi: str, en: str) -> dict[str, str]:
    return {"hi": hi, "en": en}


FACTS: dict[str, tuple[Any, dict[str, str], dict[str, str]]] = {
    "marital_status": ("widowed", _said("शादी", "Marital status"), _said("विधवा", "widowed")),
    "age": (45, _said("उम्र", "Age"), _said("45 साल", "45 years")),
    "state": ("BR", _said("राज्य", "State"), _said("बिहार", "Bihar")),
    "district": ("gaya", _said("ज़िला", "District"), _said("गया", "Gaya")),
    "sex": ("female", _said("महिला या पुरुष", "Sex"), _said("महिला", "female")),
}
CARD = ("bpl", _said("ग़रीबी का कार्ड", "Poverty card"), _said("बीपीएल", "BPL"))

FIRST: dict[str, Any] = {
    "replies": [
        {
            "text": "दुख है आपके पति नहीं रहे।\n\nआप बिहार की विधवा पेंशन की हक़दार लगती हैं: "
            "₹1,100 हर महीने।\n\nएक बात बताएँ: आपका राशन कार्ड बीपीएल या पीला (अंत्योदय) है?",
            "options": [
                {"id": "poverty_card:bpl", "title": "हाँ, बीपीएल"},
                {"id": "poverty_card:none", "title": "नहीं"},
                {"id": "poverty_card:unknown", "title": "पता नहीं"},
            ],
        }
    ],
    "interpretation": {
        "intent": "check_eligibility",
        "confidence": 0.93,
        "entities": [
            {"entity": "marital_status", "value": "widowed", "text": "पति गुज़र गए"},
            {"entity": "age", "value": 45, "text": "45"},
            {"entity": "district", "value": "Gaya", "text": "गया"},
            {"entity": "scheme", "value": "lakshmibai-social-security-pension", "text": "पेंशन"},
        ],
        "source": "rasa",
    },
    "asking": "poverty_card",
    "asking_label": _said("ग़रीबी का कार्ड", "Poverty card"),
    "events": [
        *({"type": "FactLearned", "attribute": name} for name in EVENTS_OF_FACTS),
        {
            "type": "DemandLogged",
            "scheme": "lakshmibai-social-security-pension",
            "reason": "not_applied",
        },
    ],
}
SECOND: dict[str, Any] = {
    "replies": [
        {
            "text": "अब बात साफ़ है। दो पेंशन आपके काम की हैं:\n\n"
            "1. लक्ष्मीबाई सामाजिक सुरक्षा पेंशन, ₹1,100 महीना\n"
            "2. केंद्र की विधवा पेंशन (40 से 79 साल)\n\n"
            "दोनों में से एक ही मिलती है। आगे क्या बताऊँ?",
            "options": [
                {"id": "topic:documents", "title": "कौन से काग़ज़"},
                {"id": "topic:apply", "title": "फ़ॉर्म कहाँ भरें"},
                {"id": "topic:how", "title": "कैसे भरें"},
                {"id": "topic:when", "title": "पैसा कब आएगा"},
                {"id": "topic:trouble", "title": "दफ़्तर मना करे तो"},
                {"id": "topic:other", "title": "और योजनाएँ"},
            ],
        }
    ],
    "interpretation": {
        "intent": "provide_info",
        "confidence": 1.0,
        "entities": [],
        "source": "button",
    },
    "asking": "choice",
    "events": [{"type": "FactLearned", "attribute": "poverty_card"}],
}
LATER: dict[str, Any] = {
    "replies": [
        {
            "text": "ये काग़ज़ ले जाएँ:\n• आधार\n• पति का मृत्यु प्रमाण पत्र\n• राशन कार्ड\n"
            "• बैंक पासबुक\n• एक फ़ोटो\n\nफ़ॉर्म ब्लॉक के आरटीपीएस काउंटर पर, मुफ़्त।",
            "options": [
                {"id": "topic:missing", "title": "एक काग़ज़ नहीं है"},
                {"id": "topic:new", "title": "नया सवाल"},
            ],
        }
    ],
    "interpretation": {
        "intent": "ask_documents",
        "confidence": 0.58,
        "entities": [{"entity": "document", "value": "aadhaar", "text": "kagaz"}],
        "source": "keywords",
    },
    "asking": None,
    "events": [{"type": "ReferralGiven", "to": "br-rtps-block"}],
}
EXPLANATIONS: list[dict[str, Any]] = [
    {
        "scheme": "lakshmibai-social-security-pension",
        "name": _said("लक्ष्मीबाई सामाजिक सुरक्षा पेंशन", "Lakshmibai Social Security Pension"),
        "verdict": "eligible",
        "benefit": _said("₹1,100 हर महीने", "₹1,100 every month"),
        "criteria": [
            {"text": _said("बिहार में रहती हैं", "lives in Bihar"), "state": "met"},
            {"text": _said("विधवा हैं", "is a widow"), "state": "met"},
            {"text": _said("18 साल या ज़्यादा की हैं", "is 18 or older"), "state": "met"},
            {"text": _said("बीपीएल या अंत्योदय कार्ड है", "has a BPL or AAY card"), "state": "met"},
            {
                "text": _said("दूसरी पेंशन नहीं लेतीं", "draws no other pension"),
                "state": "open",
            },
        ],
    },
    {
        "scheme": "nsap-ignwps",
        "name": _said("केंद्र की विधवा पेंशन", "National widow pension (IGNWPS)"),
        "verdict": "likely",
        "benefit": _said("₹1,100 हर महीने", "₹1,100 every month"),
        "criteria": [
            {"text": _said("विधवा हैं", "is a widow"), "state": "met"},
            {"text": _said("40 से 79 साल की हैं", "is 40 to 79 years old"), "state": "met"},
            {
                "text": _said("बीपीएल सूची में नाम", "name on the BPL list"),
                "state": "office",
            },
        ],
    },
    {
        "scheme": "mgnrega",
        "name": _said("मनरेगा में 100 दिन काम", "100 days of work (MGNREGA)"),
        "verdict": "undetermined",
        "benefit": None,
        "criteria": [
            {"text": _said("गाँव में रहती हैं", "lives in a village"), "state": "open"},
            {"text": _said("18 साल या ज़्यादा की हैं", "is 18 or older"), "state": "met"},
        ],
    },
    {
        "scheme": "pmmvy",
        "name": _said("मातृ वंदना योजना", "Matru Vandana (PMMVY)"),
        "verdict": "not_eligible",
        "benefit": _said("₹5,000 पहले बच्चे पर", "₹5,000 for the first child"),
        "criteria": [
            {"text": _said("गर्भवती हैं या शिशु है", "is pregnant or nursing"), "state": "failed"}
        ],
    },
]


def scripted(number: int) -> Answer:
    """The answer to her nth message: the first asks, the second offers a menu, then come papers."""
    turn = FIRST if number == 1 else SECOND if number == 2 else LATER
    facts = dict(FACTS) | ({"poverty_card": CARD} if number > 1 else {})
    messages = tuple(
        OutMessage(reply["text"], tuple(Option(o["id"], o["title"]) for o in reply["options"]))
        for reply in turn["replies"]
    )
    account = {name: value for name, value in turn.items() if name != "replies"} | {
        "language": "hi",
        "about": "self",
        "facts": {name: fact[0] for name, fact in facts.items()},
        "known": [
            {"attribute": name, "label": label, "value": value}
            for name, (_, label, value) in facts.items()
        ],
        "verdicts": {one["scheme"]: one["verdict"] for one in EXPLANATIONS},
        "explanations": EXPLANATIONS,
    }
    return Answer(messages, json.dumps(account), parked=False)
