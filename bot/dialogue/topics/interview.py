"""The eligibility interview: judge, say what can be said, ask what settles most."""

from bot.core.events import Reason
from bot.dialogue.matching import family, in_topic, named_unknown, names_another
from bot.dialogue.outlook import Outlook, look, next_attribute, relevance, worth_telling
from bot.dialogue.replies import Draft, Reply
from bot.dialogue.session import Goal
from bot.dialogue.talk import Talk
from bot.dialogue.topics import asking, consent, results
from bot.dialogue.words import say

QUESTIONS_BEFORE_LIST = 4
"""Looking for anything that fits, she sees a first list after so many questions."""

QUESTIONS_IN_A_ROW = 6
"""After so many the interview ends with what can be said: she pays for each answer."""

ALTERNATIVES = 2


def check(talk: Talk) -> Reply:
    """She wants to know whether a named scheme or kind of benefit is hers."""
    unknown = named_unknown(talk)
    if unknown is not None:
        return not_known(talk, unknown)
    named = talk.reading.first("scheme")
    topic = talk.reading.first("topic")
    if named is not None:
        schemes = family(talk, str(named.value))
        talk.session.goal = Goal("check", schemes)
        return pursue(talk)
    if topic is not None:
        return _of_topic(talk, str(topic.value))
    if names_another(talk):
        return not_known(talk, None)
    return check_focus(talk)


def check_focus(talk: Talk) -> Reply:
    """She asks whether the scheme spoken of is hers."""
    if talk.session.scheme is None:
        return find(talk)
    talk.session.goal = Goal("check", family(talk, talk.session.scheme))
    return pursue(talk)


def find(talk: Talk) -> Reply:
    """She wants whatever fits, of a topic or of everything."""
    topic = talk.reading.first("topic")
    named = talk.reading.first("scheme")
    if named is not None and str(named.value) in talk.kb.schemes:
        talk.session.goal = Goal("check", family(talk, str(named.value)))
        return pursue(talk)
    if topic is not None:
        return _of_topic(talk, str(topic.value))
    talk.session.goal = Goal("find", in_topic(talk, None))
    return pursue(talk)


def _of_topic(talk: Talk, topic: str) -> Reply:
    """Everything of one kind: few enough to be judged like a scheme that was named."""
    schemes = in_topic(talk, topic)
    if not schemes:
        talk.demand("no_scheme", need=topic)
        return Draft().add(say("I know of no scheme for this yet. I have noted the need.")).done()
    talk.session.goal = Goal("check", schemes, topic)
    return pursue(talk)


def not_known(talk: Talk, scheme_id: str | None) -> Reply:
    """She names a scheme of which nothing reliable is known here: said, and noted."""
    talk.demand("unanswered", scheme=scheme_id, need=None if scheme_id else "unknown_scheme")
    draft = Draft()
    draft.add(say("I have no checked facts on this scheme yet, so I will not guess."))
    draft.add(say("Ask at the panchayat or the block office. I have noted your question.",
                  sms="Ask at the panchayat."))  # fmt: skip
    draft.offer("menu:find", say("Other schemes", sms="Others"))
    return draft.done()


def pursue(talk: Talk) -> Reply:
    """Go on with the goal: an answer as soon as there is one, and at most one question."""
    goal = talk.session.goal
    if goal is None:
        return Draft().done()
    outlook = look(talk, goal.schemes)
    further = _check_further if goal.kind == "check" else _find_further
    return further(talk, goal, outlook)


def _check_further(talk: Talk, goal: Goal, outlook: Outlook) -> Reply:
    undecided = [i for i, f in outlook.findings.items() if f.verdict == "undetermined"]
    if outlook.qualifying:
        undecided = [i for i in outlook.qualifying if i in undecided]
    attribute = next_attribute(talk, undecided) if goal.asked < QUESTIONS_IN_A_ROW else None
    if outlook.qualifying:
        return _good_news(talk, goal, outlook, attribute)
    if attribute is not None:
        return _only_question(talk, attribute)
    if outlook.open:
        return _with_question(talk, results.undecided(talk, outlook), None)
    if goal.topic is not None:
        return _nothing_found(talk, goal)
    _narrow_refusals(talk, outlook)
    others = [i for i in look(talk, in_topic(talk, None)).qualifying if i not in goal.schemes]
    answer = results.refused(talk, outlook, others[:ALTERNATIVES])
    if outlook.findings[outlook.refused[0]].because != ("status",):
        _log_unmet(talk, outlook.refused[:1], "excluded")
    talk.session.goal = None
    return _with_question(talk, answer, None)


def _good_news(talk: Talk, goal: Goal, outlook: Outlook, attribute: str | None) -> Reply:
    """The answer in full the first time; after that only what is new."""
    top = outlook.qualifying[: results.SHOWN]
    if goal.shown != top:
        goal.shown = top
        _log_unmet(talk, top, "not_applied")
        return _with_question(talk, results.qualifies(talk, outlook), attribute)
    if attribute is not None:
        return _only_question(talk, attribute)
    return _with_question(talk, results.confirmed(talk, outlook), None)


def _nothing_found(talk: Talk, goal: Goal) -> Reply:
    talk.demand("no_scheme", need=goal.topic or "any")
    talk.session.goal = None
    return (
        Draft()
        .add(say("By what you told me I find no scheme for this. I have noted the need."))
        .done()
    )


def _narrow_refusals(talk: Talk, outlook: Outlook) -> None:
    """Explain the refusal of her own State's scheme, not that of some other State."""
    state = talk.facts.get("state")
    own = [i for i in outlook.refused if talk.kb.schemes[i].state == state and state is not None]
    central = [i for i in outlook.refused if talk.kb.schemes[i].state is None]
    rest = [i for i in outlook.refused if i not in own and i not in central]
    outlook.refused[:] = own + central + rest


def _find_further(talk: Talk, goal: Goal, everything: Outlook) -> Reply:
    outlook = worth_telling(talk, everything)
    undecided = [i for i, f in outlook.findings.items() if f.verdict == "undetermined"]
    closest = _closer_than_found(talk, outlook)
    attribute = next_attribute(talk, closest or undecided)
    enough = goal.asked >= QUESTIONS_BEFORE_LIST or attribute is None
    if outlook.qualifying and (enough or (_found_for_her(talk, outlook) and not closest)):
        top = outlook.qualifying[: results.SHOWN]
        _log_unmet(talk, top, "unaware")
        if goal.shown == top:
            noted = Draft().add(say("Noted. It stays as I said.", sms="Noted.")).done()
            return noted.then(results.to_choose(talk, outlook))
        goal.shown = top
        answer = results.list_found(talk, outlook)
        if not talk.session.keeps and consent.is_open(talk) and talk.person.facts:
            talk.session.pending = "choose"
            return results.only_listed(talk, outlook).then(consent.ask(talk))
        return answer
    if attribute is not None and goal.asked < QUESTIONS_IN_A_ROW:
        return _only_question(talk, attribute)
    if outlook.open:
        return results.undecided(talk, outlook)
    return _nothing_found(talk, goal)


def _found_for_her(talk: Talk, outlook: Outlook) -> bool:
    """Whether something found is meant for what sets her apart: then she hears of it at once."""
    return relevance(talk, outlook.qualifying[:1])[0] > 0


def _closer_than_found(talk: Talk, outlook: Outlook) -> list[str]:
    """Open schemes that concern her more than anything found: one question may settle them."""
    found = max(relevance(talk, outlook.qualifying[:1]), default=0)
    closeness = zip(outlook.open, relevance(talk, outlook.open), strict=True)
    return [i for i, close in closeness if close > found]


def choose(talk: Talk) -> Reply:
    """The schemes listed before, once more to pick from."""
    goal = talk.session.goal
    if goal is None:
        return Draft().done()
    return results.to_choose(talk, worth_telling(talk, look(talk, goal.schemes)))


def _log_unmet(talk: Talk, schemes: list[str], reason: Reason) -> None:
    for scheme_id in schemes[:2]:
        if talk.kb.schemes[scheme_id].kind in ("scheme", "entitlement"):
            talk.demand(reason, scheme=scheme_id)


def _with_question(talk: Talk, answer: Reply, attribute: str | None) -> Reply:
    """The answer, then what comes next: consent if facts wait for it, or the open question."""
    session = talk.session
    if not session.keeps:
        if session.consent != "refused" and consent.is_open(talk) and talk.person.facts:
            session.pending = "pursue" if attribute is not None else None
            return answer.then(consent.ask(talk))
        return answer
    if attribute is None:
        return answer
    return answer.then(asking.next_step(talk, attribute))


def _first_word(talk: Talk) -> Reply:
    """Before she is asked anything she hears something: what the scheme is, if she named one."""
    goal = talk.session.goal
    draft = Draft()
    results.sympathy(talk, draft)
    if goal is not None and goal.kind == "check" and goal.topic is None:
        draft.add(talk.kb.schemes[goal.schemes[0]].summary)
    draft.add(say("I will find out. I need to ask a few things.", sms=""), weight="rich")
    return draft.done()


def _only_question(talk: Talk, attribute: str) -> Reply:
    """Nothing can be said yet: the question alone, or what stands in its way."""
    session = talk.session
    if session.keeps:
        lead = Draft()
        results.sympathy(talk, lead)
        if not lead.lines and talk.learned and talk.reading.intent != "correct_info":
            lead.add(say("All right.", sms=""))
        return lead.done().then(asking.next_step(talk, attribute))
    if session.consent != "refused" and consent.is_open(talk):
        session.pending = "pursue"
        return _first_word(talk).then(consent.ask(talk))
    goal = session.goal
    outlook = look(talk, goal.schemes if goal else [])
    missing: list[str] = []
    for scheme_id in outlook.open:
        missing += [a for a in outlook.findings[scheme_id].missing if a not in missing]
    missing.sort(key=lambda a: (talk.kb.costs.get(a, 9.0), list(talk.kb.costs).index(a)))
    ordered = [attribute, *[a for a in missing if a != attribute]]
    return asking.in_one_message(talk, tuple(ordered))
