"""How Hindi is typed in Devanagari on a phone: by ear, and without the signs that are far away."""

from nlu.components.spelling.rule import rule

RULES = (
    rule(
        "small words",
        "the commonest words in the forms that are typed fastest, or spoken",
        words={
            "है": "हे ह हैं", "हैं": "है हे", "हूँ": "हूं हु हू", "हूं": "हु हू हूँ",
            "नहीं": "नही नई नहि", "नही": "नहीं नई", "में": "मे मैं", "मैं": "मै में मे",
            "मुझे": "मुजे मुझ मूझे", "क्या": "क्य किया", "क्यों": "क्यो क्यूं कयों", "और": "ओर",
            "पैसा": "पेसा पैशा", "पैसे": "पेसे", "यह": "ये", "ये": "यह", "वह": "वो", "वो": "वह",
            "कैसे": "केसे", "कौन": "कोन", "लिए": "लिये लीए", "लिये": "लिए", "चाहिए": "चाहिये चाहीए",
            "चाहिये": "चाहिए", "मेरा": "मेर", "पर": "पे", "कि": "की", "की": "कि", "मिलेगा": "मीलेगा",
            "बहुत": "बहोत भोत", "दीदी": "दिदि दिदी", "पति": "पती", "पेंशन": "पेंसन पेन्शन",
            "योजना": "योजन्ना योजनाा", "आधार": "अधार", "कागज": "कागद", "काग़ज़": "कागज",
        },
        common=2.0,
    ),
    rule("nukta", "the dot is hard to reach", ways={"़": "-"}, everywhere=True, common=2.0),
    rule("moon dot", "ँ and ं are one key press apart", ways={"ँ": "ं -", "(?<=.[ािीुू])ं": "ँ"}),
    rule("nasal at the end", "heard, not written", ways={"(?<=..)[ंँ]$": "-"}),
    rule(
        "half nasals",
        "before its own kind of consonant a nasal is a letter or a dot",
        ways={
            "न्(?=[तथदधसश])": "ं", "म्(?=[पफबभ])": "ं", "ञ्(?=[चछजझ])": "ं न्", "ण्(?=[टठडढ])": "ं",
            "ङ्(?=[कखगघ])": "ं", "ं(?=[तथदधसश])": "न्", "ं(?=[पफबभ])": "म्", "ं(?=[चछजझटठडढ])": "न्",
        },
    ),
    rule(
        "length of i",
        "short and long sound alike at the end and in haste",
        ways={"ी": "ि", "ि": "ी", "ई": "इ", "(?<!^)इ": "ई"},
        common=1.5,
    ),
    rule("length of u", "the same for u", ways={"ू": "ु", "ु": "ू", "ऊ": "उ"}, common=1.5),
    rule(
        "e and ai, o and au",
        "one vowel in many villages",
        ways={"ै": "े", "ौ": "ो", "े(?=.)": "ै"},
    ),
    rule(
        "श, ष and स",
        "one sound in the east",
        ways={"श": "स", "ष": "श स", "(?<!्)स(?=[ािीु])": "श"},
    ),
    rule("ब and व", "one sound in the east", ways={"व": "ब", "ब": "व"}),
    rule(
        "letters of learnt words",
        "written as spoken",
        ways={"ण": "न", "ज्ञ": "ग्य", "क्ष": "छ", "ृ": "्रि", "ऋ": "रि"},
    ),
    rule(
        "breath",
        "lost in haste",
        ways={"झ": "ज", "ढ": "ड", "ठ": "ट", "भ": "ब", "घ": "ग", "छ": "च"},
        common=0.5,
    ),
    rule(
        "missing sign",
        "a vowel sign is overlooked",
        ways={"(?<=..)[ािीुूेैोौ](?=.)": "-", "(?<=[क-ह])[ाेो](?=[क-ह].)": "-"},
    ),
    rule(
        "clusters",
        "the sign that joins consonants is left out, or a doubled one written once",
        ways={"(?<=[क-ह])्(?=[क-ह])": "-", r"([क-ह])्\1": r"\1", "च्छ": "छ", "क्ख": "ख"},
    ),
    rule(
        "ए and ये",
        "both are taught, by different teachers",
        ways={
            "(?<=[ािुूो])ए": "ये", "(?<=[ािो])ई": "यी", "(?<=.)ये$": "ए", "(?<=.)यी$": "ई",
            "(?<=[गय])ए$": "ये", "(?<=ग)ई$": "यी",
        },
    ),
)  # fmt: skip
"""Rules of single words."""
