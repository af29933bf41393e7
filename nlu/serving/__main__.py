"""`python -m nlu.serving MODEL --port PORT`: the NLU server, on loopback unless told otherwise."""

import argparse
import gc
import sys
from pathlib import Path

import uvicorn

from nlu.serving import without_tensorflow


def main() -> int:
    """Serve until told to stop; 1 when the model cannot be read."""
    parser = argparse.ArgumentParser(prog="python -m nlu.serving", description=__doc__)
    parser.add_argument("model", type=Path, help="a model trained by Rasa with our config.yml")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on")
    parser.add_argument("--port", type=int, default=5005, help="port to listen on")
    asked = parser.parse_args()
    try:
        without_tensorflow.prepare()
        # Only now may a component be imported.
        from nlu.serving.api import Api  # noqa: PLC0415
        from nlu.serving.model import UnreadableModel, load  # noqa: PLC0415

        model = load(asked.model)
    except (RuntimeError, UnreadableModel) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    # The model stays for good: nothing is gained by looking through it for rubbish again and again.
    gc.collect()
    gc.freeze()
    uvicorn.run(
        Api(model), host=asked.host, port=asked.port, log_level="warning",
        access_log=False, lifespan="off", ws="none", server_header=False, date_header=False,
    )  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main())
