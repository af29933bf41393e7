"""A small gazetteer in the form that the knowledge base exports, for tests of this room."""

from functools import lru_cache

from bot.language.gazetteer import Gazetteer

EXPORTED: dict[str, list[dict[str, object]]] = {
    "schemes": [
        {
            "id": "nsap-ignwps",
            "national": None,
            "state": None,
            "category": "pension",
            "names": ["इंदिरा गांधी राष्ट्रीय विधवा पेंशन योजना", "IGNWPS", "widow pension"],
        },
        {
            "id": "lakshmibai-social-security-pension",
            "national": "nsap-ignwps",
            "state": "BR",
            "category": "pension",
            "names": ["लक्ष्मीबाई सामाजिक सुरक्षा पेंशन", "laxmibai pension", "विधवा पेंशन"],
        },
        {
            "id": "ladli-behna-yojana",
            "national": None,
            "state": "MP",
            "category": "cash-transfer",
            "names": ["मुख्यमंत्री लाड़ली बहना योजना, मध्य प्रदेश", "Ladli Behna"],
        },
        {
            "id": "pmay-g",
            "national": None,
            "state": None,
            "category": "housing",
            "names": ["प्रधानमंत्री आवास योजना (ग्रामीण)", "PMAY-G"],
        },
        {
            "id": "sukanya-samriddhi",
            "national": None,
            "state": None,
            "category": "girl-child",
            "names": ["सुकन्या समृद्धि योजना", "Sukanya Samriddhi"],
        },
        {
            "id": "ration-card-services",
            "national": None,
            "state": None,
            "category": "food",
            "names": ["राशन कार्ड सेवाएँ"],
        },
        {
            "id": "mission-vatsalya-sponsorship",
            "national": None,
            "state": None,
            "category": "education",
            "names": ["मिशन वात्सल्य", "दस हज़ार"],
        },
        {
            "id": "udid",
            "national": None,
            "state": None,
            "category": "disability",
            "names": ["UDID"],
        },
    ],
    "topics": [{"id": "pension", "words": ["पेंशन"]}, {"id": "girl-child", "words": ["बेटी"]}],
    "states": [
        {"code": "BR", "names": ["Bihar", "बिहार"]},
        {"code": "UP", "names": ["Uttar Pradesh", "उत्तर प्रदेश"]},
        {"code": "MP", "names": ["Madhya Pradesh", "मध्य प्रदेश"]},
        {"code": "CG", "names": ["Chhattisgarh", "छत्तीसगढ़"]},
        {"code": "HP", "names": ["Himachal Pradesh", "हिमाचल प्रदेश"]},
    ],
    "districts": [
        {"name": "Gaya", "state": "BR", "names": ["गया"]},
        {"name": "Darbhanga", "state": "BR", "names": ["दरभंगा"]},
        {"name": "Bahraich", "state": "UP", "names": ["बहराइच"]},
        {"name": "Bilaspur", "state": "CG", "names": ["बिलासपुर"]},
        {"name": "Bilaspur", "state": "HP", "names": ["बिलासपुर"]},
    ],
    "documents": [{"id": "aadhaar", "names": ["आधार कार्ड", "Aadhaar card"]}],
}


@lru_cache(maxsize=1)
def small_gazetteer() -> Gazetteer:
    """Built once for all tests."""
    return Gazetteer.from_dict(EXPORTED)
