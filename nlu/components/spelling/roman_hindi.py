"""How Hindi is typed in Roman letters: nobody was taught it, so everybody writes by ear."""

from nlu.components.spelling.rule import rule

_CONSONANT = "[bcdfgjklmnprstvwz]"

RULES = (
    rule(
        "small words",
        "the commonest words have short forms that everybody knows",
        words={
            "hai": "h hy he hain", "hain": "h hai he", "hoon": "hu hun hoo", "hun": "hu hoon hoo",
            "hu": "hun hoon hoo", "ho": "hoo", "nahi": "nhi nai ni nahin nahee", "tha": "thaa",
            "nahin": "nhi nahi nai", "nhi": "nahi nai", "kya": "kia ky kyaa", "kyu": "kyo q kyun",
            "kyun": "kyu kyo q", "kyon": "kyu kyun", "mein": "me m mai", "me": "mein m mai",
            "main": "mai me mein", "mai": "main me", "mujhe": "muje mjhe mujhey", "ke": "k kay",
            "muje": "mujhe mjhe", "mera": "mra meraa", "meri": "mri meree", "mere": "mre",
            "ko": "koo", "ka": "kaa", "ki": "kee", "se": "sey", "aur": "or ar aor", "par": "pr pe",
            "kaise": "kese kaisay kse", "kab": "kb", "kahan": "kaha kha", "kaha": "kha kahan",
            "kitna": "ktna kitnaa", "kitne": "ktne", "kaun": "kon koun", "kon": "kaun koun",
            "chahiye": "chaiye chahie chahye", "milega": "milga mlega milegaa", "bhi": "bi v",
            "milegi": "milgi mlegi", "milta": "mlta", "paisa": "pesa paise psa", "liye": "lie lye",
            "paise": "pese paisey", "raha": "rha", "rahi": "rhi", "rahe": "rhe", "kuch": "kuchh",
            "gaya": "gya", "gayi": "gyi gai", "gaye": "gye gae", "karna": "krna", "kar": "kr",
            "karke": "krke", "karo": "kro", "batao": "btao bataao", "bataiye": "btaiye bataye",
            "yeh": "ye", "ye": "yeh", "woh": "wo vo", "wo": "vo woh", "didi": "didee dd",
            "pati": "pti patti", "ghar": "ghr", "toh": "to", "to": "toh", "tak": "tk", "ab": "ab",
            "hota": "hta hotaa", "hoga": "hga hogaa", "wala": "vala wla", "wale": "vale wle",
            "apna": "apnaa", "abhi": "abi", "bahut": "bhut bahot", "pension": "pensan penshan",
            "yojana": "yojna yojnaa", "sarkari": "srkari", "form": "farm", "kagaz": "kagaj kagad",
            "aadhaar": "adhar aadhar", "aadhar": "adhar aadhaar", "bank": "baink", "din": "dn",
        },
        common=3.0,
    ),
    rule(
        "length of a",
        "a long vowel is doubled or not",
        ways={"aa": "a", r"(?<=[^aeiouy])a(?=[^aeiouyh]|$)": "aa"},
    ),
    rule(
        "length of i",
        "a long vowel is written ee, i or e",
        ways={
            "ee": "i e", rf"(?<={_CONSONANT})i(?={_CONSONANT})": "ee e",
            rf"(?<=.{_CONSONANT})i$": "ee y",
        },
    ),
    rule(
        "length of u",
        "a long vowel is written oo or u",
        ways={"oo": "u o", rf"(?<=[^aeiouq])u(?={_CONSONANT}|$)": "oo"},
    ),
    rule(
        "ai and au",
        "open vowels are written as they sound in her village",
        ways={
            r"ai(?=[^aeiouy]|$)": "e ei ay", r"au": "o ou", r"(?<=.)ei": "ai e", "ow": "au o",
        },
    ),
    rule(
        "v and w",
        "one sound, two letters",
        ways={"v": "w", "w(?!h)": "v", "bh(?=i$)": "v"},
        common=1.5,
    ),
    rule("ph and f", "one sound, two spellings", ways={"ph": "f", "f": "ph"}),
    rule("z and j", "the sound is foreign to many", ways={"z": "j", "j(?=[aou])": "z"}),
    rule(
        "sh and s",
        "one sound in the east of the Hindi belt",
        ways={"sh": "s", r"(?<![scktpgbdj])s(?=[aiu])": "sh"},
    ),
    rule("kh, k and q", "a foreign sound, and breath", ways={"q": "k kh", "kh": "k q x"}),
    rule(
        "breath",
        "the h behind a consonant is not heard by all",
        ways={r"(?<=[gtdbj])h(?=[aeiou]|$)": "-", r"(?<=[aeiou][gtdbk])(?=[aeiou])": "h"},
    ),
    rule(
        "ch",
        "one, two or three letters",
        ways={"chh": "ch", "chch": "ch chh cch", "cch": "ch chh", r"(?<!c)ch(?=[aeiou]|$)": "chh"},
    ),
    rule("x", "one letter for the cluster", ways={"ksh": "x ks ch", "x": "ks", "gy": "gny jny"}),
    rule(
        "doubled consonants",
        "written once or twice",
        ways={
            r"([bcdgklmnprst])\1": r"\1",
            rf"(?<=[aiu])([tknplmdc])(?=[aeiou](?:{_CONSONANT}|$))": r"\1\1",
        },
    ),
    rule(
        "schwa dropped",
        "a short a between consonants is hardly spoken",
        ways={rf"(?<=[aeiou]{_CONSONANT})a(?={_CONSONANT}[aeiou])": "-"},
    ),
    rule(
        "schwa added",
        "a cluster is taken for two syllables",
        ways={r"(?<=[aeiou])([rlnmst])([knltdmbsr])(?=[aeiou])": r"\1a\2"},
    ),
    rule(
        "a vowel dropped",
        "a short message costs less typing",
        ways={rf"(?<={_CONSONANT})[aeiu](?={_CONSONANT}h?.)": "-"},
        common=1.5,
    ),
    rule(
        "all vowels dropped",
        "the shorthand of SMS",
        ways={rf"(?<=[{_CONSONANT[1:-1]}h])(?:[aeiou]+)(?={_CONSONANT})": "-"},
        everywhere=True,
    ),
    rule(
        "nasal at the end",
        "heard, not written",
        ways={r"(?<=..[aeiou])n$": "-", r"(?<=.ei)n$": "-", r"(?<=.)(?<=[ao])o$": "on"},
    ),
    rule("n and m before lips", "spoken m, thought n", ways={"m(?=[pb])": "n", "n(?=[pb])": "m"}),
    rule(
        "glides",
        "y between vowels comes and goes",
        ways={
            r"iye": "ie ye iya", r"(?<=[aou])ye": "e", r"(?<=i)ya": "a", r"(?<=[aou])e$": "ye",
            r"(?<=a)i$": "yi",
        },
    ),
    rule("h between vowels", "swallowed in speech", ways={r"(?<=[aeiou])h(?=[aeiou])": "-"}),
    rule(
        "loans by ear",
        "English words as they are heard",
        ways={
            r"tion": "shan sion", r"c(?=[aoulrt])": "k", r"ce$": "s", r"(?<=[bdmnst])er$": "ar",
            r"(?<=.)e$": "-", r"ea": "i", r"ck": "k",
        },
        common=0.5,
    ),
)  # fmt: skip
"""Rules of single words, in small letters."""
