"""How much memory a 1 GB archive of real shape takes: mostly media, which are never opened.

The archive is written in small pieces to a temporary folder: one picture's bytes again and again,
stored as platforms store them, among the files of an invented Facebook archive. It is read in a
process of its own, and its peak is printed beside the size of what was parsed.

Run: python -m pytest benchmarks/test_archives.py -s
"""

import json
import os
import subprocess
import sys
import zipfile

import pytest

from toolkit import archives

GIGABYTE = 2**30
FILM = 64 * 2**20
CHUNK = os.urandom(2**20)

READ = """
import json, sys, time, tracemalloc
from toolkit import answers, archives
import pandas
small = sys.argv[2]
archives.read(small)  # what is imported late is loaded before anything is measured
tracemalloc.start()
begun = time.perf_counter()
frame = archives.read(sys.argv[1])
took = time.perf_counter() - begun
current, peak = tracemalloc.get_traced_memory()
tracemalloc.stop()
try:
    import resource
    whole = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
except ImportError:
    whole = float("nan")
print(json.dumps({"rows": len(frame), "closed": frame.attrs["closed"], "peak": peak,
                  "took": took, "process": whole}))
"""


def large(path):
    """Write the archive; return the bytes of the files that are parsed."""
    made = archives.invented.files("facebook_2021", lang="fr", seed=13)
    # As many likes and visits as ten years leave.
    name = "apps_and_websites/your_off-facebook_activity.json"
    tree = json.loads(made[name])
    tree["off_facebook_activity_v2"] *= 300
    made[name] = json.dumps(tree).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED, allowZip64=True) as packed:
        for known, content in made.items():
            packed.writestr(known, content, zipfile.ZIP_DEFLATED)
        for number in range(GIGABYTE // FILM):
            with packed.open(f"messages/photos/film_{number}.mp4", "w") as film:
                for _ in range(FILM // len(CHUNK)):
                    film.write(CHUNK)
        for number in range(4000):
            packed.writestr(f"photos/album_{number % 50}/{number}.jpg", CHUNK[:2000])
    return sum(len(content) for known, content in made.items() if known.endswith(".json"))


@pytest.mark.parametrize("size", ["1 GB"])
def test_memory_is_that_of_what_is_parsed(size, tmp_path, capsys):
    path, small = tmp_path / "large.zip", tmp_path / "small.zip"
    parsed = large(path)
    small.write_bytes(archives.invented.archive("facebook_2021", lang="fr"))
    command = [sys.executable, "-c", READ, str(path), str(small)]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    found = json.loads(run.stdout)
    on_disk = path.stat().st_size
    path.unlink()
    assert on_disk >= GIGABYTE and found["closed"] > 4000
    assert found["peak"] < on_disk / 4
    with capsys.disabled():
        print(
            f"\n  archive of {on_disk / 2**20:,.0f} MiB, {found['closed']:,} files left closed; "
            f"parsed {parsed / 2**20:.1f} MiB into {found['rows']:,} rows\n"
            f"  peak while reading {found['peak'] / 2**20:.1f} MiB "
            f"({found['peak'] / parsed:.1f} times what is parsed), "
            f"whole process {found['process']:.0f} MiB, {found['took']:.2f} s (traced)"
        )
