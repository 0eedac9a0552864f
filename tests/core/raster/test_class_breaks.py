"""Classes by a named method: what each class holds, samples, own limits, refusals."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster.class_breaks import METHODS, class_breaks
from ecorestore.core.raster.natural_breaks import natural_breaks
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

SKEWED = np.random.default_rng(5).gamma(2.0, size=(60, 80)).astype(np.float32)


def grid_of(values, mask=None):
    return Grid(values.shape, 100.0, mask=mask)


def test_table_of_natural_breaks():
    values = np.array([[4.0, 5.0, 9.0], [10.0, 11.0, 30.0]])
    found = class_breaks(values, grid_of(values), method="natural_breaks", number=3)
    assert found.classes.tolist() == [[1, 1, 2], [2, 2, 3]]
    assert found.table.to_dict("list") == {
        "class": [1, 2, 3],
        "low": [4, 5, 11],
        "high": [5, 11, 30],
        "cells": [2, 3, 1],
        "area_km2": [0.02, 0.03, 0.01],
        "percent": [100 / 3, 50, 100 / 6],
    }
    assert found.values_used == 6
    # Within the classes 0.5 + 2, in all 449.5.
    assert found.fit == pytest.approx(1 - 2.5 / 449.5)


@pytest.mark.parametrize("method", METHODS)
def test_missing_cells_count_nowhere(method):
    mask = np.random.default_rng(1).random(SKEWED.shape) < 0.8
    holed = np.where(mask, SKEWED, np.float32(1e30))
    found = class_breaks(holed, grid_of(SKEWED, mask), method=method)
    assert ((found.classes == 0) == ~mask).all()
    assert found.table["cells"].sum() == mask.sum()
    assert found.table["percent"].sum() == pytest.approx(100)


def test_ends_of_deviations_and_own_limits_are_open():
    for options in ({"method": "standard_deviation"}, {"method": "own", "limits": [1]}):
        table = class_breaks(SKEWED, grid_of(SKEWED), **options).table
        assert np.isnan(table["low"].iloc[0])
        assert np.isnan(table["high"].iloc[-1])
        assert table["low"].iloc[1:].tolist() == table["high"].iloc[:-1].tolist()


def test_own_limit_belongs_to_the_class_below():
    values = np.array([[0.0, 10.0, 10.5, 18.0, 99.0]])
    found = class_breaks(values, grid_of(values), method="own", limits=[10, 18])
    assert found.classes.tolist() == [[1, 1, 2, 2, 3]]


def test_sample_is_stated_and_repeatable():
    def run(seed):
        return class_breaks(
            SKEWED,
            grid_of(SKEWED),
            method="natural_breaks",
            sample_size=500,
            seed=seed,
        )

    first = run(1)
    assert first.values_used == 500
    assert first.table["low"].iloc[0] == SKEWED.min()
    assert first.table["high"].iloc[-1] == SKEWED.max()
    assert (run(1).classes == first.classes).all()
    assert (run(2).classes != first.classes).any()


def test_whole_layer_below_the_sample_size():
    found = class_breaks(SKEWED, grid_of(SKEWED), method="natural_breaks")
    assert found.table["high"].tolist() == natural_breaks(SKEWED, 5).tolist()
    assert found.values_used == SKEWED.size


@given(
    npst.arrays(np.float64, (4, 5), elements=st.integers(0, 9).map(float)),
    st.sampled_from(sorted(METHODS)),
    st.integers(1, 6),
)
def test_classes_rise_with_the_values(values, method, number):
    found = class_breaks(values, grid_of(values), method=method, number=number)
    order = np.argsort(values, axis=None)
    assert (np.diff(found.classes.reshape(-1)[order].astype(int)) >= 0).all()
    assert 1 <= len(found.table) <= number
    assert found.table["cells"].sum() == values.size
    assert 0 <= found.fit <= 1


@pytest.mark.parametrize(
    ("limits", "sentence"),
    [
        ([], "No limit is given. Write the limits"),
        ([3, 2], r"do not rise \(3, 2\)"),
        ([2, 2], r"do not rise \(2, 2\)"),
        ([2, np.inf], r"do not rise \(2, inf\)"),
    ],
)
def test_own_limits_that_are_refused(limits, sentence):
    with pytest.raises(Refusal, match=sentence):
        class_breaks(SKEWED, grid_of(SKEWED), method="own", limits=limits)


def test_no_class_is_refused():
    with pytest.raises(Refusal, match="number of classes is 0"):
        class_breaks(SKEWED, grid_of(SKEWED), method="quantile", number=0)


@pytest.mark.parametrize("end", [0.0, 0.2, 0.7, 0.9])
def test_cancel(end):
    with pytest.raises(Cancelled):
        class_breaks(
            SKEWED,
            grid_of(SKEWED),
            method="natural_breaks",
            progress=lambda fraction: fraction < end,
        )
