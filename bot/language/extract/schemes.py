"""Schemes, topics and papers that are named, and which of several things a word stands for."""

from collections.abc import Iterator, Sequence

from bot.core.interpretation import Entity
from bot.language.extract.society import lacked_ration_cards
from bot.language.gazetteer import Gazetteer, Name
from bot.language.phrases import Hit, covered
from bot.language.reading import Reading

_RATION_CARD = "ration-card-services"
_DISABILITY_CARD = "udid"
_JOB_CARD = "job_card"
_SCHOLARSHIP = "scholarship-pre-post-matric"
_ANGANWADI = "anganwadi-poshan2"
_ANGANWADI_WORDS = ("anganw", "anganb", "aganw", "aanganw", "aanganb", "आंगनव", "आंगनब", "icds")
_ANGANWADI_GIVES = frozenset(
    """packet पैकेट poshahar पोषाहार khana खाना daliya दलिया dalia panjiri पंजीरी rashan राशन ration
    रासन rasan thr anda अंडा khichdi खिचडी sattu सत्तू food poshan पोषण aahar आहार""".split()
)
_PAPER_OFFICES = {
    "aadhaar": "aadhaar",
    "income_certificate": "caste-income-residence-certificate",
    "caste_certificate": "caste-income-residence-certificate",
    "domicile_certificate": "caste-income-residence-certificate",
}
"""Papers that are a service of their own when they are to be made or put right."""
_TO_BE_MADE = (
    "banwa", "banaye", "banai", "banayi", "banana", "banega", "banegi", "banta", "banti", "bante",
    "banav", "banaw", "बनवा", "बनाए", "बनाये", "बनाना", "बनाने", "बनेगा", "बनता", "बनती", "बनते",
    "sudhar", "sudhr", "सुधार", "सुधर", "update", "अपडेट", "correct", "करेक्शन", "apply", "get",
)  # fmt: skip
_MADE_WITHIN = 4
_CARD_IS_ASKED = (
    "ban", "बन", "jod", "जोड", "jud", "जुड", "apply", "अप्लाई", "aved", "आवेद", "form", "फॉर्म", "फार्म",
    "naam", "nam", "नाम", "नांव", "mang", "maang", "मांग", "kat", "कट", "list", "सूची", "लिस्ट", "new",
    "नया", "नवा", "naya", "sudhar", "सुधार", "band", "बंद", "cancel", "रद्द", "surrender", "status",
    "transfer", "kho", "खो", "add", "name", "update", "kyc", "केवाईसी", "change", "badal", "बदल",
)  # fmt: skip
_CARD_ASKED_WITHIN = 6
_SHG = "day-nrlm-shg-joining"
_DIDI = frozenset("didi दीदी didiyan दीदियां".split())
_DID = frozenset("ne ने se से ko को ke के bhi भी boli बोली kehti कहती aayi आई".split())
_OTHERS_LED_BY = {
    "pm-jay": frozenset("soil मृदा mitti".split()),
    "balika-cycle-yojana": frozenset("motor मोटर motar".split()),
}
"""Words before which a scheme's name is another thing's."""
_NEW = frozenset("naya नया nava नवा new".split())
_HAVE = frozenset("have having hold holding own got".split())
_COPIES = frozenset("copy copies कॉपी कापी कोपी state stat स्टेट kapi".split())
_SHAPED = ("ban", "बन", "made")
_BESIDE = 6
"""Characters between a scholarship's own name and the word for scholarships behind it."""
_ALSO_PAPERS = (_RATION_CARD, _DISABILITY_CARD, "mgnrega", "vb-g-ram-g")
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
    दीजिए start number contact
    karana karwana कराना करवाना""".split()
)
_RATIONED = frozenset(
    """यूनिट unit units dealer डीलर kotedar कोटेदार कोटे kote depot depo डिपो डीपो card कार्ड कारड pds
    सदस्य sadasya""".split()
)
_PRETEXTS = ("work", "marriage-assistance", "skilling")
_TOLD_BY_WORK = {"education": "student", "energy": "homemaker"}
"""What she does, told in the word for a kind of help: "padhai karti hu", "chulha chauka"."""
_LED_IN = frozenset("for start free muft any small".split())


def schemes(
    reading: Reading, names: Sequence[Hit[Name]], gazetteer: Gazetteer, states: Sequence[str]
) -> list[Entity]:
    """The entities `scheme`: one for each stretch, the others of one name as candidates."""
    stretches: dict[tuple[int, int], list[str]] = {}
    lacked = {hit.first for hit in lacked_ration_cards(reading)}
    for hit in names:
        if hit.value.kind != "scheme" or _is_torn(reading, hit) or _is_another(reading, hit):
            continue
        if hit.value.id == _RATION_CARD and (
            hit.first in lacked
            or _is_a_paper(reading, hit)
            or _grain_is_the_subject(reading, hit, names)
        ):
            continue
        if hit.value.id not in _ALSO_PAPERS and _is_inside_a_paper(hit, names):
            continue
        stretches.setdefault((hit.first, hit.beyond), []).append(hit.value.id)
    found: dict[str, Entity] = {}
    for (first, beyond), ids in stretches.items():
        chosen = _choose(ids, gazetteer, states)
        others = tuple(i for i in sorted(set(ids)) if i != chosen)
        found.setdefault(chosen, reading.entity("scheme", chosen, first, beyond, others))
    if not found:
        found.update(_papers_to_be_made(reading, names, gazetteer))
    if not found and _ANGANWADI in gazetteer.schemes:
        found.update((_ANGANWADI, served) for served in _anganwadi_services(reading))
    if _SCHOLARSHIP in found and len(found) > 1:
        kind = found[_SCHOLARSHIP]
        if any(0 <= kind.start - e.end <= _BESIDE for e in found.values() if e is not kind):
            del found[_SCHOLARSHIP]
    return list(found.values())


def _grain_is_the_subject(reading: Reading, card: Hit[Name], names: Sequence[Hit[Name]]) -> bool:
    """ "On my ration card the dealer gives no grain": she has the card, the food is denied."""
    cards = covered(reading.all("ration_card"))
    grain = any(
        hit.value == ("topic", "food") and cards.isdisjoint(range(hit.first, hit.beyond))
        for hit in names
    )
    if not grain or card.first not in cards or reading.spelt(card.first - 1) in _NEW:
        return False
    _, end = reading.clause(card.first)
    near = range(card.beyond, min(end, card.beyond + _CARD_ASKED_WITHIN))
    return not any(reading.spelt(i).startswith(_CARD_IS_ASKED) for i in near)


def _papers_to_be_made(
    reading: Reading, names: Sequence[Hit[Name]], gazetteer: Gazetteer
) -> Iterator[tuple[str, Entity]]:
    """ "jati praman patra kaise banega": the paper is the thing asked for."""
    for hit in names:
        service = _PAPER_OFFICES.get(hit.value.id) if hit.value.kind == "document" else None
        if service not in gazetteer.schemes:
            continue
        _, end = reading.clause(hit.beyond - 1)
        near = range(hit.beyond, min(end, hit.beyond + _MADE_WITHIN))
        if any(reading.spelt(i).startswith(_TO_BE_MADE) for i in near):
            yield service, reading.entity("scheme", service, hit.first, hit.beyond)


def _anganwadi_services(reading: Reading) -> Iterator[Entity]:
    """ "anganwadi wali didi packet bech deti hai": what the anganwadi gives is the subject."""
    if any(word.spelling in _ANGANWADI_GIVES for word in reading.words):
        for i, word in enumerate(reading.words):
            if word.spelling.startswith(_ANGANWADI_WORDS):
                yield reading.entity("scheme", _ANGANWADI, i, i + 1)


def _is_torn(reading: Reading, hit: Hit[Name]) -> bool:
    """ "divyang hu, card bana hai": a comma parts the words, so they are no name."""
    return hit.value.id == _DISABILITY_CARD and reading.parted(hit.first, hit.beyond, ",")


def _is_another(reading: Reading, hit: Hit[Name]) -> bool:
    """ "soil health card", "motor cycle", "jeevika didi ne bhara": only part of the words fit."""
    led = _OTHERS_LED_BY.get(hit.value.id)
    if led and reading.spelt(hit.first - 1) in led and not reading.breaks(hit.first):
        return True
    last = hit.beyond - 1
    doer = reading.spelt(last) in _DIDI or reading.spelt(hit.beyond) in _DIDI
    beyond = hit.beyond + (reading.spelt(hit.beyond) in _DIDI)
    return hit.value.id == _SHG and doer and reading.spelt(beyond) in _DID


def _is_inside_a_paper(hit: Hit[Name], names: Sequence[Hit[Name]]) -> bool:
    """ "Income certificate" names the paper, not the service that issues papers."""
    return any(
        paper.value.kind == "document" and paper.first <= hit.first and hit.beyond <= paper.beyond
        for paper in names
    )


def _choose(ids: Sequence[str], gazetteer: Gazetteer, states: Sequence[str]) -> str:
    """The national scheme of a generic name; else one of her state; else the first central one."""
    notes = {i: gazetteer.schemes[i] for i in sorted(set(ids))}
    central = [i for i, note in notes.items() if note.state is None]
    if central:
        return "mgnrega" if "mgnrega" in central else central[0]
    at_home = [i for i, note in notes.items() if note.state in states]
    national = [note.national for note in notes.values() if note.national in gazetteer.schemes]
    if len(notes) > 1 and national and national[0] is not None:
        return national[0]
    return at_home[0] if at_home else next(iter(notes))


def _is_a_paper(reading: Reading, hit: Hit[Name]) -> bool:
    """A ration card that is to be brought, or that she has without trouble, is no service asked."""
    carried = frozenset("lagega लगेगा lana लाना le ले lekar लेकर copy bhi saath".split())
    if reading.spelt(hit.beyond) in carried:
        return True
    start, _ = reading.clause(hit.first)
    owned = [i for i in range(max(start, hit.first - 3), hit.first) if reading.spelt(i) in _HAVE]
    if owned and reading.spelt(owned[0] - 1) != "to":
        return not reading.within(start, hit.first, "not")
    has = reading.at(hit.beyond, "is") and reading.spelt(hit.beyond) not in ("ho", "हो", "से")
    return has and not reading.says("not", "report_problem", "wrong", "name_word")


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
    if after in ("ke", "के", "ki", "की", "ka", "का"):
        return then in ("liye", "लिए", "khatir", "yojana", "योजना", "loan", "paisa")
    return after in _WANTING and not reading.breaks(hit.beyond)


def documents(reading: Reading, names: Sequence[Hit[Name]]) -> list[Entity]:
    """The entities `document`: papers that are named, also a ration card to be brought."""
    found = [*_documents(reading, names), *_pan_cards(reading)]
    return list({str(e.value): e for e in reversed(found)}.values())


def _pan_cards(reading: Reading) -> Iterator[Entity]:
    """ "PAN" in capitals; in small letters it may be betel."""
    for i, word in enumerate(reading.words):
        if word.text == "PAN":
            yield reading.entity("document", "pan_card", i, i + 1)


def _is_shown(reading: Reading, card: Hit[Name]) -> bool:
    """A job card that is a paper here: asked for or lost, not one that was never made."""
    _, end = reading.clause(card.beyond - 1)
    after = [reading.spelt(i) for i in range(card.beyond, min(end, card.beyond + 5))]
    if any(word.startswith(("kho", "खो", "gum", "गुम", "lost", "fat", "फट")) for word in after):
        return True
    made = any(word.startswith(_SHAPED) for word in after)
    return reading.says("ask_documents") and not made


def _is_another_paper(reading: Reading, hit: Hit[Name]) -> bool:
    """ "jan aadhar" and "parivar pehchan patra" are papers of a State and of a family."""
    before = reading.spelt(hit.first - 1)
    if hit.value.id == "aadhaar":
        return before in ("jan", "जन")
    return hit.value.id == "voter_id" and before in ("parivar", "परिवार")


def _documents(reading: Reading, names: Sequence[Hit[Name]]) -> Iterator[Entity]:
    longer = [h for h in names if h.value.kind == "scheme"]
    for hit in names:
        if hit.value.kind == "document":
            if _is_another_paper(reading, hit):
                continue
            inside = [
                s
                for s in longer
                if s.first <= hit.first
                and hit.beyond <= s.beyond
                and s.value.id != _DISABILITY_CARD
            ]
            if (
                (inside and hit.value.id != _JOB_CARD)
                or (hit.value.id == "mobile_number" and reading.says("ask_contact"))
                or (hit.value.id == "photo" and reading.says("danger_harassment"))
                or (hit.value.id == "photo" and reading.spelt(hit.beyond) in _COPIES)
            ):
                continue
            if hit.value.id == _JOB_CARD and inside and not _is_shown(reading, hit):
                continue
            yield reading.entity("document", hit.value.id, hit.first, hit.beyond)
        elif (
            hit.value.id == _RATION_CARD
            and _is_a_paper(reading, hit)
            and reading.says("ask_documents")
        ):
            yield reading.entity("document", "ration_card", hit.first, hit.beyond)
