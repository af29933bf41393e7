"""Rules and facts for properties: small ones, so that every kind of clash turns up."""

from hypothesis import strategies as st

from bot.eligibility.facts import Facts, FactValue
from bot.eligibility.rule import All, Any, Criterion, NoneOf, OfficeCheck, Rule

NUMBERS = ("age", "income")
WORDS = ("marital_status", "card")
FLAGS = ("pregnant", "aadhaar")
LISTS = ("receives",)
ATTRIBUTES = (*NUMBERS, *WORDS, *FLAGS, *LISTS)
NAMES = ("a", "b", "c")

_number = st.integers(0, 6)
_names = st.lists(st.sampled_from(NAMES), min_size=1, max_size=2, unique=True).map(tuple)


def _criterion(attribute: str, doubtful: st.SearchStrategy[bool]) -> st.SearchStrategy[Criterion]:
    if attribute in NUMBERS:
        between = st.tuples(_number, _number).map(lambda pair: tuple(sorted(pair)))
        one = st.sampled_from(["at_least", "at_most", "more_than", "less_than", "is"])
        return st.builds(Criterion, st.just(attribute), one, _number, doubtful) | st.builds(
            Criterion, st.just(attribute), st.just("between"), between, doubtful
        )
    if attribute in FLAGS:
        return st.builds(Criterion, st.just(attribute), st.just("is"), st.booleans(), doubtful)
    if attribute in LISTS:
        return st.builds(Criterion, st.just(attribute), st.just("includes_any"), _names, doubtful)
    return st.builds(Criterion, st.just(attribute), st.just("in"), _names, doubtful)


def criterion(doubts: bool = True) -> st.SearchStrategy[Criterion]:
    """Any criterion on any attribute."""
    doubtful = st.sampled_from([False, False, False, True]) if doubts else st.just(False)
    return st.sampled_from(ATTRIBUTES).flatmap(lambda a: _criterion(a, doubtful))


office_check = st.builds(OfficeCheck, st.sampled_from(["क", "ख"]), st.sampled_from(["x", "y"]))


def _nodes(children: st.SearchStrategy[Rule]) -> st.SearchStrategy[Rule]:
    several = st.lists(children, min_size=1, max_size=3).map(tuple)
    return st.one_of(*(st.builds(node, several) for node in (All, Any, NoneOf)))


rules: st.SearchStrategy[Rule] = st.recursive(criterion() | office_check, _nodes, max_leaves=9)
certain_rules: st.SearchStrategy[Rule] = st.recursive(criterion(doubts=False), _nodes, max_leaves=9)

_VALUES: dict[str, st.SearchStrategy[FactValue]] = {
    **dict.fromkeys(NUMBERS, st.integers(0, 7)),
    **dict.fromkeys(WORDS, st.sampled_from((*NAMES, "d"))),
    **dict.fromkeys(FLAGS, st.booleans()),
    **dict.fromkeys(LISTS, st.lists(st.sampled_from((*NAMES, "d")), unique=True).map(tuple)),
}
some_facts: st.SearchStrategy[Facts] = st.fixed_dictionaries({}, optional=_VALUES)
all_facts: st.SearchStrategy[Facts] = st.fixed_dictionaries(_VALUES)


@st.composite
def read_once_rules(draw: st.DrawFn) -> Rule:
    """A rule in which no attribute stands twice."""
    left = list(draw(st.permutations(ATTRIBUTES)))

    def node(depth: int) -> Rule:
        if depth == 0 or len(left) < 2 or draw(st.integers(0, 3)) == 0:
            if not left or draw(st.integers(0, 5)) == 0:
                return draw(office_check)
            return draw(_criterion(left.pop(), st.just(False)))
        children = tuple(node(depth - 1) for _ in range(draw(st.integers(1, 3))))
        match draw(st.sampled_from(["all", "any", "none"])):
            case "all":
                return All(children)
            case "any":
                return Any(children)
            case _:
                return NoneOf(children)

    return node(3)
