"""The real model behind Rasa's real server: the contract that the bot depends on."""

import pytest

from bot.core.interpretation import INTENTS, Interpretation
from bot.nlu.rasa_server import RasaInterpreter

pytestmark = [pytest.mark.rasa, pytest.mark.slow]

EVERY_INTENT = {
    "greet": ("नमस्ते", "namaste", "hello"),
    "goodbye": ("अच्छा चलती हूँ", "theek hai bye", "bye"),
    "thank": ("धन्यवाद दीदी", "dhanyawad", "thank you"),
    "help": ("आप क्या मदद करती हैं", "tum kya kya bata sakti ho", "what can you do"),
    "change_language": ("अंग्रेज़ी में बात करो", "hindi me bolo", "speak in hindi"),
    "find_schemes": (
        "मेरे लिए कौन सी योजनाएँ हैं",
        "mujhe kaun kaun si yojana mil sakti hai",
        "which schemes can i get",
    ),
    "check_eligibility": (
        "क्या मुझे विधवा पेंशन मिल सकती है",
        "kya main vidhwa pension ke liye patra hu",
        "am i eligible for widow pension",
    ),
    "ask_benefit": (
        "विधवा पेंशन में कितना पैसा मिलता है",
        "vidhwa pension me kitne rupaye milte hai",
        "how much money in widow pension",
    ),
    "ask_documents": (
        "विधवा पेंशन के लिए कौन से काग़ज़ चाहिए",
        "vidhwa pension ke liye kya kagaz lagenge",
        "which documents are needed for widow pension",
    ),
    "ask_how_to_apply": (
        "विधवा पेंशन का फ़ॉर्म कहाँ भरें",
        "vidhwa pension ka form kaise bhare",
        "how to apply for widow pension",
    ),
    "ask_scheme_info": (
        "उज्ज्वला योजना के बारे में बताइए",
        "ujjwala yojana kya hai",
        "tell me about ujjwala scheme",
    ),
    "ask_contact": (
        "ब्लॉक दफ़्तर का फ़ोन नंबर दीजिए",
        "helpline ka number do",
        "give me the helpline number",
    ),
    "ask_status": (
        "मेरे आवेदन का क्या हुआ",
        "meri kist kab aayegi",
        "what is the status of my application",
    ),
    "report_problem": (
        "मेरी पेंशन चार महीने से बंद है",
        "dealer ration kam deta hai",
        "my pension has stopped",
    ),
    "seek_safety": ("मेरा पति मुझे मारता है", "pati mujhe marta hai", "my husband beats me"),
    "provide_info": ("मेरी उम्र 45 साल है", "meri umar 45 saal hai", "my age is 45"),
    "correct_info": (
        "नहीं, मेरी उम्र 52 साल है",
        "galat likha, meri umar 52 hai",
        "no, my age is 52 not 45",
    ),
    "for_someone_else": ("अपनी सास के लिए पूछना है", "saas ke liye puchna hai", "it is for my mother"),
    "affirm": ("हाँ", "haan", "yes"),
    "deny": ("नहीं", "nahi", "no"),
    "dont_know": ("पता नहीं", "pata nahi", "i don't know"),
    "skip": ("यह नहीं बताना चाहती", "ye sawal chhod do", "skip this question"),
    "why_asked": ("यह क्यों पूछ रही हैं", "ye kyu puch rahe ho", "why do you ask this"),
    "start_over": ("शुरू से करते हैं", "phir se shuru karo", "start again"),
    "stop": ("संदेश भेजना बंद करो", "message band karo", "stop sending messages"),
    "delete_my_data": ("मेरी जानकारी मिटा दो", "mera data delete karo", "delete my data"),
    "talk_to_human": (
        "किसी अधिकारी से बात कराइए",
        "kisi se baat karao",
        "i want to talk to a person",
    ),
    "ask_story": (
        "दूसरी महिलाओं ने क्या किया बताइए",
        "dusri mahilao ki kahani sunao",
        "tell me what other women did",
    ),
    "out_of_scope": ("आज का मैच कौन जीता", "sone ka bhav kya hai", "tell me a joke"),
}


def values(heard: Interpretation) -> dict[str, object]:
    return {entity.entity: entity.value for entity in heard.entities}


def test_the_examples_cover_the_contract() -> None:
    assert set(EVERY_INTENT) == set(INTENTS)


@pytest.mark.parametrize("intent", INTENTS)
def test_every_intent_is_reached_in_every_form(model: RasaInterpreter, intent: str) -> None:
    heard = [model.read(text).intent for text in EVERY_INTENT[intent]]
    assert heard == [intent] * 3


@pytest.mark.parametrize(
    "text",
    [
        "मेरे पति गुजर गए, मैं 45 साल की हूँ, गया बिहार से, बीपीएल कार्ड है, पेंशन मिलेगी?",
        "mere pati guzar gaye, main 45 saal ki hu, gaya bihar se, bpl card hai, pension milegi?",
        "My husband died, I am 45 years old, from Gaya in Bihar, BPL card, will I get pension?",
    ],
)
def test_one_story_in_three_forms_is_one_meaning(model: RasaInterpreter, text: str) -> None:
    heard = model.read(text)
    assert heard.intent == "check_eligibility"
    assert values(heard) == {
        "marital_status": "widowed",
        "age": 45,
        "district": "Gaya",
        "state": "BR",
        "poverty_card": "bpl",
        "topic": "pension",
    }
    for entity in heard.entities:
        assert text[entity.start : entity.end] == entity.text


@pytest.mark.parametrize("text", ["विधवा पेंशन", "vidhwa pension", "widow pension", "vidhva penshan"])
def test_a_name_of_the_knowledge_base_is_known_in_all_spellings(
    model: RasaInterpreter, text: str
) -> None:
    heard = model.read(text)
    assert values(heard)["scheme"] == "nsap-ignwps"
    assert (heard.entities[0].start, heard.entities[0].end) == (0, len(text))


@pytest.mark.parametrize(
    "text",
    [
        "पेंशन के काग़ज़ बता दो और मेरा पति मुझे रोज़ पीटता है",
        "pension kab aayegi aur mera pati mujhe bahut maarta hai",
        "which papers for pension, my husband beats me every day",
    ],
)
def test_danger_beside_a_question_is_heard(model: RasaInterpreter, text: str) -> None:
    heard = model.read(text)
    assert (heard.intent, heard.safety) == ("seek_safety", "violence")


def test_calm_messages_raise_no_alarm(model: RasaInterpreter) -> None:
    for intent, texts in EVERY_INTENT.items():
        if intent != "seek_safety":
            assert [model.read(text).safety for text in texts] == [None] * 3, intent


def test_devanagari_is_not_shredded(model: RasaInterpreter) -> None:
    heard = model.read("काग़ज़ क्या-क्या लगेंगे")
    spelt_alike = model.read("कागज़ क्या क्या लगेंगे")
    assert (heard.intent, spelt_alike.intent) == ("ask_documents", "ask_documents")
    assert heard.confidence == pytest.approx(spelt_alike.confidence, abs=0.1)


def test_odd_messages_get_an_answer(model: RasaInterpreter) -> None:
    for text in ("/restart", "🙏🙏", "1", "...", "अ" * 5000, "a\nb", "\u200b", "'; DROP TABLE"):
        assert model.read(text).text == text


def test_the_same_message_is_always_understood_alike(model: RasaInterpreter) -> None:
    text = "mujhe apni saas ki pension ke bare me puchna hai ki kagaz kya lagenge kahan jama honge"
    assert model.read(text) == model.read(text)
