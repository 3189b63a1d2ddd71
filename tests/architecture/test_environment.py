import re
import tomllib
from pathlib import Path

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[2]
CARD = ("jupyterlab", "ipywidgets", "pandas", "seaborn", "nbval", "papermill")


@pytest.fixture(scope="module")
def project():
    return tomllib.loads((ROOT / "pyproject.toml").read_text())


@pytest.fixture(scope="module")
def locked():
    lock = tomllib.loads((ROOT / "uv.lock").read_text())
    versions: dict[str, list[str]] = {}
    for package in lock["package"]:
        versions.setdefault(package["name"], []).append(package.get("version", ""))
    return versions


@pytest.fixture(scope="module")
def conda():
    return YAML(typ="safe").load((ROOT / "environment.yml").read_text())["dependencies"]


def requirements(project):
    extras = project["project"]["optional-dependencies"]
    listed = [*project["project"]["dependencies"], *(r for name in extras for r in extras[name])]
    listed += project["dependency-groups"]["dev"]
    return {
        re.split(r"[<>=\[]", line)[0]: line for line in listed if not line.startswith("social-")
    }


def number(version):
    return tuple(int(part) for part in re.findall(r"\d+", version)[:3])


def test_conda_names_the_cards_six_packages_then_pango_and_the_checkout(conda):
    names = [re.split(r"[<>=]", line)[0] for line in conda if isinstance(line, str)]
    assert names == ["python", *CARD, "pango", "pip"]
    assert conda[-1] == {"pip": ["-e .[all]"]}


def test_conda_and_the_project_ask_for_the_same_versions(conda, project):
    asked = requirements(project)
    for line in conda[1:7]:
        assert asked[re.split(r"[<>=]", line)[0]] == line


def test_binders_python_is_exact_and_allowed(conda, project):
    assert conda[0] == "python=3.12"
    assert project["project"]["requires-python"] == ">=3.11"


def test_the_lock_satisfies_what_the_project_asks(project, locked):
    for name, line in requirements(project).items():
        least = re.search(r">=([\d.]+)", line)
        assert name in locked, name
        assert least and all(number(v) >= number(least[1]) for v in locked[name]), name


def test_the_distribution_is_not_named_like_the_old_package(project):
    assert project["project"]["name"] == "social-strategy-toolkit"
