"""Says how it stands: what she appears to qualify for, what not and why, what else there is."""

from bot.dialogue import content
from bot.dialogue.outlook import TO_BRING, Outlook
from bot.dialogue.replies import Draft, Reply
from bot.dialogue.talk import Talk
from bot.dialogue.who import is_self, who
from bot.dialogue.words import Listing, Value, say
from bot.eligibility.rule import Criterion
from bot.knowledge.scheme import Scheme

SHOWN = 3
"""So many schemes in one message; more are a tap away."""

LISTED = 6
"""So many to pick from: a list that fits a small screen and one digit."""


def qualifies(talk: Talk, outlook: Outlook) -> Reply:
    """The schemes she appears to qualify for, with papers and place of the first."""
    schemes = [talk.kb.schemes[i] for i in outlook.qualifying[:SHOWN]]
    first = schemes[0]
    talk.session.scheme = first.id
    draft = Draft()
    sympathy(talk, draft)
    _headline(talk, draft, schemes)
    if len(schemes) > 1 and _exclude_each_other(schemes):
        draft.add(say("You can draw only one of these.", sms="Only one of them."))
    _papers_and_place(talk, draft, first)
    for check in outlook.findings[first.id].office_checks[:1]:
        checks = say("The office will check: %(check)s", sms="", check=check)
        excludes = say("The office will check that it is not so: %(check)s", sms="", check=check)
        draft.add(excludes if check.against else checks, weight="rich")
    for doubt in first.uncertain[:1]:
        draft.add(doubt, weight="rich")
    _decides(talk, draft, first)
    _ways_on(draft, schemes)
    return draft.done()


def sympathy(talk: Talk, draft: Draft) -> None:
    """A word for a death, once, before anything else."""
    widowed_now = "marital_status" in talk.learned and talk.facts.get("marital_status") == "widowed"
    if is_self(talk) and widowed_now:
        draft.add(say("I am sorry that your husband is no more.", sms=""), weight="rich")


def _headline(talk: Talk, draft: Draft, schemes: list[Scheme]) -> None:
    listing = Listing(tuple(content.headline(talk, s) for s in schemes[:2]), "; ")
    if is_self(talk) and talk.facts.get("sex") == "male":
        draft.add(say("This appears to be your right:", sms="Your right: %(list)s.", list=listing))
    elif is_self(talk):
        draft.add(say("You appear to qualify for:", sms="You seem to qualify: %(list)s.",
                      list=listing))  # fmt: skip
    else:
        draft.add(say("This appears to be the right of %(who)s:", sms="For %(who)s: %(list)s.",
                      who=who(talk), list=listing))  # fmt: skip
    for scheme in schemes:
        draft.add(content.headline(talk, scheme), weight="rich", bullet=True)


def _exclude_each_other(schemes: list[Scheme]) -> bool:
    ids = {s.id for s in schemes}
    return any(ids & set(s.related.excludes) for s in schemes)


def _papers_and_place(talk: Talk, draft: Draft, scheme: Scheme) -> None:
    papers, short = content.papers(talk, scheme), content.papers(talk, scheme, short=True)
    if papers is not None and short is not None:
        draft.add(say("Papers: %(papers)s.", sms="Papers: %(short)s.", papers=papers, short=short))
    where = content.place(scheme)
    if where is not None:
        draft.add(say("Where: %(place)s.", place=where))


def _decides(talk: Talk, draft: Draft, scheme: Scheme) -> None:
    if scheme.apply is not None and scheme.apply.office:
        office = talk.kb.offices[scheme.apply.office]
        draft.add(say("The office decides: %(office)s.", sms="", office=office.name), weight="rich")


def _ways_on(draft: Draft, schemes: list[Scheme]) -> None:
    draft.offer("do:apply", say("How to apply", sms="How"))
    draft.offer("do:refused", say("They refuse me", sms="Refused"))
    for scheme in schemes[1:]:
        draft.offer(f"scheme:{scheme.id}", scheme.short)


def confirmed(talk: Talk, outlook: Outlook) -> Reply:
    """Everything is answered and it still stands: where to go now."""
    scheme = talk.kb.schemes[outlook.qualifying[0]]
    draft = Draft()
    draft.add(say("So %(scheme)s appears to be yours.", scheme=scheme.short))
    where = content.place(scheme)
    if where is not None:
        draft.add(say("Give the form here: %(place)s.", place=where))
    _ways_on(draft, [scheme])
    return draft.done()


def only_listed(talk: Talk, outlook: Outlook) -> Reply:
    """What fits her, in short."""
    talk.session.scheme = outlook.qualifying[0]
    draft = Draft()
    sympathy(talk, draft)
    _headline(talk, draft, [talk.kb.schemes[i] for i in outlook.qualifying[:SHOWN]])
    return draft.done()


def to_choose(talk: Talk, outlook: Outlook) -> Reply:
    """Which of them she wants to hear about, each a tap away."""
    draft = Draft().add(say("Which one shall I explain?", sms="Which one?"))
    for scheme_id in outlook.qualifying[:LISTED]:
        draft.offer(f"scheme:{scheme_id}", talk.kb.schemes[scheme_id].short)
    return draft.done(asking="choice")


def list_found(talk: Talk, outlook: Outlook) -> Reply:
    """What fits her, and which of it she wants to hear about."""
    return only_listed(talk, outlook).then(to_choose(talk, outlook))


def refused(talk: Talk, outlook: Outlook, others: list[str]) -> Reply:
    """She does not come under it, as it seems: for whom it is, and what else there is."""
    scheme = talk.kb.schemes[outlook.refused[0]]
    finding = outlook.findings[scheme.id]
    talk.session.scheme = scheme.id
    draft = Draft()
    if finding.because == ("status",):
        return _closed(talk, draft, scheme, others)
    if set(finding.because_ids) <= TO_BRING:
        return _first_needed(talk, draft, scheme, finding.because_ids)
    draft.add(
        say("By what you told me, %(scheme)s does not seem to fit.", scheme=scheme.short)
        if is_self(talk)
        else say("%(scheme)s does not seem to be for %(who)s.", scheme=scheme.short, who=who(talk))
    )
    draft.add(say("It is for: %(who)s", who=scheme.who))
    told = _told(talk, [c for c in finding.because if isinstance(c, Criterion)])
    if told is not None:
        draft.add(say("You told me: %(told)s. If that is wrong, tell me.", sms="", told=told),
                  weight="rich")  # fmt: skip
    _instead(talk, draft, others)
    return draft.done()


def _first_needed(talk: Talk, draft: Draft, scheme: Scheme, lacking: tuple[str, ...]) -> Reply:
    """Only a paper or an account stands in the way: that can be had, so it is no refusal."""
    labels = tuple(talk.kb.attributes[name].label for name in lacking)
    draft.add(say("%(scheme)s may be yours, but first you need: %(labels)s.",
                  scheme=scheme.short, labels=Listing(labels)))  # fmt: skip
    where = content.place(scheme)
    if where is not None:
        draft.add(say("Ask here: %(place)s.", place=where))
    _ways_on(draft, [scheme])
    return draft.done()


def _closed(talk: Talk, draft: Draft, scheme: Scheme, others: list[str]) -> Reply:
    announced = scheme.status.value == "announced"
    draft.add(
        say("%(scheme)s is only announced. No money has been seen yet.", scheme=scheme.short)
        if announced
        else say("%(scheme)s takes no new forms now.", scheme=scheme.short)
    )
    draft.add(scheme.status.note, weight="rich")
    _instead(talk, draft, [scheme.status.into] if scheme.status.into else others)
    return draft.done()


def _instead(talk: Talk, draft: Draft, others: list[str]) -> None:
    named = [talk.kb.schemes[i] for i in others if i in talk.kb.schemes][:2]
    if named:
        listing = Listing(tuple(content.headline(talk, s) for s in named), "; ")
        draft.add(say("But see this: %(list)s.", list=listing))
    for scheme in named:
        draft.offer(f"scheme:{scheme.id}", scheme.short)
    draft.offer("menu:find", say("Other schemes", sms="Others"))


def _told(talk: Talk, criteria: list[Criterion]) -> Value | None:
    """The told facts that decided, in her words: `age 35`."""
    items: list[Value] = []
    for attribute_id in dict.fromkeys(c.attribute for c in criteria):
        attribute = talk.kb.attributes.get(attribute_id)
        if attribute is None or attribute_id not in talk.facts or attribute.sensitive == "high":
            continue
        items.append(say("%(label)s %(value)s", label=attribute.label,
                         value=fact_words(talk, attribute_id)))  # fmt: skip
    return Listing(tuple(items)) if items else None


def fact_words(talk: Talk, attribute_id: str) -> Value:
    """A fact as it is read back to her."""
    value = talk.facts[attribute_id]
    attribute = talk.kb.attributes[attribute_id]
    if attribute_id == "state":
        return talk.kb.states[str(value)].name if str(value) in talk.kb.states else str(value)
    if isinstance(value, bool):
        return say("yes") if value else say("no")
    for option in attribute.options:
        if option.value == value:
            return option
    if isinstance(value, tuple):
        return Listing(tuple(talk.kb.schemes[i].short if i in talk.kb.schemes else i
                             for i in value)) if value else say("none")  # fmt: skip
    return str(value)


def undecided(talk: Talk, outlook: Outlook) -> Reply:
    """Something stays open that she cannot or will not say: who can tell her."""
    scheme = talk.kb.schemes[outlook.open[0]]
    talk.session.scheme = scheme.id
    missing = outlook.findings[scheme.id].missing
    labels = tuple(talk.kb.attributes[a].label for a in missing[:4] if a in talk.kb.attributes)
    draft = Draft()
    draft.add(say("%(scheme)s may be yours. I cannot be sure.", scheme=scheme.short))
    if labels:
        draft.add(say("It hangs on: %(labels)s.", labels=Listing(labels)))
    where = content.place(scheme)
    if where is not None:
        draft.add(say("Ask here: %(place)s.", place=where))
    draft.offer("do:documents", say("Papers"))
    draft.offer("menu:find", say("Other schemes", sms="Others"))
    return draft.done()
