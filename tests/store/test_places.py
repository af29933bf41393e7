"""Places in the database: taken in once however often, and found however spelt."""

from dataclasses import replace

from bot.knowledge.place_directory import Block, Panchayat
from bot.store.engine import make_engine
from bot.store.migrate import upgrade
from bot.store.places import SqlPlaces, Taken

GAYA = Block(1737, "Bodhgaya", None, "BR", "Gaya")
DOBHI = Block(1738, "Dobhi", "डोभी", "BR", "Gaya")
BAKRAUR = Panchayat(97001, "Bakraur", None, "BR", "Gaya", 1737)
RISIA = Block(904, "Risia", None, "UP", "Bahraich")
EVERY = (GAYA, DOBHI, BAKRAUR, RISIA)


def test_taken_in_twice_they_are_there_once(url: str) -> None:
    engine = make_engine(url)
    upgrade(engine)
    with engine.begin() as connection:
        assert SqlPlaces(connection).put(EVERY, write=False) == Taken(new=4)
        assert SqlPlaces(connection).counts() == []
        assert SqlPlaces(connection).put(EVERY) == Taken(new=4)
    with engine.begin() as connection:
        renamed = replace(DOBHI, local_name=None, name="Dobhi Bazar")
        assert SqlPlaces(connection).put([GAYA, renamed]) == Taken(changed=1, as_before=1)
    with engine.connect() as connection:
        places = SqlPlaces(connection)
        assert places.counts() == [("BR", 2, 1), ("UP", 1, 0)]
        assert places.blocks("BR", "Gaya") == [(GAYA, 1), (renamed, 0)]
        assert places.blocks(None, None)[-1] == (RISIA, 0)
        assert places.block(1738) == renamed
        assert places.block(1) is None
    engine.dispose()


def test_found_in_any_spelling_and_either_script(url: str) -> None:
    engine = make_engine(url)
    upgrade(engine)
    with engine.begin() as connection:
        places = SqlPlaces(connection)
        places.put(EVERY)
        for name in ("Bodh Gaya", "bodhgaya", "बोधगया", "BODHGAYAA"):
            assert places.called(name) == [GAYA]
        assert places.called("बकरौर") == [BAKRAUR]
        assert places.called("risia", "BR") == []
        assert places.called("risia", "UP") == [RISIA]
    engine.dispose()
