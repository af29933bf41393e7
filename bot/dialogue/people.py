"""Whose case it is: the one who writes, her mother-in-law, a member of her group."""

from bot.core.events import PersonSwitched
from bot.dialogue.phrases import phrase
from bot.dialogue.session import Goal, Person
from bot.dialogue.sex import speaks_of_wife
from bot.dialogue.talk import Talk
from bot.language.phonetic import keys

ASKING_FOR = {
    "for_someone_else", "check_eligibility", "find_schemes", "ask_benefit", "ask_documents",
    "ask_how_to_apply", "ask_scheme_info", "ask_status", "report_problem",
}  # fmt: skip
"""Intents under which a relation named is the person whom the question is about."""

MANY = {"other", "shg_member", "friend"}
"""Relations of which she has many: asked for again, it is somebody else, unless she is named."""

ELDERS = {
    "mother", "mother_in_law", "father", "father_in_law", "grandmother", "sister",
    "sister_in_law", "daughter_in_law", "neighbour", "friend", "shg_member", "wife",
}  # fmt: skip
"""Relations whose facts, told without a question, open their own case."""

MINE = "mere mera meri mujhe mujhko apne apni अपने अपनी मेरे मेरी मुझे मुझको me myself i my".split()
THEIRS = (
    "unko unke unki usko uske uski inko inke isko iske wo vo unhe unhen her them she they "
    "उनको उनके उनकी उसको उसके उसकी इनको इनके इसको वो वह उन्हें"
).split()
TELLING_WORDS = "batao bataiye batana bata tell बताओ बताइए बताना bataye".split()

_MINE, _THEIRS, _TELLING = (
    frozenset(keys(word).tight for word in words) for words in (MINE, THEIRS, TELLING_WORDS)
)


def speaks_of_herself(text: str) -> bool:
    """Whether somebody who was asking for another comes back to her own case.

    "mujhe kya milega" and "ab mere liye" do; "mujhe batao unko kya milega" does not.
    """
    said = phrase(text)
    if any(word in _THEIRS for word in said):
        return False
    only_told = any(word in _TELLING for word in said) and len(said) <= 2
    return any(word in _MINE for word in said) and not only_told


def switch_person(talk: Talk) -> bool:
    """Turn to the person whom the message is about; True if that is somebody else than before."""
    relation = talk.reading.first("relation")
    name = talk.reading.first("person_name")
    intent = talk.reading.intent
    if relation is None and talk.session.about != "self" and speaks_of_herself(talk.reading.text):
        return _to(talk, "self")
    if intent == "for_someone_else" and relation is None:
        return turn_to(talk, "other", str(name.value) if name else None)
    person = talk.person
    if relation is None and name is not None and person.name not in (None, str(name.value)):
        return intent in ASKING_FOR and turn_to(talk, person.relation, str(name.value))
    if relation is None:
        return False
    value = str(relation.value)
    if value == "other" and speaks_of_wife(talk.reading.text):
        value = "wife"
    if value == "self":
        return _to(talk, "self")
    told_of_elder = intent == "provide_info" and value in ELDERS and talk.session.asking is None
    if value == "wife" and talk.session.about == "self":
        talk.session.people["self"].facts.setdefault("sex", "male")
    disabled_child = value in ("daughter", "son") and talk.reading.first("disability_percent")
    if intent in ASKING_FOR or told_of_elder or disabled_child:
        return turn_to(talk, value, str(name.value) if name else None)
    return False


def turn_to(talk: Talk, relation: str, name: str | None = None) -> bool:
    """Turn to a relation, by name where one was given; True if the person is another."""
    here = talk.person.relation == relation
    for key, person in talk.session.people.items():
        same = person.relation == relation and (name is None or person.name == name)
        if same and (here or relation not in MANY):
            return _to(talk, talk.session.about if here and name is None else key)
    key = _key(talk, relation)
    label = name or relation
    talk.session.people[key] = Person(label=label, relation=relation, name=name)
    return _to(talk, key)


def _same_question(talk: Talk) -> Goal | None:
    """ "Not for me, for my mother-in-law": the open question is asked anew, for her."""
    goal = talk.session.goal
    if goal is None or goal.shown or talk.reading.intent != "for_someone_else":
        return None
    return Goal(goal.kind, list(goal.schemes), goal.topic)


def _key(talk: Talk, relation: str) -> str:
    """The same mother-in-law has the same key in every talk, so that she is counted once.

    Of whom there may be several, each gets a key of her own: by day and turn, never by name.
    """
    if relation not in MANY and relation not in talk.session.people:
        return relation
    return f"{relation}-{talk.as_of.toordinal()}-{talk.session.turns}"


def _to(talk: Talk, key: str) -> bool:
    """Her own case stays apart: what was open for one person does not run on for another."""
    session = talk.session
    if session.about == key:
        return False
    session.about = key
    session.goal = _same_question(talk)
    session.asking = None
    session.scheme = None
    session.last = None
    session.trail = []
    talk.came_about(PersonSwitched(session.person.label))
    return True
