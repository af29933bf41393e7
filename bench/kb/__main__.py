"""`python -m bench.kb`: seconds and memory to load the knowledge base, parsed and compiled.

Each figure is the best of several fresh processes, since a second load in the same one finds
everything warm. CPU seconds tell what the work costs whatever else the machine does.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WAYS = ("imports alone", "parsed from YAML", "compiled form")

_ONE = """
import json, resource, sys, time
from bot.store.compiled_content import reading
way = sys.argv[1]
wall, cpu = time.perf_counter(), time.process_time()
schemes = 0
if way == "compiled form":
    schemes = len(reading().sound.schemes)
elif way == "parsed from YAML":
    from bot.knowledge.build import build
    from bot.store.content_folder import read_folder
    schemes = len(build(read_folder()).schemes)
print(json.dumps({
    "wall": time.perf_counter() - wall, "cpu": time.process_time() - cpu,
    "mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "schemes": schemes,
}))
"""


def measured(way: str, times: int) -> dict[str, float]:
    """The best of several processes: wall and CPU seconds of loading, and its peak memory."""
    runs = []
    for _ in range(times):
        command = [sys.executable, "-c", _ONE, way]
        done = subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
        runs.append(json.loads(done.stdout))
    return {key: min(run[key] for run in runs) for key in runs[0]}


def main() -> None:
    """Measure each way and print a table, or JSON."""
    parser = argparse.ArgumentParser(prog="python -m bench.kb", description=__doc__)
    parser.add_argument("--times", type=int, default=5, help="processes for each figure")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    given = parser.parse_args()
    measured("compiled form", 1)  # makes it, should it be behind the files
    found = {way: measured(way, given.times) for way in WAYS}
    if given.json:
        print(json.dumps(found, indent=1))
        return
    print(f"{'':<18} {'wall s':>8} {'CPU s':>8} {'peak MiB':>9} {'schemes':>8}")
    for way, figures in found.items():
        print(
            f"{way:<18} {figures['wall']:>8.2f} {figures['cpu']:>8.2f} "
            f"{figures['mib']:>9.0f} {figures['schemes']:>8.0f}"
        )


if __name__ == "__main__":
    main()
