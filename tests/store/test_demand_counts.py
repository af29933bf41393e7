from bot.core.events import ConsentGiven, DemandLogged
from tests.services.world import World, open_store


def test_counts_by_every_dimension_and_filter(url: str) -> None:
    store = open_store(url)
    world = World(store)
    gaya = {"state": "BR", "district": "Gaya"}
    world.dialogue.events = {
        "x": (
            ConsentGiven(),
            DemandLogged("nsap-ignwps", None, "refused", place=gaya),
            DemandLogged(None, "fodder", "no_scheme", place={"state": "UP"}),
        ),
        "y": (ConsentGiven(), DemandLogged("nsap-ignwps", None, "delayed")),
    }
    world.talk("x", address="a")
    world.talk("x", address="b")
    world.clock.move(days=30)
    world.talk("y", address="c")
    with store.reading() as unit:
        count = unit.demand.count
        assert dict(count(["scheme"], {})) == {("scheme:nsap-ignwps",): 3, ("need:fodder",): 2}
        assert dict(count(["place"], {})) == {("BR / Gaya",): 2, ("UP",): 2, ("",): 1}
        assert dict(count(["reason"], {"from": "2026-12"})) == {("delayed",): 1}
        assert dict(count(["reason"], {"to": "2026-11", "state": "BR"})) == {("refused",): 2}
        assert dict(count(["department", "reason"], {"state": "UP"})) == {
            ("department-of-fodder", "no_scheme"): 2
        }
    store.close()
