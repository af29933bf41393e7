"""Facts picked out of messages: one table a kind, in all three languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.interpretation import EntityValue
from bot.language.entities import extract
from tests.language.gazetteer_fixture import small_gazetteer

Values = list[EntityValue]


def found(kind: str, text: str) -> Values:
    return [e.value for e in extract(text, small_gazetteer()) if e.entity == kind]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("मेरी उम्र पैंतालीस है", [45]),
        ("meri umar hai 45", [45]),
        ("39 saal ki hu", [39]),
        ("64 ke hai papa", [64]),
        ("I am 41", [41]),
        ("she is sixty two years old", [62]),
        ("umr 45 kar do 54 nahi", [45]),
        ("age 36 not 63", [36]),
        ("pati 3 saal se lapata hai", []),
        ("do saal pehle form bhara tha", []),
        ("kya 40 saal hona jaruri hai", []),
        ("1980 me janm hua", []),
        ("5 saal ke liye paisa", []),
        ("talakshuda, 34, kiraye par", [34]),
        ("help a minor girl of 13 please", [13]),
        ("साठ के ऊपर के हैं", [60]),
        ("पैंसठ लग गई", [65]),
        ("58 साल लिख दीजिए", [58]),
    ],
)
def test_age(text: str, values: Values) -> None:
    assert found("age", text) == values


@pytest.mark.parametrize(
    ("text", "value", "role"),
    [
        ("सालाना डेढ़ लाख", 150_000, "yearly"),
        ("mahine ka 6000 kamati hu", 6_000, "monthly"),
        ("8 से 10 हज़ार महीना", 10_000, "monthly"),
        ("sachiv dus hazar mang raha", 10_000, None),
        ("₹300 milta hai", 300, None),
        ("earns 400 daily", 400, None),
        ("2 rupya jyada leta", 2, None),
        ("आमदनी 8 हजार नहीं 5 हजार महीना है", 5_000, "monthly"),
    ],
)
def test_amount(text: str, value: int, role: str | None) -> None:
    amounts = [e for e in extract(text, small_gazetteer()) if e.entity == "amount"]
    assert [(e.value, e.role) for e in amounts] == [(value, role)]


@pytest.mark.parametrize("text", ["5 kilo chawal", "call 1098", "9876543210", "2019 me", "50 log"])
def test_other_numbers_are_no_amounts(text: str) -> None:
    assert found("amount", text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("मेरे पति गुज़र गए", ["widowed"]),
        ("mere pati nahi rahe", ["widowed"]),
        ("pati ka dehant ho gaya", ["widowed"]),
        ("my husband died last year", ["widowed"]),
        ("hamar marad mar gail", ["widowed"]),
        ("बेवा हूँ", ["widowed"]),
        ("pati ne chhod diya", ["deserted"]),
        ("pati 3 saal se lapata", ["deserted"]),
        ("मेरा तलाक हो गया", ["divorced"]),
        ("shadi nahi hui meri", ["never_married"]),
        ("मैं विधवा नहीं हूं, पति ने छोड़ा है", ["deserted"]),
        ("mere sasur ka dehant ho gaya", []),
        ("vidhwa pension ka form", []),
        ("mere pati bimar hai", []),
        ("pati ko lakwa maar gaya", []),
    ],
)
def test_marital_status(text: str, values: Values) -> None:
    assert found("marital_status", text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("मेरी सास के लिए पूछना है", ["mother_in_law"]),
        ("apni maa ke liye", ["mother"]),
        ("for my mother-in-law", ["mother_in_law"]),
        ("status of my mother's pension", ["mother"]),
        ("papa 64 ke hai", ["father"]),
        ("pati driver hai 12 hazar paate hai", ["husband"]),
        ("mera beta 40% viklang hai", ["son"]),
        ("zameen pati ke naam hai", []),
        ("I have to ask my husband", []),
        ("mere pati mar gaye", []),
        ("mera pati roz marta hai", []),
        ("do beti hai", []),
        ("pados ki dadi ka form bharna hai", ["neighbour"]),
        ("hamare samuh ki sadasya ke liye", ["shg_member"]),
        ("samuh ki sadasya ko pati maarta hai", ["shg_member"]),
        ("no son no daughter", []),
        ("चोरी हो गई घर में", []),
    ],
)
def test_relation(text: str, values: Values) -> None:
    assert found("relation", text) == values


@pytest.mark.parametrize(
    ("kind", "text", "values"),
    [
        ("child_count", "मेरे तीन बच्चे हैं", [3]),
        ("child_count", "widow, 2 kids", [2]),
        ("child_count", "बच्चे दो नहीं तीन हैं", [3]),
        ("child_count", "I told 3 children but actually 4", [4]),
        ("child_count", "3 girls and 5 boys", []),
        ("pregnancy_month", "पांचवा महीना चल रहा है", [5]),
        ("pregnancy_month", "7 mahine ki garbhvati", [7]),
        ("pregnancy_month", "8th month running", [8]),
        ("pregnancy_month", "3 mahine se paisa nahi aaya", []),
        ("pregnant", "mai pet se hu", [True]),
        ("pregnant", "मैं गर्भवती हूं", [True]),
        ("disability_percent", "६५ प्रतिशत विकलांग", [65]),
        ("disability_percent", "2% byaj lagta hai", []),
        ("social_category", "हम मुसहर हैं", ["sc"]),
        ("social_category", "we are tribal people", ["st"]),
        ("social_category", "general", ["general"]),
        ("social_category", "jati praman patra", []),
        ("poverty_card", "BPL hu", ["bpl"]),
        ("poverty_card", "अंत्योदय कार्ड है", ["aay"]),
        ("poverty_card", "patra grihasthi", ["phh"]),
        ("poverty_card", "ration card nahi hai", ["none"]),
        ("poverty_card", "i dont have any ration card", ["none"]),
        ("occupation", "khet me mazduri karte hai", ["farm_labourer"]),
        ("occupation", "झाड़ू पोंछा करती हूं", ["domestic_worker"]),
        ("occupation", "husband is mason", ["construction_worker"]),
        ("residence", "we live in village", ["rural"]),
        ("residence", "mai shahar me rehti hu", ["urban"]),
        ("residence", "poore gaon me badnam", []),
        ("language", "switch to english", ["en"]),
        ("language", "हिंदी में बताइए", ["hi"]),
        ("language", "translate hello in tamil", []),
        ("person_name", "mera naam Lalita hai", ["Lalita"]),
        ("person_name", "mithi devi, umar 49", ["mithi devi"]),
        ("person_name", "mera naam list me nahi hai", []),
        ("document", "aadhar ke bina ho jayega", ["aadhaar"]),
        ("document", "income certificate not made", ["income_certificate"]),
        ("topic", "लोन चाहिए", ["livelihood-credit"]),
        ("topic", "widow pension", []),
        ("topic", "main ghar par hu", []),
        ("scheme", "आवास की किस्त", ["pmay-g"]),
        ("scheme", "is my name in ration card list", ["ration-card-services"]),
        ("child_count", "मोर दू झन लइका हे", [2]),
        ("child_count", "ek ladka pareshan karta hai", []),
        ("poverty_card", "aay praman patra banana hai", []),
        ("poverty_card", "antyodaya hai, galti se bpl bol diya", ["aay"]),
        ("social_category", "obc me aate hain, certificate bana hai", ["obc"]),
        ("social_category", "obc certificate chahiye", []),
        ("occupation", "naam kat gaya bina bataye", []),
        ("occupation", "silai machine ke liye kya karna hoga", []),
        ("occupation", "main silai karti hu", ["tailor"]),
        ("occupation", "teen ghar me kaam karti hu", ["domestic_worker"]),
        ("language", "hindi wala bhejo", ["hi"]),
        ("residence", "women of rural areas", ["rural"]),
        ("residence", "where is the rural development office", []),
    ],
)
def test_other_facts(kind: str, text: str, values: Values) -> None:
    assert found(kind, text) == values


@pytest.mark.parametrize(
    ("text", "states", "districts", "pins"),
    [
        ("उत्तर प्रदेश, बहराइच जिला, पिन 271801", ["UP"], ["Bahraich"], ["271801"]),
        ("bihar gaya jila", ["BR"], ["Gaya"], []),
        ("गया से हूं", [], ["Gaya"], []),
        ("paisa nahi aaya, kaha gaya", [], [], []),
        ("पैसा कहां गया", [], [], []),
        ("UP se hu", ["UP"], [], []),
        ("please call up", [], [], []),
        ("from Chhattisgarh not MP", ["CG"], [], []),
        ("823001", [], [], ["823001"]),
    ],
)
def test_places(text: str, states: Values, districts: Values, pins: Values) -> None:
    assert found("state", text) == states
    assert found("district", text) == districts
    assert found("pin_code", text) == pins


def test_a_district_of_two_states_is_left_open_until_the_state_is_told() -> None:
    alone = extract("bilaspur", small_gazetteer())[0]
    with_state = extract("bilaspur himachal", small_gazetteer())[0]
    assert (alone.value, alone.candidates) == ("Bilaspur", ("CG", "HP"))
    assert (with_state.value, with_state.candidates) == ("Bilaspur", ())


def test_a_generic_scheme_name_takes_the_national_id() -> None:
    entity = next(e for e in extract("विधवा पेंशन", small_gazetteer()) if e.entity == "scheme")
    assert entity.value == "nsap-ignwps"
    assert entity.candidates == ("lakshmibai-social-security-pension",)


def test_one_span_may_be_a_paper_and_a_service() -> None:
    kinds = {e.entity for e in extract("विकलांग प्रमाण पत्र कैसे बनता है", small_gazetteer())}
    assert kinds == {"document", "scheme"}


@given(st.text())
def test_any_text_is_read_and_places_are_slices(text: str) -> None:
    entities = extract(text, small_gazetteer())
    assert all(text[e.start : e.end] == e.text for e in entities)


WORDS = (
    "pati mere guzar gaye umar 45 saal do bachche नहीं विधवा gaya se ladli behna 6000 mahina "
    "के लिए माँ"
).split()


@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
def test_words_in_any_order_are_read_and_no_value_comes_twice(text: str) -> None:
    entities = extract(text, small_gazetteer())
    assert all(text[e.start : e.end] == e.text for e in entities)
    assert len({(e.entity, e.value) for e in entities}) == len(entities)
