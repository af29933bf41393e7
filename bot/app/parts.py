"""The parts that every process needs: store, dialogue, and the services between them.

Every process builds its own parts here and nowhere else; the parts get each other by argument.
"""

import json
import random
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache, partial

from bot.app.explained import explained
from bot.core.channel import Door
from bot.core.language import Language
from bot.core.message import Inbound, OutMessage
from bot.dialogue.engine import Engine
from bot.dialogue.pauses import Pauses
from bot.dialogue.topics.consent import NOTICE_VERSION
from bot.dialogue.turn import Turn
from bot.dialogue.words import Voice, say
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.gazetteer import export
from bot.language.anonymise import anonymise
from bot.language.gazetteer import Gazetteer
from bot.nlu.keywords import KeywordInterpreter
from bot.nlu.rasa_server import RasaInterpreter
from bot.services.clock import SystemClock
from bot.services.delivery import Delivery
from bot.services.delivery_rules import DeliveryRules
from bot.services.helpline import INDIA, Helpline, account
from bot.services.intake import Intake
from bot.services.ports import Sender
from bot.services.rounds import Rounds
from bot.services.turns import Mind, TurnRules, Turns
from bot.settings import Settings
from bot.store.catalogues import read_catalogues
from bot.store.compiled_content import load
from bot.store.opening import open_store
from bot.store.post_office import districts_of_pin
from bot.store.unit import SqlStore


def new_id() -> str:
    """A fresh id of 32 hexadecimal digits."""
    return secrets.token_hex(16)


def store(settings: Settings, threads: int | None = None) -> SqlStore:
    """The database that the settings name. Raises ConfigError when it cannot be used."""
    hash_key = settings.hash_key.get_secret_value() if settings.hash_key else None
    keys = [key.get_secret_value() for key in settings.data_keys]
    width = threads or settings.worker_threads + 2
    return open_store(settings.database_url, keys, hash_key, NOTICE_VERSION, width)


@cache
def knowledge() -> KnowledgeBase:
    """The knowledge base that comes with the program, read once. Raises ContentErrors."""
    return replace(load().for_callers(), post_office=districts_of_pin)


def engine(kb: KnowledgeBase | None = None) -> Engine:
    """The dialogue over the knowledge base and the catalogues."""
    return Engine(kb or knowledge(), read_catalogues())


def department_of(kb: KnowledgeBase, scheme: str | None, need: str | None) -> str | None:
    """Who answers for a scheme or a need that is not met; None where nobody is known to."""
    found = kb.schemes.get(scheme or "") or kb.needs.get(need or "")
    return found.department if found is not None else None


def apology(talker: Engine, language: Language | None) -> OutMessage:
    """What is said to somebody whose message could not be dealt with."""
    spoken = language or "hi"
    sentence = say("Sorry, something went wrong on our side. Please write it once more.")
    return OutMessage(Voice(talker.catalogue, spoken).words(sentence), language=spoken)


def observe(talker: Engine, doors: tuple[Door, ...], inbound: Inbound, turn: Turn) -> str | None:
    """The account of a turn, for the doors that are there to be looked into."""
    if inbound.door not in doors:
        return None
    now = SystemClock().now()
    told = account(talker, turn, now)
    if inbound.door == "simulator":
        told |= explained(talker, turn, now.astimezone(INDIA).date())
    return json.dumps(told, ensure_ascii=False)


@dataclass(frozen=True)
class Core:
    """What takes messages in and answers them, in one process."""

    settings: Settings
    store: SqlStore
    engine: Engine
    helpline: Helpline
    intake: Intake
    turns: Turns


def core(
    settings: Settings,
    first_language: Language | None = None,
    account_doors: tuple[Door, ...] = ("console", "simulator"),
    nlu_url: str | None = None,
) -> Core:
    """The store, the dialogue and the services between them.

    Turns at `account_doors` leave an account of themselves, to be looked into; those of real people
    never do. `nlu_url` is where the model answers, if not where the settings say.
    """
    clock = SystemClock()
    opened = store(settings)
    talker = engine()
    helpline = Helpline(
        talker,
        Pauses(forget_after=timedelta(minutes=settings.session_minutes)),
        first_language=first_language,
        observe=partial(observe, talker, account_doors),
    )
    url = nlu_url or settings.interpreter_url
    names = Gazetteer.from_dict(export(talker.kb))
    mind = Mind(
        dialogue=helpline,
        interpreter=RasaInterpreter(url, settings.nlu_timeout_seconds),
        keywords=KeywordInterpreter(names),
        department_of=partial(department_of, talker.kb),
        apology=partial(apology, talker),
        anonymise=partial(anonymise, gazetteer=names) if settings.label_days else None,
    )
    rules = TurnRules(notice=NOTICE_VERSION)
    return Core(
        settings, opened, talker, helpline, Intake(opened, clock), Turns(mind, clock, new_id, rules)
    )


def rounds(parts: Core, senders: Mapping[Door, Sender]) -> Rounds:
    """The worker's round over these parts; answers leave through `senders`."""
    return Rounds(parts.store, parts.turns, delivery(parts.store, senders), SystemClock(), new_id)


def delivery(opened: SqlStore, senders: Mapping[Door, Sender]) -> Delivery:
    """What sends, and hears what became of it."""
    return Delivery(opened, senders, SystemClock(), random.random, DeliveryRules())
