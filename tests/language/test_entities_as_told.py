"""Things told on the phone, at a clerk's desk and in dialect that are no plain facts."""

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
        ("FARMER ASKED HOW TO GET SEED SUBSIDY", set()),
        ("The farmer wants to know his instalment", set()),
        ("farmer has enquired about crop insurance", set()),
        ("i am a farmer and want a loan", {"farmer"}),
        ("husband is farmer, needs help", {"farmer"}),
    ],
)
def test_whom_a_clerk_notes_is_no_trade(text: str, values: Values) -> None:
    assert found("occupation", text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("मैं 31 वर्षीय विधवा हूँ", {31}),
        ("no money since 4 years", set()),
        ("for the past six years we wait", set()),
        ("sadak toote 30 saal ho gaye", set()),
        ("पति को गए बारह साल हो गए", set()),
        ("mujhe 62 saal ho gaye", {62}),
        ("65 saal ho gaye, pension nahi bani", {65}),
    ],
)
def test_time_that_has_passed_is_no_age(text: str, values: Values) -> None:
    assert found("age", text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("लाख मना किया पर नहीं माना", set()),
        ("hazar baar bola babu ko", set()),
        ("सचिव हज़ार मांग रहा है", {1000}),
        ("lakh ka karz hai", {100_000}),
        ("demanded thousand from me", {1000}),
    ],
)
def test_a_lakh_of_pleas_is_no_money(text: str, values: Values) -> None:
    assert found("amount", text) == values


@pytest.mark.parametrize(
    ("text", "scheme", "card", "topic"),
    [
        ("ससुर के नाम पर राशन कार्ड है। डीलर दो महीने से राशन नहीं दे रहा", set(), set(), {"food"}),
        ("isi rashan card pe pehle gehu milta tha, ab nahi deta", set(), set(), {"food"}),
        ("naya rashan card banwana hai, anaj nahi milta", {"ration-card-services"}, set(), set()),
        ("rashan card me naam nahi hai, anaj kaise mile", {"ration-card-services"}, set(), set()),
        ("गेहूं किस भाव बिकता है", set(), set(), set()),
        ("एक यूनिट पर गेहूं कितना", set(), set(), {"food"}),
        ("राशन कार्ड के न होने से भूखे हैं", set(), {"none"}, set()),
        ("टोले के कई लोगों का राशन कार्ड नहीं बना", {"ration-card-services"}, set(), set()),
        ("we are having blue ration card", set(), set(), set()),
        ("राशन अंत्योदय का मिलता है", set(), {"aay"}, set()),
        ("rasan card v nai bana h", set(), {"none"}, set()),
    ],
)
def test_a_ration_card_and_what_is_given_on_it(
    text: str, scheme: Values, card: Values, topic: Values
) -> None:
    told = (found("scheme", text), found("poverty_card", text), found("topic", text))
    assert told == (scheme, card, topic)


_REGISTER: Values = {"birth-death-certificate"}


@pytest.mark.parametrize(
    ("text", "papers", "service"),
    [
        ("aadhar me pata sudharna hai", {"aadhaar"}, {"aadhaar"}),
        (
            "जाति प्रमाण पत्र कैसे बनेगा",
            {"caste_certificate"},
            {"caste-income-residence-certificate"},
        ),
        ("aay praman patra bana hua hai", {"income_certificate"}, set()),
        ("aadhaar ki photo copy de di", {"aadhaar"}, set()),
        ("job card gum ho gaya", {"job_card"}, {"mgnrega"}),
        ("sab kagaz diye phir bhi job card nahi bana", set(), {"mgnrega"}),
        ("narega ka job card pradhan ke paas hai", {"job_card"}, {"mgnrega"}),
        (
            "aay jaati nivas teeno banwane hain",
            {"income_certificate", "caste_certificate", "domicile_certificate"},
            {"caste-income-residence-certificate"},
        ),
        (
            "मेरे पास आय वाला कागज है पर जाति वाला नहीं",
            {"income_certificate", "caste_certificate"},
            set(),
        ),
        ("nivas parmanpatr nahi hai", {"domicile_certificate"}, set()),
        ("papa ka deth certificat, sachiv mana kar raha", {"death_certificate"}, _REGISTER),
        ("pote ka janam parman patr banwana", {"birth_certificate"}, _REGISTER),
        ("60 परसेंट का सर्टिफिकेट है", {"disability_certificate"}, set()),
        ("silai ka certificate hai, viklang hu", set(), set()),
        ("umr ka koi sabut nahi", {"age_proof"}, set()),
        ("khet ki rasid hai", {"land_record"}, set()),
        ("form ki rasid mili, jameen nahi hai", set(), set()),
        ("phone aadhaar se link nahi", {"mobile_number", "aadhaar"}, set()),
        ("beti school jati hai, kagaj nahi", set(), set()),
        ("disability certificate 40% hai", {"disability_certificate"}, set()),
        ("janm praman patra ke liye babu 500 maang raha", {"birth_certificate"}, _REGISTER),
        ("आधार कार्ड गुम हो गया", {"aadhaar"}, {"aadhaar"}),
        ("ration card, aadhaar, photo le jana hai kya", {"ration_card", "aadhaar", "photo"}, set()),
        ("राशन कार्ड की फोटोकॉपी मांग रहे", {"ration_card"}, set()),
        ("rasan card banwana hai", set(), {"ration-card-services"}),
    ],
)
def test_a_paper_to_be_made_is_a_service_too(text: str, papers: Values, service: Values) -> None:
    assert (found("document", text), found("scheme", text)) == (papers, service)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("my wife is 6 months pregnant", {"other"}),
        ("wife ke liye yojana", {"other"}),
        ("mukhiya ki biwi ko bhi mil gaya", set()),
        ("stop calling my wife, she does not want it", set()),
    ],
)
def test_a_wife_counts_where_something_is_asked_for_her(text: str, values: Values) -> None:
    assert found("relation", text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("meri beti ko ghar me band karke maarte hain", {"daughter"}),
        ("beti ki saas kehti hai gaadi lao", {"daughter"}),
        ("मोर बिटिया का ओकर ससुराल वाले मारत हैं", {"daughter"}),
        ("mera pati mujhe aur beti ko maarta hai", set()),
    ],
)
def test_who_is_harmed_is_the_one_meant(text: str, values: Values) -> None:
    assert found("relation", text) == values


def test_bengal_gram_is_no_state() -> None:
    assert found("state", "price of bengal gram") == set()
    assert found("state", "bengal se hu") == {"WB"}


@pytest.mark.parametrize(
    ("text", "names_told"),
    [
        ("mera naam Rukmini hai", {"Rukmini"}),
        ("नाम सुशीला, उम्र 50", {"सुशीला"}),
        ("my name is Parveen Bano", {"Parveen Bano"}),
        ("naam chadhwana hai rashan me", set()),
        ("मेरा नाम सूची में नहीं है", set()),
        ("naam add hua kya", set()),
        ("मैं चाहती हूं पैसा मिले", set()),
        ("koi bai se baat karao", set()),
        ("passbook ka naam alag hai", set()),
        ("खाते का नाम दूसरा है", set()),
    ],
)
def test_a_name_on_a_list_is_no_person(text: str, names_told: Values) -> None:
    assert found("person_name", text) == names_told


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("मरद के मरला चार बरस भेल", {"widowed"}),
        ("घरवाला मर गइलन", {"widowed"}),
        ("my husband used to get the grain, they cut it when he died", {"widowed"}),
        ("pati the tab tak theek tha, unke marne ke baad band", {"widowed"}),
        ("मेरे पति नहीं हैं, बच्चे छोटे हैं", {"widowed"}),
        ("pati nahi hai ghar pe", set()),
        ("he beat me so i am living with my parents, husband never came", {"separated"}),
        ("i am a student living with my parents", set()),
    ],
)
def test_what_became_of_a_husband(text: str, values: Values) -> None:
    assert found("marital_status", text) == values


@pytest.mark.parametrize(
    ("text", "scheme", "topic"),
    [
        ("motor cycle kharidna hai", set(), set()),
        ("cycle yojana ka paisa nahi mila", {"balika-cycle-yojana"}, set()),
        ("mitti jaanch wala soil health card", set(), set()),
        ("फॉर्म जीविका दीदी ने भरा था", set(), set()),
        ("what is artificial intelligence", set(), set()),
        ("मुझे नकली पैर चाहिए", {"adip"}, set()),
        ("pardes me rashan mil sakta hai", {"onorc"}, set()),
        ("pension for the disabled", {"nsap-igndps"}, set()),
        ("चार महीने से काम नहीं मिला", set(), {"work"}),
        ("मजदूरी का पैसा रुका है", set(), {"work"}),
        ("डिलीवरी का पैसा नहीं आया", set(), {"maternity"}),
        ("पीने के पानी की दिक्कत है", set(), {"sanitation"}),
        ("पेंशनवा कब आई", set(), {"pension"}),
        ("आँगनबाड़ी से कीड़े वाला चावल दिया", {"anganwadi-poshan2"}, set()),
        ("mandi me gehu ka bhav", set(), set()),
        ("beta job karta hai", set(), set()),
        ("bank se 20 rupaye kat gaye saal ke", {"pmsby"}, set()),
        ("436 katta hai har saal", {"pmjjby"}, set()),
        ("jero balance wala khulwana hai", {"pmjdy"}, set()),
        ("सब्जी की रेहड़ी लगाती हूं, लोन चाहिए", {"pm-svanidhi"}, set()),
        ("tb ke marij ko khane ke 500 milte the", {"nikshay-poshan"}, set()),
        ("meri saas ko tb hai, ilaj kaha hoga", set(), {"health"}),
        ("kamane wale ki maut par 30000 milta hai", {"nsap-nfbs"}, set()),
        ("70 saal se upar walo ka ilaj wala card", {"ayushman-vay-vandana"}, set()),
        ("तीन पहिया साइकिल चाहिए", {"adip"}, set()),
        ("jeevika wale 10 hajar nahi aaye", {"mukhyamantri-mahila-rojgar-yojana"}, set()),
        ("jeevika me hu, kamai das hazar hai", set(), set()),
        ("kheti ka bima kaise kare", {"pmfby"}, set()),
        ("jangal ki jameen ka patta", {"forest-rights-title"}, set()),
        ("divyang wali pension kab aayegi", {"nsap-igndps"}, set()),
        ("group ko bank karza nahi deta", {"day-nrlm-bank-linkage"}, set()),
        ("anganwadi roz band rehti hai", {"anganwadi-poshan2"}, set()),
        ("garbhwati hu, 5000 wala form kaun bharega", {"pmmvy"}, set()),
        ("garbhwati hu, kamai 5000 hai", set(), set()),
        ("5 lakh wala ilaj ka card", {"pm-jay"}, set()),
        ("kisan ke do hajar nahi aaye", {"pm-kisan"}, set()),
        ("kisan hu 2000 ki kamai", set(), set()),
        ("bitiya ke naam khata kholna hai", {"sukanya-samriddhi"}, set()),
        ("anganwadi sevika hu, mandey nahi mila", set(), set()),
        ("mid day meal ki rasoiya hu", set(), set()),
        ("dealer se jhagda ho gaya", set(), set()),
        ("delivery ke baad ulti hoti hai, dawa batao", set(), set()),
        ("loan dene wala app kaisa hai", set(), set()),
        ("bete ki fees kaise bharu", set(), {"education"}),
        ("want to learn stitching", set(), {"skilling"}),
    ],
)
def test_what_is_wanted(text: str, scheme: Values, topic: Values) -> None:
    assert (found("scheme", text), found("topic", text)) == (scheme, topic)


@pytest.mark.parametrize(
    "text",
    ["राशन कार्ड न होने के कारण", "no ration card with us", "hamar rashan card naikhe banal"],
)
def test_a_ration_card_is_lacking(text: str) -> None:
    assert found("poverty_card", text) == {"none"}
