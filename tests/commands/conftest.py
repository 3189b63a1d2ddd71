"""The real command, in process, in an empty folder and a plain environment."""

from typing import NamedTuple

import pytest
from typer.testing import CliRunner

from toolkit import records
from toolkit.cli import app


class Said(NamedTuple):
    """How a command ended: exit code, what it printed, what it printed on the error stream."""

    code: int
    out: str
    err: str


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("LC_ALL", "LANG", "TOOLKIT_TRACEBACK"):
        monkeypatch.delenv(name, raising=False)

    def command(*arguments, **environment):
        result = CliRunner().invoke(app, [str(word) for word in arguments], env=environment)
        assert result.exception is None or isinstance(result.exception, SystemExit), (
            result.exception
        )
        assert "Traceback" not in result.output
        return Said(result.exit_code, result.stdout, result.stderr)

    return command


@pytest.fixture
def record(tmp_path):
    """Write a record: an example's, some of its lines replaced."""

    def write(file="record.yml", /, *, example="bakery", **lines):
        source = (records.examples_folder() / f"{example}.yml").read_text(encoding="utf-8")
        kept = []
        for line in source.splitlines():
            field = line.partition(":")[0]
            kept.append(f"{field}: {lines.pop(field)}" if field in lines else line)
        kept += [f"{field}: {value}" for field, value in lines.items()]
        path = tmp_path / file
        path.write_text("\n".join(kept) + "\n", encoding="utf-8")
        return path

    return write


@pytest.fixture
def no_kernel(monkeypatch):
    """A brief that gets as far as a kernel fails the test."""
    from toolkit.briefs import rendering

    def start(*arguments, **options):
        pytest.fail("a kernel started")

    monkeypatch.setattr(rendering, "run", start)
