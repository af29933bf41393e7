"""`./haqdidi nlu hands`: whose sentences the model learns from, and whose new ones are."""

import click
from rich.console import Console
from rich.table import Table

from bot.core.language import LANGUAGES
from bot.nlu import blame, hands, training_data
from bot.nlu.model_store import ROOT

_DATA = "nlu/data"


@click.command("hands")
@click.option("--name", help="Every sentence that is not listed was written by this hand.")
@click.option(
    "--from-git", is_flag=True, help="Each commit that brought sentences not listed is a hand."
)
def list_hands(name: str | None, from_git: bool) -> None:
    """Show how many sentences each hand wrote; list new ones in nlu/hands.csv.

    Cross-validation holds out whole hands. Sentences that are not listed count as one hand.
    """
    if name and from_git:
        raise click.UsageError("Use either --name or --from-git.")
    examples, _ = training_data.load(ROOT / _DATA)
    known = hands.load()
    present = {hands.key(example): example for example in examples}
    if name or from_git:
        commits = blame.commits(ROOT, _DATA) if from_git else {}
        listed = {sentence: hand for sentence, hand in known.items() if sentence in present}
        for sentence, example in present.items():
            hand = name or commits.get((example.file, example.line))
            if hand:
                listed.setdefault(sentence, hand)
        hands.save(listed)
        known = listed
    table = Table(box=None, pad_edge=False)
    table.add_column("hand")
    for form in (*LANGUAGES, "all"):
        table.add_column(form, justify="right")
    for hand, forms in hands.amounts(examples, known).items():
        table.add_row(hand, *(str(n) for n in forms.values()), str(sum(forms.values())))
    Console().print(table)
