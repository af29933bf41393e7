"""Work, partings, places and names as people tell them in passing."""

import pytest

from bot.core.interpretation import EntityValue
from bot.language.entities import extract
from tests.support.knowledge import names

Values = set[EntityValue]


def found(kind: str, text: str) -> Values:
    return {e.value for e in extract(text, names()) if e.entity == kind}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("asha didi form bhar degi kya", set()),
        ("ASHA took my photo for the card", set()),
        ("hamari asha kehti hai paisa nahi aaya", set()),
        ("mai asha hu, mera bima nahi hai", {"asha"}),
        ("खेत की मेड़ टूट गई", set()),
        ("she wants to learn tailoring, any centre?", set()),
        ("silai ka kaam seekhna hai", set()),
        ("silai karti hu, machine chahiye", {"tailor"}),
        ("agent is sending me to Muscat, going as housemaid", set()),
        ("I work as maid", {"domestic_worker"}),
        ("main ghar par hi rehti hu", {"homemaker"}),
        ("स्कूल में मिड डे मील का खाना नहीं मिला", set()),
        ("हम मिड डे मील में खाना बनाते हैं", {"mid_day_meal_worker"}),
        ("pati auto chalate hain", {"other"}),
        ("we catch fish and i sell it in haat", {"fishery"}),
        ("gaanv me bakriyan charati hu", {"livestock"}),
        ("didi churi bechti hai mele me", {"street_vendor"}),
        ("mera ilaj private me chal raha", set()),
    ],
)
def test_what_she_lives_by(text: str, values: Values) -> None:
    assert found("occupation", text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("hamar adami do saal pahile gujar gaile", {"widowed"}),
        ("मालिक ऊपर चले गए, अकेली हूं", {"widowed"}),
        ("mausi ke liye puchna hai, mausa ji chal base", {"widowed"}),
        ("विधवा वाला पेंशन कैसे मिलेगा", set()),
        ("saheli ka aadmi surat me tha wahi khatam ho gaya", {"widowed"}),
        ("aadmi ne doosri kar li, koi khabar nahi", {"deserted"}),
        ("नैहर में बैठी हूं, पति से झगड़ा हुआ", {"separated"}),
        ("vidhwa hu, maike me rehti hu", {"widowed"}),
        ("do beti kunwari baithi hain", set()),
        ("meri behen kunwari hai", {"never_married"}),
        ("shadishuda hu, kunwari nahi", {"married"}),
    ],
)
def test_how_a_life_is_told(text: str, values: Values) -> None:
    assert found("marital_status", text) == values


@pytest.mark.parametrize(
    ("kind", "text", "values"),
    [
        ("district", "ropni katni karte hain", set()),
        ("district", "कटनी में रहती हूं", {"Katni"}),
        ("district", "ghar rajasthan bundi", {"Bundi"}),
        ("district", "सागर में काम करते हैं", {"Sagar"}),
        ("district", "beta bihar gaya hai", set()),
        ("district", "जिला जालौर नहीं सिरोही है", {"Sirohi"}),
        ("social_category", "deserted in 2020, ST, two kids", {"st"}),
        ("social_category", "hum kewat hain", {"obc"}),
        ("person_name", "ek didi hai: Phulo, 49 saal", {"Phulo"}),
        ("person_name", "mai group wali Rukmani, loan chahiye", {"Rukmani"}),
        ("person_name", "जय सियाराम बाई सा", set()),
        ("person_name", "harpreet kaur ki maa bol rahi hu", {"harpreet kaur"}),
    ],
)
def test_who_and_from_where(kind: str, text: str, values: Values) -> None:
    assert found(kind, text) == values
