"""The stages together leave no test out and run none twice."""

import itertools

import pytest

from bot.cli.testing.stages import stages

MARKERS = ("postgres", "rasa", "e2e", "browser", "slow")


def _expressions(*, fast: bool) -> list[str]:
    chosen = [stage for stage in stages() if stage.tests and (stage.fast or not fast)]
    return [stage.command[stage.command.index("-m", 3) + 1] for stage in chosen]


def _matches(expression: str, markers: frozenset[str]) -> bool:
    return bool(eval(expression, {name: name in markers for name in MARKERS}))  # noqa: S307


@pytest.mark.parametrize("count", range(len(MARKERS) + 1))
def test_every_mixture_of_markers_runs_exactly_once(count: int) -> None:
    for markers in map(frozenset, itertools.combinations(MARKERS, count)):
        assert sum(_matches(one, markers) for one in _expressions(fast=False)) == 1, markers


def test_the_fast_half_needs_neither_model_nor_browser() -> None:
    for markers in (frozenset({name}) for name in ("rasa", "e2e", "browser", "slow")):
        assert not any(_matches(one, markers) for one in _expressions(fast=True))
    assert any(_matches(one, frozenset()) for one in _expressions(fast=True))


def test_only_the_fast_half_tries_laws_on_fewer_examples() -> None:
    hurried = [stage for stage in stages(hurried=True) if stage.tests and stage.fast]
    assert all("--hypothesis-profile=fast" in stage.command for stage in hurried)
    assert not any("--hypothesis-profile=fast" in stage.command for stage in stages())


def test_paths_run_alone() -> None:
    chosen = list(stages(("tests/core",)))
    assert len(chosen) == 1
    assert chosen[0].command[-1] == "tests/core"
