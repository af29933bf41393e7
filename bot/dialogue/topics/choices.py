"""An option was picked: a menu's, a question's, a scheme's."""

from collections.abc import Callable

from bot.core.events import as_reason
from bot.dialogue import people
from bot.dialogue.options import parts
from bot.dialogue.replies import Draft, Reply
from bot.dialogue.session import Goal
from bot.dialogue.talk import Talk
from bot.dialogue.topics import answering, aside, interview, leaving, scheme, trouble, welcome
from bot.dialogue.words import say
from bot.eligibility.facts import FactError

INTENT_OF = {
    "consent:yes": "affirm", "consent:no": "deny", "do:documents": "ask_documents",
    "do:apply": "ask_how_to_apply", "do:contact": "ask_contact",
    "do:refused": "report_problem", "do:stopped": "report_problem",
    "do:check": "check_eligibility", "do:benefit": "ask_benefit",
    "do:missing_paper": "ask_documents", "menu:find": "find_schemes",
    "menu:scheme": "ask_scheme_info", "menu:problem": "report_problem",
    "menu:other_person": "for_someone_else", "menu:language": "change_language",
    "wipe:0": "delete_my_data",
    "confirm:erase": "affirm",
    "confirm:no": "deny",
}  # fmt: skip
"""What an option would be in words, for whoever reads the record of the turn."""

INTENT_OF_KIND = {
    "scheme": "ask_scheme_info", "person": "for_someone_else", "language": "change_language",
}  # fmt: skip


def taken(talk: Talk, option: str) -> Reply:
    """The reply to a choice. One that no longer means anything is not understood."""
    name, value = parts(option)
    intent = INTENT_OF.get(option) or INTENT_OF_KIND.get(name, "provide_info")
    talk.read_as_choice(intent)
    if name == "consent":
        return answering.decided(talk, value == "yes")
    if name in talk.kb.attributes:
        return _fact(talk, name, value)
    handler = HANDLERS.get(name)
    return handler(talk, value) if handler is not None else aside.not_understood(talk)


def _fact(talk: Talk, attribute_id: str, value: str) -> Reply:
    """An answer tapped or numbered."""
    if value == "dont_know":
        talk.read_as_choice("dont_know")
        return answering.decline(talk, attribute_id)
    attribute = talk.kb.attributes[attribute_id]
    try:
        fact = attribute.read([] if attribute.type == "list" and value == "none" else
                              [value] if attribute.type == "list" else value)  # fmt: skip
    except FactError:
        return aside.not_understood(talk)
    talk.learn(attribute_id, fact)
    talk.session.trail.append(attribute_id)
    return answering.go_on(talk)


def _scheme(talk: Talk, value: str) -> Reply:
    if value not in talk.kb.schemes:
        return aside.not_understood(talk)
    session = talk.session
    session.scheme = value
    pending, session.pending = session.pending, None
    ways: dict[str, Callable[[Talk], Reply]] = {
        "ask_benefit": scheme.benefit, "ask_documents": scheme.documents,
        "ask_how_to_apply": scheme.apply, "ask_contact": scheme.contact,
        "report_problem": trouble.problem, "ask_status": trouble.status,
    }  # fmt: skip
    if pending in ways:
        return ways[pending or ""](talk)
    if session.goal is not None or talk.person.facts:
        session.goal = Goal("check", [value])
        return interview.pursue(talk)
    return scheme.info(talk)


def _do(talk: Talk, value: str) -> Reply:
    ways: dict[str, Callable[[Talk], Reply]] = {
        "documents": scheme.documents, "apply": scheme.apply, "contact": scheme.contact,
        "missing_paper": scheme.missing_paper,
        "benefit": scheme.benefit,
    }  # fmt: skip
    if value == "check":
        return interview.check_focus(talk)
    if value in ("refused", "stopped"):
        return trouble.picked(talk, as_reason(value))
    return ways[value](talk) if value in ways else aside.not_understood(talk)


def _menu(talk: Talk, value: str) -> Reply:
    talk.session.pending = None
    if value == "find":
        return interview.find(talk)
    if value == "scheme":
        return Draft().add(say("Write its name. For example: ration card.")).done()
    if value == "problem":
        talk.session.pending, talk.session.reason = "report_problem", None
        return Draft().add(say("What happened? For example: my pension has stopped.")).done()
    if value == "other_person":
        return welcome.whose(talk)
    return welcome.change_language(talk)


def _person(talk: Talk, value: str) -> Reply:
    people.turn_to(talk, value)
    return aside.switched(talk)


def _language(talk: Talk, value: str) -> Reply:
    return welcome.choose_language(talk, value)


def _confirm(talk: Talk, value: str) -> Reply:
    return leaving.erase(talk) if value == "erase" else answering.floor(talk)


def _wipe(talk: Talk, value: str) -> Reply:
    return leaving.erase(talk)


HANDLERS: dict[str, Callable[[Talk, str], Reply]] = {
    "scheme": _scheme,
    "do": _do,
    "menu": _menu,
    "person": _person,
    "language": _language,
    "wipe": _wipe,
    "confirm": _confirm,
}
