"""What a message is taken for, in order: danger, leaving, a choice, an answer, a question."""

from bot.dialogue import answers
from bot.dialogue.birth_year import age_answered
from bot.dialogue.learning import take_facts
from bot.dialogue.options import chosen, wipes
from bot.dialogue.people import switch_person
from bot.dialogue.replies import Reply
from bot.dialogue.talk import Talk
from bot.dialogue.topics import (
    answering,
    aside,
    asking,
    consent,
    interview,
    leaving,
    safety,
    welcome,
)
from bot.dialogue.topics.choices import taken
from bot.dialogue.topics.intents import by_intent
from bot.language.commands import command

SURE = 0.35
"""Below this the model's guess is not acted on."""

SHORT = 4
"""An answer to a question is rarely longer, in words; a longer message may ask something."""

DIGRESSIONS = {
    "ask_benefit", "ask_documents", "ask_how_to_apply", "ask_scheme_info", "ask_contact",
    "ask_status", "report_problem", "help", "ask_story", "talk_to_human", "greet", "thank",
    "why_asked", "change_language",
}  # fmt: skip
"""Answered in the middle of an interview, which then goes on with its open question."""

PLAIN_QUESTIONS = {
    "ask_documents", "ask_how_to_apply", "ask_benefit", "ask_contact", "ask_status",
    "report_problem", "check_eligibility", "for_someone_else", "talk_to_human",
}  # fmt: skip
"""Intents that are no answer even in few words, if the model is sure of them."""

PLAINLY = 0.7

SURELY = 0.6
"""What cannot be taken back, or shuts her out, is not done on a guess."""

DANGER = 0.45
"""Missing danger is worse than a false alarm, so less is asked of the model than elsewhere."""

ASIDES = 2
"""After so many other questions in a row the open one is no longer repeated."""

GROWN = 10
"""Nobody younger writes of herself: a smaller number is a slip, mostly an option's."""
SHORT_QUESTION = 3

LEAVING_OR_CORRECTING = {"correct_info", "start_over", "goodbye"}

NEW_GOALS = {"find_schemes", "check_eligibility", "for_someone_else"}


def answer(talk: Talk) -> Reply:
    """The reply to one message. Danger comes before everything."""
    reply = _urgent(talk) or _chosen(talk) or _heard(talk)
    if talk.session.keeps and any(a in ("state", "district") for a in talk.learned):
        talk.place_logged()
    return reply


def _urgent(talk: Talk) -> Reply | None:
    """Danger and leaving, at any point of anything."""
    reading = talk.reading
    surely = reading.confidence >= SURELY
    if wipes(talk.session, talk.utterance.text, talk.utterance.button):
        return leaving.erase(talk)
    word = command(talk.utterance.text) if talk.utterance.button is None else None
    if word == "erase":
        return leaving.erase(talk)
    if word == "stop" or (reading.intent == "stop" and surely and reading.safety is None):
        return leaving.stop(talk)
    if reading.safety is not None or _sounds_dangerous(talk):
        return safety.raised(talk, reading.safety or "violence")
    if reading.intent == "delete_my_data" and reading.confidence >= SURE:
        wanted = surely and answers.speaks_of_wiping(talk.utterance.text)
        return leaving.erase(talk) if wanted else leaving.ask_to_erase(talk)
    if word == "start":
        return leaving.start(talk)
    if talk.session.opted_out:
        return leaving.while_stopped(talk)
    if word == "back":
        return answering.back(talk)
    if word in ("menu", "help"):
        return welcome.menu(talk)
    return None


def _sounds_dangerous(talk: Talk) -> bool:
    """The model alone hears danger. Beside a scheme's name ("beti bachao") it must be surer."""
    reading = talk.reading
    needed = PLAINLY if reading.first("scheme") is not None else DANGER
    return reading.intent == "seek_safety" and reading.confidence >= needed


def _chosen(talk: Talk) -> Reply | None:
    """A tap or a number; a picture or a voice note, which is never guessed at."""
    option = chosen(talk.session, talk.utterance.text, talk.utterance.button)
    if option is not None:
        return taken(talk, option)
    if talk.utterance.media is None or talk.utterance.text.strip():
        return None
    attribute_id = talk.session.asking
    reply = aside.cannot_read(talk)
    if attribute_id is not None and attribute_id in talk.kb.attributes:
        return reply.then(asking.question(talk, attribute_id))
    return reply


def _heard(talk: Talk) -> Reply:
    """A message in words: facts are taken, then the answer or the question in it is met."""
    decided = _decided(talk)
    if decided is not None:
        return decided
    switched = switch_person(talk)
    asked = talk.session.asking
    attribute_id = asked if asked in talk.kb.attributes else None
    if attribute_id is not None:
        reply = _answered(talk, attribute_id)
        if reply is not None:
            return reply
    take_facts(talk)
    if talk.reading.confidence < SURE and not talk.learned and not switched:
        named = talk.reading.first("scheme") or talk.reading.first("topic")
        return interview.check(talk) if named is not None else aside.not_understood(talk)
    if attribute_id is not None:
        return _in_the_middle(talk, attribute_id)
    if switched and talk.reading.intent in ("for_someone_else", "provide_info"):
        named = talk.reading.first("scheme") or talk.reading.first("topic")
        return interview.check(talk) if named is not None else _about_another(talk)
    return by_intent(talk)


def _decided(talk: Talk) -> Reply | None:
    """Yes or no to the notice, or to wiping; whoever asks on instead gets an answer to that."""
    session, text = talk.session, talk.utterance.text
    if session.consent == "refused" and answers.changes_her_mind(text):
        return answering.decided(talk, agreed=True)
    if session.asking not in ("consent", "confirm"):
        return None
    agreed = answers.agrees(text, talk.reading)
    if session.asking == "confirm":
        if agreed is None:
            return None
        return leaving.erase(talk) if agreed else answering.floor(talk)
    if agreed is not None:
        return answering.decided(talk, agreed)
    if talk.reading.intent == "why_asked" and talk.reading.confidence >= SURE:
        return aside.why(talk).then(consent.ask(talk))
    return None


def _about_another(talk: Talk) -> Reply:
    if talk.session.goal is not None:
        return interview.pursue(talk)
    reply = aside.switched(talk)
    if talk.person.facts and not talk.session.keeps and consent.is_open(talk):
        return reply.then(consent.ask(talk))
    return reply


def _answered(talk: Talk, attribute_id: str) -> Reply | None:
    """The open question's answer, or a way of not answering it; None if it is neither."""
    attribute = talk.kb.attributes[attribute_id]
    reading, text = talk.reading, talk.utterance.text
    sure = reading.confidence >= SURE
    if sure and reading.intent in ("dont_know", "skip"):
        return answering.decline(talk, attribute_id)
    if sure and reading.intent == "why_asked":
        return aside.why(talk).then(asking.question(talk, attribute_id))
    if sure and reading.intent == "correct_info":
        return None
    if sure and _asks_something(talk):
        return None
    year = age_answered(text, talk.as_of.year) if attribute.id == "age" else None
    value = year if year is not None else answers.value_of(attribute, text, reading)
    if value is None and attribute_id == "poverty_card" and answers.names_colour(text):
        return asking.card_by_words(talk)
    if value is None:
        return None
    if attribute_id == "annual_household_income" and answers.may_be_monthly(text, reading, value):
        return asking.income_period(talk, int(str(value)))
    own_age = attribute_id == "age" and talk.session.about == "self"
    if own_age and isinstance(value, int) and value < GROWN:
        return asking.question(talk, attribute_id, again=1)
    talk.session.asides = 0
    talk.read_as_answer()
    take_facts(talk)
    talk.learn(attribute_id, value)
    talk.session.trail.append(attribute_id)
    return answering.go_on(talk)


def _names_a_goal(talk: Talk) -> bool:
    """Whether she really wants something else now; a guess without a name is no new goal."""
    named = any(talk.reading.first(kind) for kind in ("scheme", "topic", "relation"))
    return named or talk.reading.confidence >= PLAINLY


def _asks_something(talk: Talk) -> bool:
    """Whether the message is a question of hers rather than an answer to ours."""
    words, intent = len(talk.utterance.text.split()), talk.reading.intent
    if words > SHORT:
        return intent in DIGRESSIONS | NEW_GOALS
    plain = intent in PLAIN_QUESTIONS and talk.reading.confidence >= PLAINLY
    return plain and words >= SHORT_QUESTION


def _in_the_middle(talk: Talk, attribute_id: str) -> Reply:
    """Something else than the answer: met, and then the interview goes on."""
    intent = talk.reading.intent
    if intent in DIGRESSIONS:
        reply = by_intent(talk)
        talk.session.asides += 1
        if reply.asking is not None or talk.session.asides > ASIDES:
            return reply
        return reply.then(asking.question(talk, attribute_id))
    if intent in LEAVING_OR_CORRECTING or (intent in NEW_GOALS and _names_a_goal(talk)):
        return by_intent(talk)
    return answering.go_on(talk) if talk.learned else aside.not_understood(talk)
