"""A worker is known to live for as long as it says so."""

from bot.services.heartbeat import EVERY, LASTS, Heartbeat
from tests.services.world import World


def test_a_sign_of_life_lasts_for_some_beats(world: World) -> None:
    heart = Heartbeat(world.store, world.clock)
    assert not heart.alive()
    heart.beat()
    world.clock.move(seconds=(EVERY * 3).total_seconds())
    assert heart.alive()
    world.clock.move(seconds=(LASTS - EVERY * 3).total_seconds())
    assert not heart.alive()
    heart.beat()
    assert heart.alive()


def test_an_orderly_end_is_known_at_once(world: World) -> None:
    heart = Heartbeat(world.store, world.clock)
    heart.beat()
    heart.end()
    assert not heart.alive()
