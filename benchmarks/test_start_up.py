"""Import time of the package, as a ratio to numpy's: both in fresh interpreters, in turn."""

import statistics
import subprocess
import sys
import time

RUNS = 7


def seconds(statement):
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", statement], check=True)
    return time.perf_counter() - start


def test_import_of_the_package_against_numpy(capsys):
    pairs = []
    for _ in range(RUNS):
        bare = seconds("pass")
        ours, numpys = seconds("import toolkit") - bare, seconds("import numpy") - bare
        command = seconds("import toolkit.cli") - bare
        pairs.append((ours / numpys, command / numpys))
    package, command = (statistics.median(column) for column in zip(*pairs, strict=True))
    with capsys.disabled():
        print(f"\nimport toolkit / import numpy: {package:.3f}")
        print(f"import toolkit.cli / import numpy: {command:.2f}")
    assert package > 0 or command > 0
