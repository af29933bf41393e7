"""How English is typed by people who learnt it at school and write it on a phone."""

from nlu.components.spelling.rule import rule

RULES = (
    rule(
        "texting",
        "short forms that everybody knows",
        words={
            "please": "plz pls plese", "you": "u yu", "your": "ur yr", "are": "r", "and": "nd n",
            "what": "wat wht", "when": "wen whn", "where": "whr were", "because": "bcoz bcz coz",
            "money": "mony", "thanks": "thnx thx thanx", "message": "msg", "have": "hv hav",
            "with": "wth wid", "the": "d da th", "how": "hw", "much": "mch", "get": "gt",
            "know": "knw", "people": "ppl", "about": "abt", "month": "mnth", "from": "frm",
            "government": "govt goverment gov", "documents": "docs documnts", "can": "cn",
            "document": "doc documnt", "certificate": "certificat certificte", "for": "fr",
            "application": "aplication appl", "pension": "pention pensn", "before": "befor bfore",
            "husband": "hubby husbnd", "this": "dis ths", "that": "dat tht", "will": "wil",
            "not": "nt", "number": "num nmbr", "account": "acc acount", "problem": "prblm",
            "doesn't": "dosent doesnt", "don't": "dont dnt", "didn't": "didnt", "should": "shud",
            "could": "cud", "would": "wud", "received": "recieved recvd", "receive": "recieve",
            "any": "ny", "want": "wnt", "need": "ned", "tell": "tel", "year": "yr", "years": "yrs",
            "good": "gud", "right": "rite", "night": "nite", "some": "sum", "office": "ofice",
        },
        common=3.0,
    ),
    rule(
        "letter missing",
        "a key not hit",
        ways={r"(?<=[a-z]{2})[a-z](?=[a-z]{2})": "-", r"(?<=[a-z]{4})[a-z]$": "-"},
    ),
    rule(
        "neighbours swapped",
        "the second thumb was faster",
        ways={r"(?<=[a-z])([a-z])([a-z])(?=[a-z]{2})": r"\2\1"},
    ),
    rule(
        "doubled letters",
        "written once",
        ways={r"([a-z])\1": r"\1", r"(?<=[aeiou])([lmnpt])(?=[aeiou][a-z])": r"\1\1"},
    ),
    rule(
        "as it sounds here",
        "spelt by ear",
        ways={
            "ph": "f", "tion": "sion shun", "sion": "tion", "ei": "ie", "ie(?=.)": "ei",
            "ck": "k", "v": "w",
            "w(?=[aeio])": "v", r"(?<=[bdmnst])er$": "ar", "ea": "e ee", "z": "j", "ough": "of",
            r"c(?=[aou])": "k", r"ce$": "s", r"(?<=[aeiou][^aeiou])e$": "-", "able$": "ible",
        },
    ),
    rule(
        "a vowel dropped",
        "a short message costs less typing",
        ways={r"(?<=[bcdfghjklmnprstvwz])[aeiou](?=[bcdfgjklmnprstvwz])": "-"},
    ),
    rule(
        "grammar not heard",
        "endings that are not spoken",
        ways={r"(?<=[a-z]{3})s$": "-", r"(?<=[a-z]{3})ed$": "d", r"(?<=[a-z]{2})ing$": "in"},
        common=0.5,
    ),
)  # fmt: skip
"""Rules of single words, in small letters."""
