"""What other women did: a checked story, the nearest to what she is about, and never one twice."""

from functools import lru_cache

from bot.dialogue.phrases import Phrase, phrase, stands_in
from bot.dialogue.replies import Draft, Reply
from bot.dialogue.talk import Talk
from bot.dialogue.words import Say, say
from bot.knowledge.story import OF_CATEGORY, Story, nearest

_WORDS = {
    "land-rights": "ज़मीन;खेत का पट्टा;पट्टा;zameen;land",
    "safety": "मारपीट;शराब;दारू;हिंसा;violence;liquor",
    "witch-branding": "डायन;डाकन;टोनही;witch",
    "covid": "कोरोना;मास्क;लॉकडाउन;corona;covid;lockdown",
    "nutrition": "कुपोषण;बगीचा;पोषण वाटिका;kitchen garden;malnutrition",
    "producer-group": "किसान कंपनी;उत्पादक समूह;खेती;producer company;farming",
    "enterprise": "दुकान;कैंटीन;सिलाई;कारोबार;shop;business;tailoring",
    "savings-and-banks": "बैंक;बचत;कर्ज़;बैंक सखी;bank;savings;loan",
    "work-and-wages": "मज़दूरी;नरेगा;मनरेगा;wages;nrega",
    "water-and-sanitation": "पानी;हैंडपंप;शौचालय;water;toilet",
    "local-power": "सरपंच;मुखिया;ग्राम सभा;पंचायत;sarpanch;gram sabha",
    "health": "अस्पताल;प्रसव;hospital;delivery",
}
"""By which words a theme is asked for, in any script and spelling."""


def story(talk: Talk) -> Reply:
    """A story that was not told in this talk yet; where none is left, that is said."""
    told = frozenset(talk.session.stories)
    found = nearest(talk.kb.stories, told, _state(talk), talk.session.scheme, _theme(talk))
    if found is None:
        return _nothing_left(bool(told))
    talk.session.stories.append(found.id)
    draft = Draft()
    draft.add(say("%(title)s", sms="", title=found.title))
    draft.add(say("%(told)s", sms="%(short)s", told=found.told, short=found.sms))
    draft.add(_where_from(talk, found), weight="rich")
    draft.add(say("Write 'story' for another one.", sms=""), weight="rich")
    return draft.done()


def _nothing_left(told: bool) -> Reply:
    if told:
        return Draft().add(say("I have no other checked story, and I make none up.")).done()
    draft = Draft().add(say("I have no checked story to tell yet, and I make none up."))
    draft.add(say("Your group's CRP didi knows women who got their right.", sms=""), weight="rich")
    return draft.done()


def _where_from(talk: Talk, found: Story) -> Say:
    source = found.sources[0].title
    state = talk.kb.states.get(found.state or "")
    if state is None:
        return say("(%(year)s; read in: %(source)s)", year=found.year, source=source)
    return say(
        "(%(state)s, %(year)s; read in: %(source)s)",
        state=state.name, year=found.year, source=source,
    )  # fmt: skip


def _state(talk: Talk) -> str | None:
    state = talk.facts.get("state")
    return state if isinstance(state, str) else None


def _theme(talk: Talk) -> str | None:
    """The theme she names, else that of what she was asking about."""
    said = phrase(talk.reading.text)
    named = [theme for theme, words in _phrases() if any(stands_in(w, said) for w in words)]
    if named:
        return named[0]
    topic = talk.reading.first("topic")
    focus = talk.kb.schemes.get(talk.session.scheme or "")
    category = str(topic.value) if topic is not None else focus.category if focus else ""
    return OF_CATEGORY.get(category)


@lru_cache(maxsize=1)
def _phrases() -> tuple[tuple[str, tuple[Phrase, ...]], ...]:
    return tuple(
        (theme, tuple(phrase(words) for words in listed.split(";")))
        for theme, listed in _WORDS.items()
    )
