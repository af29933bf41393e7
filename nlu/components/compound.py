"""Messages that say two things, made of two that say one: "widow, 45, from Gaya" and "how much?".

People tell their story and then ask. The contract says what such a message means: danger wins over
everything, a question over facts, and a greeting counts for nothing beside either. So training adds
sums of two counted messages, labelled by that rule; the end of the message is the second one's.
"""

import numpy as np
from scipy import sparse

from nlu.components.features import GROUPS

ASKING = (
    "find_schemes", "check_eligibility", "ask_benefit", "ask_documents", "ask_how_to_apply",
    "ask_scheme_info", "ask_contact", "ask_status", "report_problem",
)  # fmt: skip
_DANGER = ("seek_safety",)
_FACTS = ("provide_info",)
_PAIRS = (
    (_FACTS, ASKING, 0.5),
    (("greet",), ASKING, 0.15),
    (("greet",), _FACTS, 0.15),
    (_FACTS, _DANGER, 0.25),
    (ASKING, _DANGER, 0.5),
    (("for_someone_else",), ASKING, 0.15),
)
"""What comes first, what follows and gives the meaning, and how many per message that follows."""

_OF_THE_END = ("tail", "shape")


def compounds(
    counts: sparse.csr_matrix, group: np.ndarray, labels: np.ndarray, seed: int
) -> tuple[sparse.csr_matrix, np.ndarray]:
    """Counted compounds of counted messages, with their labels; the same seed gives the same."""
    order = np.random.RandomState(seed)
    firsts, seconds = [], []
    for before, after, share in _PAIRS:
        openings = np.flatnonzero(np.isin(labels, before))
        endings = np.flatnonzero(np.isin(labels, after))
        wanted = int(share * len(endings))
        if len(openings) and wanted:
            firsts.append(order.choice(openings, wanted))
            seconds.append(order.choice(endings, wanted, replace=False))
    if not firsts:
        return counts[:0], labels[:0]
    first, second = np.concatenate(firsts), np.concatenate(seconds)
    lasting = ~np.isin(group, [GROUPS.index(name) for name in _OF_THE_END])
    opening = counts[first] @ sparse.diags(lasting.astype(np.float32))
    return sparse.csr_matrix(opening + counts[second]), labels[second]
