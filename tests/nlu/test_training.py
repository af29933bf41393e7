"""Training as a whole: what a failure leaves behind."""

import pytest

from bot.nlu import model_store, training


@pytest.mark.rasa
def test_a_failed_training_says_why_and_touches_no_model() -> None:
    before = {path: path.stat().st_mtime for path in model_store.MODELS.glob("*")}
    with pytest.raises(training.TrainingError, match="is not a gazetteer"):
        training.train({"schemes": [{"name": "a scheme without id"}]})
    assert {path: path.stat().st_mtime for path in model_store.MODELS.glob("*")} == before
