"""What has gone wrong, by the words she uses: the reason under which a grievance is counted."""

from bot.core.events import Reason
from bot.dialogue.phrases import Phrase, phrase

SIGNS: tuple[tuple[Reason, tuple[str, ...]], ...] = (
    ("bribe", ("ghoos", "ghus", "rishwat", "rishvat", "bribe", "commission", "kamishan", "घूस",
               "रिश्वत", "कमीशन", "maang raha", "mang raha", "mang rahe", "मांग रहा", "मांग रहे",
               "मांगता", "mangta", "asking money", "demanding", "paise le liye", "पैसे लिए",
               "le liye", "ले लिए", "हजार लिए", "hazar liye",
               "hajar liye", "रुपये लिए", "rupaye liye", "asked cash", "jyada leta",
               "ज्यादा लेता", "upar se")),
    ("name_removed", ("naam kat", "नाम कट", "naam hata", "नाम हटा", "naam list me nahi",
                      "naam nahi", "नाम नहीं", "नाम ही नहीं", "name removed", "name struck",
                      "name not", "kat gaya", "कट गया", "kaat diya", "काट दिया", "hata diya",
                      "हटा दिया", "hata ke", "apatra likh", "अपात्र लिख", "name is missing")),
    ("no_documents", ("kagaz nahi", "काग़ज़ नहीं", "कागज नहीं", "praman patra nahi",
                      "प्रमाण पत्र नहीं", "certificate nahi", "no certificate", "no papers",
                      "document nahi", "without papers")),
    ("refused", ("bhaga diya", "भगा दिया", "mana kar", "मना कर", "mana kiya", "मना किया",
                 "reject", "रिजेक्ट", "refuse", "refused", "inkar", "इनकार", "wapas kar",
                 "वापस कर", "nahi le rahe", "नहीं ले रहे", "apatra", "अपात्र", "kami nikal",
                 "कमी निकाल", "sunta nahi", "सुनता नहीं", "koi nahi sunta", "nahi sunte",
                 "कल आना", "not giving", "denied", "nahi de raha", "नहीं दे रहा", "returned")),
    ("refused", ("अगले हफ्ते", "agle hafte", "कोटा खत्म", "kota khatam")),
    ("delayed", ("abhi tak", "अभी तक", "अब तक", "ab tak", "aaj tak", "आज तक", "not yet")),
    ("short", ("kam deta", "कम देता", "kam taul", "कम तौल", "kam tol", "कम तोल",
               "kam napta", "kam diya", "कम दिया", "kam mila", "कम मिला", "kam aaya",
               "कम आया", "katauti", "कटौती", "kaat ke", "काट के", "aadha", "आधा", "less",
               "short", "kam anaaj", "कम अनाज", "kam aata", "anaaj kam", "poora nahi",
               "पूरा नहीं")),
    ("stopped", ("band ho", "बंद हो", "band kar", "बंद कर", "ruk gayi", "ruk gai", "ruk gaya",
               "ruk gya", "रुक गई", "रुक गयी", "रुक गया", "ruki", "रुकी",
                 "ruka", "रुका", "nahi aa rah", "नहीं आ रह", "stopped", "aana band", "आना बंद",
                 "pehle aat", "पहले आत", "not coming", "nahi aayi", "नहीं आई", "nahi aaya",
                 "नहीं आया", "nahi aa raha", "नहीं आ रहा", "band hai", "बंद है")),
    ("service_absent", ("khulta nahi", "खुलता नहीं", "kabhi nahi khul", "paani nahi", "पानी नहीं",
                        "pani nahi", "centre closed", "doctor nahi", "डॉक्टर नहीं", "tala laga",
                        "ताला लगा", "no water")),
    ("no_office", ("office door", "dur hai", "दूर है", "koi milta nahi", "कोई मिलता नहीं",
                   "office band", "दफ्तर बंद", "too far")),
    ("delayed", ("der", "देर", "late", "delay", "pending",
                 "mahine se", "महीने से", "saal se", "साल से", "nahi mila", "नहीं मिला",
                 "nahi mili", "नहीं मिली", "yet", "still", "chakkar", "चक्कर")),
    ("waiting", ("apply kiya", "form bhara", "फ़ॉर्म भरा", "फॉर्म भरा", "applied")),
)  # fmt: skip
"""Signs of each reason as she writes them, the gravest reason first: the first found counts."""


_KEYED: tuple[tuple[Reason, tuple[tuple[str, ...], ...]], ...] = tuple(
    (reason, tuple(phrase(sign) for sign in signs)) for reason, signs in SIGNS
)


def reason_of(text: str) -> Reason:
    """The reason code of a complaint; `other` when no sign is found.

    A sign's last word may be the beginning of hers: `ruk ga` is heard in "ruk gayi".
    """
    said = phrase(text)
    for reason, signs in _KEYED:
        if any(_heard(sign, said) for sign in signs):
            return reason
    return "other"


def _heard(sign: tuple[str, ...], said: Phrase) -> bool:
    n = len(sign)
    if n > 1 and sign[0] not in said:
        return False
    for start in range(len(said) - n + 1):
        part = said[start : start + n]
        whole = part[-1] == sign[-1] or (len(sign[-1]) > 2 and part[-1].startswith(sign[-1]))
        if whole and part[:-1] == sign[:-1]:
            return True
    return False
