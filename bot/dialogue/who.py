"""How the person whose case it is is spoken of, as it stands before "के लिए", "के बारे में"."""

from bot.dialogue.talk import Talk
from bot.dialogue.words import Say, Value, say

RELATIVES: dict[str, Say] = {
    "mother": say("your mother"),
    "mother_in_law": say("your mother-in-law"),
    "daughter": say("your daughter"),
    "daughter_in_law": say("your daughter-in-law"),
    "sister": say("your sister"),
    "sister_in_law": say("your sister-in-law"),
    "husband": say("your husband"),
    "wife": say("your wife"),
    "son": say("your son"),
    "father": say("your father"),
    "father_in_law": say("your father-in-law"),
    "grandmother": say("your grandmother"),
    "neighbour": say("your neighbour"),
    "friend": say("your friend"),
    "shg_member": say("your group member"),
    "other": say("this person"),
}


def is_self(talk: Talk) -> bool:
    return talk.session.about == "self"


def who(talk: Talk) -> Value:
    """`your mother-in-law`, or the name that was given."""
    person = talk.person
    if person.name:
        return person.name
    return RELATIVES.get(person.relation, RELATIVES["other"])
