"""Training as a whole: what a failure leaves behind."""

import pytest

from bot.nlu import model_store, rasa_training, training


@pytest.mark.rasa
def test_a_failed_training_says_why_and_touches_no_model() -> None:
    before = {path: path.stat().st_mtime for path in model_store.MODELS.glob("*")}
    names = model_store.GAZETTEER.read_text(encoding="utf-8")
    try:
        with pytest.raises(rasa_training.TrainingError, match="is not a gazetteer"):
            training.train({"schemes": [{"name": "a scheme without id"}]})
    finally:
        model_store.GAZETTEER.write_text(names, encoding="utf-8")
    assert {path: path.stat().st_mtime for path in model_store.MODELS.glob("*")} == before
