"""Commands that hold at any time and whatever the model says: stop, start, erase, help, menu, back.

Only a message that is nothing but the command counts: "band karo" stops our messages, "pension band
ho gayi" does not. The words are also those that carriers and platforms prescribe (STOP, START,
HELP).
"""

from functools import lru_cache
from typing import Literal, Optional

from bot.language.lexicon.table import rows
from bot.language.normalise import spelling, tokens
from bot.language.phonetic import keys

Command = Literal["stop", "start", "erase", "help", "menu", "back"]

_WORDS = """
stop: stop, stop all, stopall, unsubscribe, cancel, end, quit, रोको, रोकें, रोक दो, रोकिए, roko,
    rok do, rokiye, band, band karo, band kar do, band kijiye, बंद, बंद करो, बंद कर दो, बंद करें,
    बंद कीजिए, message band karo, message band, msg band karo, msg band, मैसेज बंद करो,
    मैसेज बंद, मैसेज मत भेजो, message mat bhejo, msg mat bhejo, stop messages, stop message,
    no more messages, स्टॉप, sandesh band
start: start, unstop, subscribe, चालू, चालू करो, chalu, chalu karo, शुरू, shuru, शुरू करो, shuru karo,
    शुरू करें, shuru kare, स्टार्ट
erase: erase, delete, delete my data, delete data, erase my data, मिटाओ, मिटा दो, मिटाएं,
    मिटा दें, mitao, mita do, mitaiye, मिटाइए, mera data mitao, mera data mita do, data mitao,
    मेरा डेटा मिटाओ, sab mita do, मेरा डेटा मिटा दो, सब मिटा दो, mera data delete karo,
    data delete karo, delete karo, डिलीट करो, जानकारी मिटाओ, जानकारी मिटा दो, jankari mita do,
    डिलीट
help: help, madad, मदद, सहायता, sahayata, हेल्प, info
menu: menu, main menu, मेन्यू, मेनू, मीनू, मुख्य मेन्यू, मुख्य मेनू, 0, home, शुरुआत
back: back, go back, पीछे, peeche, piche, pichhe, वापस, wapas, vapas, पिछला, pichla,
    peeche jao, बैक, पीछे जाओ, wapas jao, वापस जाओ
"""
_POLITE = frozenset("please pls plz कृपया kripya didi दीदी ji जी madam bhaiya".split())


def command(text: str) -> Optional[Command]:
    """The command that a message is, in any script or spelling; None when it says anything else."""
    if text.strip() == "?":
        return "help"
    words = [token.text for token in tokens(text) if spelling(token.text) not in _POLITE]
    said = tuple(spelling(word) for word in words)
    spelt, sounded = _commands()
    return spelt.get(said) or sounded.get(tuple(keys(word).tight for word in words))


@lru_cache(maxsize=1)
def _commands() -> tuple[dict[tuple[str, ...], Command], dict[tuple[str, ...], Command]]:
    """Commands by their spellings and by the tight keys of those long enough to be safe."""
    spelt: dict[tuple[str, ...], Command] = {}
    sounded: dict[tuple[str, ...], Command] = {}
    names: tuple[Command, ...] = ("stop", "start", "erase", "help", "menu", "back")
    table = dict(rows(_WORDS))
    for name in names:
        for phrase in table[name]:
            words = [token.text for token in tokens(phrase)]
            spelt[tuple(map(spelling, words))] = name
            key = tuple(keys(word).tight for word in words)
            if len("".join(key)) >= 4:
                sounded.setdefault(key, name)
    return spelt, sounded
