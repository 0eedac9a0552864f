"""The examples in the docstrings give what they print."""

import doctest
import importlib
import pkgutil

import ecorestore.core
import numpy as np
import pandas as pd
import pytest
from ecorestore.core.grid import Grid

MODULES = sorted(
    item.name
    for item in pkgutil.walk_packages(ecorestore.core.__path__, "ecorestore.core.")
    if not item.ispkg
)


@pytest.mark.parametrize("name", MODULES)
def test_examples(name):
    module = importlib.import_module(name)
    given = {**vars(module), "np": np, "pd": pd, "Grid": Grid}
    result = doctest.testmod(module, extraglobs=given)
    assert not result.failed
