"""Puts one question: hers or about the person whose case it is, with an easy way out."""

from bot.dialogue.replies import Draft, Reply
from bot.dialogue.talk import Talk
from bot.dialogue.topics import consent
from bot.dialogue.who import is_self, who
from bot.dialogue.words import Listing, Value, say
from bot.knowledge.attribute import Attribute

LISTED_AT_MOST = 9
"""More options than one digit can pick are asked in free words."""


def question(talk: Talk, attribute_id: str, again: int = 0) -> Reply:
    """The question for an attribute. `again` > 0 puts it differently after a misunderstanding."""
    attribute = talk.kb.attributes[attribute_id]
    draft = Draft()
    if again == 1:
        draft.add(say("I did not quite get that.", sms="Sorry?"))
    elif again >= 2:
        draft.add(say("Choose a number, or write the answer in one word.", sms="One word, please."))
    draft.add(_wording(talk, attribute))
    _offer_options(draft, attribute)
    if not draft.choices and again:
        draft.add(say("If you do not know, write: don't know", sms=""), weight="rich")
    return draft.done(asking=attribute_id)


def _wording(talk: Talk, attribute: Attribute) -> Value:
    """Authors word questions for nobody in particular; for another it is said who is meant."""
    if is_self(talk) or attribute.of in ("girl", "child", "bride", "breadwinner"):
        return attribute.question
    return say("About %(who)s: %(question)s", who=who(talk), question=attribute.question)


def _offer_options(draft: Draft, attribute: Attribute) -> None:
    if attribute.type == "boolean":
        draft.offer(f"{attribute.id}:true", say("Yes"))
        draft.offer(f"{attribute.id}:false", say("No"))
    elif attribute.options and len(attribute.options) <= LISTED_AT_MOST - 1:
        for option in attribute.options:
            draft.offer(f"{attribute.id}:{option.value}", option)
    if draft.choices:
        draft.offer(f"{attribute.id}:dont_know", say("Don't know"))


def next_step(talk: Talk, attribute_id: str) -> Reply:
    """The question, if she has agreed to her answer being kept; else the question of consent.

    Somebody who refused is not interviewed: an interview needs a memory. She is told what it
    hangs on instead, and may say it in one message.
    """
    if talk.session.keeps:
        if talk.session.goal is not None:
            talk.session.goal.asked += 1
        return question(talk, attribute_id)
    if consent.is_open(talk):
        return consent.ask(talk)
    return Draft().done()


def in_one_message(talk: Talk, attribute_ids: tuple[str, ...]) -> Reply:
    """For her who keeps her facts to herself: what the answer hangs on, to be said at once."""
    labels: tuple[Value, ...] = tuple(
        talk.kb.attributes[a].label for a in attribute_ids[:4] if a in talk.kb.attributes
    )
    draft = Draft()
    draft.add(say("It hangs on: %(labels)s.", labels=Listing(labels)))
    draft.add(say("Write it in one message, like: 45 years, widow, Bihar, BPL card."))
    return draft.done()


def card_by_words(talk: Talk) -> Reply:
    """She told the card's colour, which differs by State: what is written on it decides."""
    lead = Draft().add(say("The colour differs from State to State. What is written on the card?"))
    return lead.done().then(question(talk, "poverty_card"))


def income_period(talk: Talk, amount: int) -> Reply:
    """A small income may be a month's or a year's: she says which."""
    draft = Draft()
    draft.add(say("Is that for a month or for a year?"))
    draft.offer(f"annual_household_income:{amount * 12}", say("A month"))
    draft.offer(f"annual_household_income:{amount}", say("A year"))
    return draft.done(asking="annual_household_income")
