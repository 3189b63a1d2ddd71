"""Invented archives, as files to change, as zips, as folders."""

import functools
import io
import zipfile

import pytest

from toolkit import archives


@functools.cache
def files_of(layout, lang="en"):
    return archives.invented.files(layout, lang=lang, seed=13)


@pytest.fixture(scope="session")
def files():
    """The files of a layout, by name."""
    return lambda layout, lang="en": dict(files_of(layout, lang))


@pytest.fixture(scope="session")
def zipped():
    """The bytes of a zip, from files by name."""

    def make(files):
        held = io.BytesIO()
        with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, content in files.items():
                packed.writestr(name, content)
        return held.getvalue()

    return make


@pytest.fixture(scope="session")
def unpacked():
    """Files by name, written under a folder."""

    def write(files, folder):
        for name, content in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        return folder

    return write
