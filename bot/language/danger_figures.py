"""Words of danger that are none where they stand: jokes, locked offices, measures of land."""

from bot.language.reading import Reading

_PERSONS = (
    "husband", "aadmi", "in_laws", "father_in_law", "mother_in_law", "sister_in_law", "son",
    "father", "mother", "daughter_in_law", "neighbour", "other",
)  # fmt: skip
_VICTIMS = ("daughter", "sister", "daughters", "minor", "woman", "daughter_in_law", "child")
_HARDSHIPS = frozenset(
    """mehngai mahngai महंगाई मंहगाई garmi गर्मी sardi सर्दी thand ठंड tension टेंशन barish बारिश hansi हंसी
    message messages मैसेज macchar मच्छर chakkar चक्कर bill बिल karz कर्ज daftar दफ्तर bukhar बुखार dard
    दर्द kaam काम padhai पढाई neend नींद bhookh भूख aapne आपने tune तूने""".split()
)
_KILLS = ("mar", "maar", "मार")
_LOCKED = frozenset(
    """dukan दुकान dukaan दूकान office ऑफिस आफिस daftar दफ्तर karyalay कार्यालय school स्कूल anganwadi
    आंगनवाडी आंगनबाडी kuan कुआं kuye boring बोरिंग nal नल bhawan भवन kendra केंद्र godam गोदाम bank बैंक
    shauchalay शौचालय toilet block ब्लॉक panchayat पंचायत depot dealer डीलर kotedar कोटेदार aspatal
    अस्पताल hospital gate""".split()
)
_LOCK = ("tal", "taal", "ताल", "lock")
_SELLS = frozenset("sell selling sold".split())
_SOLD_ONES = frozenset(
    "me her him us girl girls daughter daughters sister child children baby wife women".split()
)
_CARRIED = ("utha", "उठा", "dalal", "दलाल", "agent", "kothe", "कोठे")
_STRUCK = frozenset("mara maraa".split())
_BY = frozenset("ne ने nai नै mujhe mujhko मुझे ko को bahut khub roz roj humko hamko".split())


def is_figurative(reading: Reading, meaning: str, first: int) -> bool:
    """Whether the outright words of danger at `first` are meant another way."""
    word = reading.spelt(first)
    if meaning == "danger_violence":
        return word.startswith(_KILLS) and _is_exaggerated(reading, first)
    if meaning == "danger_confined":
        shut = any(w.spelling in _LOCKED for w in reading.words)
        return word.startswith(_LOCK) and shut and not reading.says("me", *_VICTIMS)
    if meaning == "danger_trafficking" and word.startswith(_CARRIED):
        return not reading.says(*_VICTIMS, "me")
    return False


def is_no_blow(reading: Reading, first: int) -> bool:
    """ "gir ke mara", "naam MEERA hai, mara nahi": Roman "mara" that is a death or a name."""
    if reading.spelt(first) not in _STRUCK:
        return False
    if reading.says("name_word") and not reading.says("husband", "in_laws"):
        return True
    return not any(reading.spelt(i) in _BY for i in range(first - 6, first))


def is_a_sale(reading: Reading, first: int, beyond: int) -> bool:
    """ "we sell milk", "she wants to sell her cow": English names who is sold after the verb."""
    if reading.spelt(first) not in _SELLS:
        return False
    sold = any(reading.spelt(i) in _SOLD_ONES for i in range(beyond, beyond + 2))
    passive = reading.spelt(first) == "sold" and reading.spelt(first - 1) in ("was", "been", "is")
    return not (sold or passive) or (
        reading.spelt(beyond) == "her"
        and not reading.breaks(beyond + 1)
        and _owned(reading, beyond)
    )


def is_land(reading: Reading, first: int) -> bool:
    """ "16 katta zameen": a measure of land, not a pistol."""
    return any(number.beyond == first for number in reading.numbers)


def _is_exaggerated(reading: Reading, first: int) -> bool:
    near = [reading.spelt(i) for i in range(first - 5, first + 4)]
    doubled = any(
        reading.spelt(i) and reading.spelt(i) == reading.spelt(i + 1)
        for i in range(max(first - 5, 0), first)
    )
    suffered = any(word in _HARDSHIPS for word in near) or doubled
    return suffered and not reading.within(first - 5, first + 5, *_PERSONS)


def _owned(reading: Reading, her: int) -> bool:
    return reading.spelt(her + 1) not in ("to", "in", "for", "off", "and", "at", "by")
