"""Hello, thanks, what this helpline does, the other language, begin again."""

from bot.core.events import LanguageChosen
from bot.dialogue.replies import Draft, Reply
from bot.dialogue.talk import Talk
from bot.dialogue.topics import consent
from bot.dialogue.words import say


def greet(talk: Talk) -> Reply:
    """Namaste; at the first meeting with the notice and the question of consent."""
    if talk.session.asking is not None and talk.session.asking not in ("choice", "consent"):
        return Draft().add(say("Namaste!")).done()
    draft = Draft()
    draft.add(say("Namaste! I am Haq Didi. I tell you which government help is yours.",
                  sms="Namaste! I am Haq Didi, for government schemes."))  # fmt: skip
    if talk.session.turns == 1:
        draft.add(say("For Hindi, write: hindi", sms=""), weight="rich")
    if consent.is_open(talk):
        return draft.done().then(consent.ask(talk))
    return draft.done().then(what_now(talk))


def what_now(talk: Talk) -> Reply:
    """The floor is hers, with examples."""
    draft = Draft()
    draft.add(say("What would you like to know? For example: ration card, gas, house.",
                  sms="Ask me, like: ration card."))  # fmt: skip
    return draft.done()


def menu(talk: Talk) -> Reply:
    """What the helpline does, as a menu."""
    draft = Draft()
    draft.add(say("I help with government schemes: what is yours, papers, where to go.",
                  sms="I help with government schemes."))  # fmt: skip
    draft.add(say("What do you need?"))
    draft.offer("menu:find", say("What can I get?", sms="My schemes"))
    draft.offer("menu:scheme", say("About one scheme", sms="One scheme"))
    draft.offer("menu:problem", say("Money has stopped", sms="Problem"))
    draft.offer("menu:other_person", say("For someone else", sms="For other"))
    draft.offer("menu:language", say("Language", sms="Language"))
    return draft.done(asking="choice")


def thank(talk: Talk) -> Reply:
    return Draft().add(say("I am glad. Ask me any time.")).done()


def start_over(talk: Talk) -> Reply:
    """Begin again: what was asked is dropped, what she told is kept unless she wipes it."""
    session = talk.session
    session.goal = None
    session.scheme = None
    session.pending = None
    session.trail.clear()
    session.about = "self"
    person = session.people["self"]
    person.facts.clear()
    person.declined.clear()
    return (
        Draft()
        .add(say("All right, from the beginning.", sms="From the start."))
        .done()
        .then(what_now(talk))
    )


def change_language(talk: Talk) -> Reply:
    """The other language, or a choice where she has not named one."""
    wanted = talk.reading.first("language")
    if wanted is None:
        draft = Draft().add(say("Which language?"))
        draft.offer("language:hi", "हिन्दी")
        draft.offer("language:hi-Latn", "Hindi (abc)")
        draft.offer("language:en", "English")
        return draft.done(asking="language")
    return choose_language(talk, str(wanted.value))


def choose_language(talk: Talk, value: str) -> Reply:
    """From now on in this language; the script of Hindi goes on following how she types."""
    session = talk.session
    session.language = "hi-Latn" if value == "hi-Latn" else "en" if value == "en" else "hi"
    session.pinned = "en" if value == "en" else "hi"
    talk.came_about(LanguageChosen(value))
    return Draft().add(say("All right, in English from now on.", sms="OK, English.")).done()


def whose(talk: Talk) -> Reply:
    """She asks for somebody else: for whom."""
    draft = Draft().add(say("For whom? For example: mother-in-law, sister, neighbour."))
    for relation in ("mother_in_law", "mother", "daughter", "neighbour"):
        draft.offer(f"person:{relation}", RELATION_TITLES[relation])
    return draft.done(asking="choice")


RELATION_TITLES = {
    "mother_in_law": say("Mother-in-law"),
    "mother": say("Mother"),
    "daughter": say("Daughter"),
    "neighbour": say("Neighbour"),
}
