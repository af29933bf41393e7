"""The interpreter that needs no model: entities and intent from the words alone."""

from datetime import UTC, datetime

from bot.core.interpretation import Interpretation
from bot.language.entities import extract
from bot.language.gazetteer import Gazetteer
from bot.language.intents import guess
from bot.language.safety import heard


class KeywordInterpreter:
    """Reads messages with the helpline's own word lists; used while the NLU server is away."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer

    def read(self, text: str) -> Interpretation:
        """What the message means, as far as words tell; never raises."""
        entities = extract(text, self._gazetteer, datetime.now(UTC).year)
        intent, confidence = guess(text, entities)
        return Interpretation(
            text=text,
            intent=intent,
            confidence=confidence,
            entities=entities,
            source="keywords",
            ranking=((intent, confidence),),
            safety=heard(text),
        )
