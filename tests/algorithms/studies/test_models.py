"""The model files of the studies are those of their declarations."""

import subprocess
import sys
from xml.etree.ElementTree import canonicalize

import pytest
from ecorestore.algorithms.studies import MODELS

NAMES = sorted(path.stem for path in (MODELS / "studies").glob("*.py"))


@pytest.fixture(scope="module")
def fresh(tmp_path_factory):
    """A folder of models built anew."""
    folder = tmp_path_factory.mktemp("models")
    subprocess.run([sys.executable, MODELS / "make_models.py", folder], check=True)
    return folder


@pytest.mark.parametrize("name", NAMES)
def test_model_is_up_to_date(fresh, name):
    """Otherwise: make models."""
    built, shipped = (
        canonicalize(from_file=folder / f"{name}.model3") for folder in (fresh, MODELS)
    )
    assert built == shipped


def test_each_model_is_declared():
    assert sorted(path.stem for path in MODELS.glob("*.model3")) == NAMES
