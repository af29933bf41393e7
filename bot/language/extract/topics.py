"""The kind of help that is wanted, where no scheme is named."""

from collections.abc import Sequence

from bot.core.interpretation import Entity
from bot.language.extract.topics_in_passing import is_in_passing
from bot.language.gazetteer import Name
from bot.language.phrases import Hit, covered
from bot.language.reading import Reading

_WEAK_TOPICS = frozenset(
    """घर ghar makan makaan मकान house home काम kaam work पानी paani pani ilaj इलाज business
    dukan दुकान dukaan कर्ज karz karza udhar उधार treatment hospital dawai कानून delivery
    डिलीवरी study studies fees फीस चावल chawal dealer डीलर hospital water kheti खेती fasal फसल
    prasav प्रसव case operation ऑपरेशन health कोटा kote course beej बीज खाद khad dhandha dhanda
    धंधा vyapar rojgar retirement agriculture farming krishi कृषि kitab identity कानून
    employment job नौकरी naukri nokri ब्याव byaav gehu gehun गेंहू गेंहूं गेहूं insured kaushal कौशल
    makan दलिया""".split()
)
_WANTING = frozenset(
    """ke के liye लिए ki की chahiye चाहिए dila दिला dilwa banwa बनवा banana बनाना making build
    construction scheme schemes yojana योजना loan help madad मदद ka का do दो khatir खातिर dijiye
    दीजिए khatar खातर khaatir vaste waste वास्ते start number contact
    karana karwana कराना करवाना""".split()
)
_RATIONED = frozenset(
    """यूनिट unit units dealer डीलर kotedar कोटेदार कोटे kote depot depo डिपो डीपो card कार्ड कारड pds
    सदस्य sadasya""".split()
)
_PRETEXTS = ("work", "marriage-assistance", "skilling")
_TOLD_BY_WORK = {"education": "student", "energy": "homemaker"}
"""What she does, told in the word for a kind of help: "padhai karti hu", "chulha chauka"."""
_FOR_ITS_SAKE = frozenset(
    """liye लिए liy khatir खातिर khatar खातर vaste वास्ते yojana योजना loan paisa""".split()
)
_LED_IN = frozenset("for start free muft any small".split())


def topics(
    reading: Reading, names: Sequence[Hit[Name]], has_scheme: bool, unsafe: bool
) -> list[Entity]:
    """The entities `topic`, only where no scheme is named.

    `unsafe`: danger is told, so work and a wedding are its pretext and nothing asked for.
    """
    if has_scheme:
        return []
    cards = covered(reading.all("ration_card"))
    papers = covered(h for h in names if h.value.kind == "document")
    found: dict[str, Entity] = {}
    for hit in names:
        taken = cards | papers
        if hit.value.kind != "topic" or not taken.isdisjoint(range(hit.first, hit.beyond)):
            continue
        if reading.at(hit.first, _TOLD_BY_WORK.get(hit.value.id, "")):
            continue
        if unsafe and hit.value.id in _PRETEXTS:
            continue
        if is_in_passing(reading, hit):
            continue
        lone = hit.beyond - hit.first == 1
        if lone and reading.spelt(hit.first) in _WEAK_TOPICS and not _is_wanted(reading, hit):
            continue
        entity = reading.entity("topic", hit.value.id, hit.first, hit.beyond)
        found.setdefault(hit.value.id, entity)
    return _weightiest(list(found.values()))


def _weightiest(found: list[Entity]) -> list[Entity]:
    """Of several kinds of help the first strong word counts."""
    strong = [e for e in found if e.text.lower() not in _WEAK_TOPICS]
    return (strong or found)[:1]


def _is_rationed(reading: Reading) -> bool:
    """Whether grain is told of with a card, a dealer or a share, not with a field or a market."""
    if reading.says("ration_card", "bpl", "aay", "phh"):
        return True
    return any(word.spelling in _RATIONED for word in reading.words)


def _is_wanted(reading: Reading, hit: Hit[Name]) -> bool:
    if len(reading.words) <= 2:
        return True
    if reading.spelt(hit.first - 1) in _LED_IN:
        return True
    if hit.value.id == "food" and _is_rationed(reading):
        return True
    after, then = reading.spelt(hit.beyond), reading.spelt(hit.beyond + 1)
    if after in ("ke", "के", "ki", "की", "ka", "का", "k"):
        return then in _FOR_ITS_SAKE
    return after in _WANTING and not reading.breaks(hit.beyond)
