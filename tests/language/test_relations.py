"""The person whose case it is, against people who are only mentioned."""

import pytest

from bot.core.interpretation import EntityValue
from bot.language.entities import extract
from tests.support.knowledge import names

Values = set[EntityValue]


def relations(text: str) -> Values:
    return {e.value for e in extract(text, names()) if e.entity == "relation"}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("hamare mohalle me ek budhiya hai akeli, pension nahi milti", {"neighbour"}),
        ("lady next door has no ration card", {"neighbour"}),
        ("padosan ko pension nahi mil raha, mujhe batao kaise milega", {"neighbour"}),
        ("बगल की काकी को शुगर है", {"neighbour"}),
        ("pados me aanganwadi nahi hai", set()),
        ("bagal me bank hai waha jana padega kya", set()),
        ("hamare samuh ki ek bahan ka ghar gir gaya", {"shg_member"}),
        ("group wali do didi ko machine chahiye", {"shg_member"}),
        ("hum samuh ki didi hai, loan kaise milega", set()),
        ("samuh ki didi ne bola loan milega", set()),
        ("main asha hu, mere area me ek aurat hai 35 saal ki", {"other"}),
    ],
)
def test_people_told_of_by_where_they_belong(text: str, values: Values) -> None:
    assert relations(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("चाची की बहू पेट से है सातवां महीना", {"other"}),
        ("pati ki bahan vidhwa hai 40 saal ki", {"sister_in_law"}),
        ("my brother's wife is pregnant, what will she get", {"sister_in_law"}),
        ("meri badi maa 62 saal ki hain", {"other"}),
        ("baba ko dikhta nahi, 75 ke hain", {"other"}),
        ("mai ko pension kab milegi", {"mother"}),
        ("gaon mai ki sadak kharab hai", set()),
        ("मेरी गोतनी के पति मर गए, उसको क्या मिलेगा", {"sister_in_law"}),
        ("bhatije ki fees ke liye madad", {"other"}),
        ("देराणी रो सातवो महीनो चाले", {"sister_in_law"}),
    ],
)
def test_kin_without_a_code_and_by_marriage(text: str, values: Values) -> None:
    assert relations(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("dialysis chal raha hai sasur ka, ayushman kaise bane", {"father_in_law"}),
        ("मेरा भतीजा आंख से नहीं देख पाता, पेंशन मिलेगी", {"other"}),
        ("chhota bhai chal nahi pata", {"other"}),
        ("larki 17 sal ki h, kanyashree milega", {"daughter"}),
        ("ladki ke liye sarkar kya deti hai", set()),
        ("ek ladki ko kitna milta hai shadi me", set()),
        ("beti ka passport banwana hai", {"daughter"}),
        ("जन्म प्रमाण पत्र नहीं है बेटी का", {"daughter"}),
        ("list me mera naam hai mere pati ka nahi", {"husband"}),
        ("pati ka aadhar lagega kya", set()),
        ("papa ka naam kya likhna hai form me", set()),
        ("नानी पूछ रही हैं कि पेंशन कब आएगी", {"grandmother"}),
    ],
)
def test_what_is_at_stake_for_a_relative(text: str, values: Values) -> None:
    assert relations(text) == values


@pytest.mark.parametrize(
    "text",
    [
        "my son will read it to me",
        "meri saas ne phone diya",
        "mummy padh ke sunayegi hindi me likho",
        "sister gave me this number",
        "beta bahar kamata hai dhyan nahi deta, meri pension banwa do",
        "mere jeth mujhe maarte hai",
        "devar 25 saal ka hai mujhe chhedta hai",
        "padosan ko ghar mil gaya, mujhe nahi",
        "tai ji ko cylinder mila par mera nahi aaya",
        "meri beti 4 saal ki hai, pati maarta hai, kahan jau",
    ],
)
def test_who_is_only_mentioned(text: str) -> None:
    assert relations(text) == set()


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("meri saheli 16 ki hai, uski shadi kar rahe hain", {"friend"}),
        ("my friend is in class 8 and her parents fixed her marriage", {"friend"}),
        ("jethani ki ladki 16 ki hai, uski shadi kar rahe", {"other"}),
        ("one woman in our lane is called a witch, they threw stones", {"neighbour"}),
    ],
)
def test_who_is_in_danger(text: str, values: Values) -> None:
    assert relations(text) == values
