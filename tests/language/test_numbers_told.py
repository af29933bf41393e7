"""Ages, sums, months and counts in the words women use, and numbers that are none of these."""

import pytest

from bot.core.interpretation import EntityValue
from bot.language.entities import extract
from bot.language.numbers import find_numbers
from tests.language.gazetteer_fixture import small_gazetteer


def found(kind: str, text: str) -> list[EntityValue]:
    return [e.value for e in extract(text, small_gazetteer()) if e.entity == kind]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("teen bees aur paanch", 65),
        ("चार बीस", 80),
        ("sattar ke upar chaar", 74),
        ("साठ से दो कम", 58),
        ("do kam assi", 78),
        ("तेतीस", 33),
        ("उनइस सौ सत्तर", 1970),
        ("das bees rupaye", 20),
        ("सत्तर पार हूं, दो बच्चे हैं", 70),
    ],
)
def test_numbers_said_in_two_parts(text: str, value: int) -> None:
    assert find_numbers(text)[0].value == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("meri umar hai saadhe pachpan", [55]),
        ("umar uski 24 hogi", [24]),
        ("61 hai unki umar", [61]),
        ("meri umar tees uski paintis", [30, 35]),
        ("saas vidhwa hain, 71 ki, khana mangti hain", [71]),
        ("बुआ कुँवारी है 47 की", [47]),
        ("padosan hai 66 ki akeli", [66]),
        ("meri didi 35 ki vidhwa hai", [35]),
        ("pati 41 ka tha, chal base", [41]),
        ("they say I am too young at 38", [38]),
        ("my neighbour is a widow about 62", [62]),
        ("beti ki shadi hai, 18 poora ho jayega", [18]),
        ("likhne me galti se 34 ho gaya, 61 h meri umr", [61]),
        ("nani 77 ki hongi", [77]),
        ("my aunt is ill. my mother, 59, works", [59]),
        ("main 43, vidhwa", [43]),
        ("dadi assi paar", [80]),
        ("sasur 70 k upar h", [70]),
        ("17 ki ladki ki shadi kar rahe", [17]),
        ("umar galat likhi, 46 hai, 64 nahi", [46]),
        ("umar poochi thi na, likh lo teen bees", [60]),
        ("18 se 40 saal wali yojana", []),
        ("umar 60 honi chahiye kya", []),
        ("mere paas 50 ki chudi hai", []),
        ("ghar san 62 ka hai", []),
        ("chawal 40 ka, dal 90 ki, didi", []),
        ("meri kist 50 ki, pension band", []),
        ("jab main 18 ki thi, shadi hui", []),
        ("60 ki umar ke baad kya milega", []),
        ("80 saal ke upar walon ka card banta hai", []),
        ("the bus costs about 60", []),
    ],
)
def test_an_age_without_a_word_for_years(text: str, values: list[int]) -> None:
    assert found("age", text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("janam unnis sau saath ka hai", []),
        ("सन उन्नीस सौ अस्सी में ब्याह हुआ", []),
        ("abhi tak ek rupya nahi mila", []),
        ("ek rupya bhi ni diya", []),
        ("unnis sau rupaye mile", [1900]),
        ("pension milte the na 1000", [1000]),
        ("saadhe char sau bola babu ne", [450]),
        ("do sau parivar hain tole me", []),
    ],
)
def test_sums_of_money_and_numbers_that_are_none(text: str, values: list[int]) -> None:
    assert found("amount", text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("bahu ko 6va mahina lga hai", [6]),
        ("आठवो महीनो चाले", [8]),
        ("bhabhi ko satva chal raha hai", [7]),
        ("garbhvati hu, panchwa laga h", [5]),
        ("tisra mahina laga h, matritva wala paisa milega", [3]),
        ("mai phir se do mahine se hu", [2]),
        ("saas tang karti, 5 mahina hu, kya karu", [5]),
        ("seven months carrying", [7]),
        ("char mahine se pet se hu", [4]),
        ("6 mahine ka garbh hai", [6]),
        ("pet me 5 mahine ka hai", [5]),
        ("pet se hun 6 mahine se", [6]),
        ("mai 5 mahine ki hu", [5]),
        ("paanchwa laga hai bahu ko", [5]),
        ("teen mahine ka garbh gir gaya", []),
        ("tisra mahina hai jsy ka paisa nahi aaya", []),
        ("delivery ko 3 mahine ho gaye paisa nahi mila", []),
        ("beti 8 mahine ki hai", []),
        ("pension ka tisra mahina laga, nahi aayi", []),
        ("salary ka dusra mahina chal raha", []),
        ("panchwa mahina ho gaya paisa nahi aaya", []),
        ("yaha 4 mahine se hu", []),
        ("bete ka aathwa chal raha school me", []),
        ("pet se hu, teesri kist nahi mili", []),
    ],
)
def test_the_month_of_a_pregnancy(text: str, values: list[int]) -> None:
    assert found("pregnancy_month", text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("दूसरा बच्चा है पेट में", [True]),
        ("I am carrying, first time", [True]),
        ("will she get it in the next pregnancy", []),
    ],
)
def test_pregnant_now(text: str, values: list[bool]) -> None:
    assert found("pregnant", text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("गांव में कच्चा घर है हमारा", ["rural"]),
        ("surat se gaon aa gayi hu", ["rural"]),
        ("Deoria ke paas gaon hai", ["rural"]),
        ("gaon ki samuh wali didi papad banati hain", ["rural"]),
        ("hamara gaon Barwadih hai", ["rural"]),
        ("शहर में झाड़ू पोछा करती हूं", ["urban"]),
        ("jhuggi me rehti hu", ["urban"]),
        ("gaon wale bolte hain chudail hai", []),
        ("gaon me chapakal kharab hai", []),
    ],
)
def test_where_she_lives(text: str, values: list[str]) -> None:
    assert found("residence", text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("teen bchhi hai mere", [3]),
        ("do chhore h uske", [2]),
        ("do ladkiya hai", [2]),
        ("ghar me ek ladki hai", [1]),
        ("mere tole me ek ladki hai, 17 saal", []),
        ("dalal 4 ladkiyan le gaya surat", []),
    ],
)
def test_whose_children_are_counted(text: str, values: list[int]) -> None:
    assert found("child_count", text) == values
