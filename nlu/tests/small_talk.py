"""A little training set, enough to tell a handful of intents apart."""

from bot.language.normalise import tokens
from bot.language.phonetic import keys
from nlu.components.features import Document, Mention, Word, document

EXAMPLES: list[tuple[str, str]] = [
    (text, intent)
    for intent, texts in {
        "greet": "namaste; नमस्ते दीदी; ram ram; hello; hi there; good morning madam; प्रणाम; "
        "namaskar ji; salaam; jai johar; नमस्कार; hello ji",
        "ask_documents": "kaun se kagaz lagenge; कौन से कागज लगते हैं; which papers are needed; "
        "documents kya chahiye; क्या क्या दस्तावेज देना है; what documents do i need; "
        "form ke sath kya kagaz lagega; कागज की सूची बताओ; kya kagaj le jana hai; "
        "papers needed for pension; pension ke kagaz; पेंशन के लिए कौन सा कागज",
        "ask_status": "paisa kab aayega; मेरा पैसा कब आएगा; when will my money come; "
        "form ka kya hua; आवेदन कहां तक पहुंचा; status of my application; kist kab aayegi; "
        "agli kist kab; पेंशन कब तक आएगी; has my form been approved; mera form pass hua kya; "
        "paise kab milenge",
        "seek_safety": "pati maarta hai; मेरा पति मुझे पीटता है; my husband beats me; "
        "sasural wale dahej mangte hain; दहेज के लिए मारते हैं; they threaten to kill me; "
        "wo mujhe jaan se marne ki dhamki deta; मुझे घर में बंद कर दिया; he hit me again; "
        "saas jalane ki dhamki deti hai; देवर छेड़ता है; bachao mujhe peet rahe hain",
        "out_of_scope": "aaj ka match kaun jeeta; मौसम कैसा है; tell me a joke; sabzi ka bhav; "
        "सोने का भाव; who is the prime minister; gana sunao; मोबाइल रिचार्ज करो; train timing; "
        "mera rashifal; मुर्गी बीमार है; how to bake a cake",
    }.items()
    for text in texts.split("; ")
]


def read(text: str, *mentions: Mention) -> Document:
    """The document of a text whose words are those of `bot.language`."""
    words = [Word(t.text, t.start, t.end, keys(t.text).loose) for t in tokens(text)]
    return document(text, words, mentions)
