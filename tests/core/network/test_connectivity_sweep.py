"""The sweep equals one run per threshold."""

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.network.connectivity import connectivity_indices
from ecorestore.core.network.connectivity_sweep import (
    connectivity_sweep,
    threshold_range,
)
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal

THRESHOLDS = [800.0, 50.0, 4000.0]


def network(seed, n):
    rng = np.random.default_rng(seed)
    costs = np.triu(rng.lognormal(6, 1, (n, n)), 1)
    costs[rng.random((n, n)) < 0.2] = np.inf
    distance = np.triu(costs, 1)
    return rng.lognormal(2, 1, n), np.maximum(distance, distance.T)


@pytest.mark.parametrize("landscape_area", [None, 1e4])
def test_equals_single_runs(landscape_area):
    area, distance = network(1, 45)
    sweep = connectivity_sweep(
        area,
        distance,
        thresholds=THRESHOLDS,
        probability=0.05,
        landscape_area=landscape_area,
    )
    assert sweep.overall.threshold.tolist() == THRESHOLDS
    assert list(sweep.patches) == ["threshold", "patch", "dPC", "dIIC"]
    for at, threshold in enumerate(THRESHOLDS):
        single = connectivity_indices(
            area,
            distance,
            threshold=threshold,
            probability=0.05,
            landscape_area=landscape_area,
        )
        row = sweep.overall.iloc[at].drop("threshold")
        assert list(row.index) == list(single.overall)
        assert row.to_dict() == pytest.approx(single.overall, rel=1e-11)
        rows = sweep.patches[sweep.patches.threshold == threshold]
        for column in ("dPC", "dIIC"):
            np.testing.assert_allclose(
                rows[column], single.patches[column], 1e-10, 1e-10
            )


def test_connectivity_rises_with_dispersal():
    sweep = connectivity_sweep(
        *network(2, 30), thresholds=np.geomspace(10, 1e5, 12), landscape_area=1e4
    )
    for column in ("PC", "IIC", "NL", "LCP", "AWF"):
        assert sweep.overall[column].is_monotonic_increasing
    assert sweep.overall.NC.is_monotonic_decreasing


def test_labels_of_patches():
    area = pd.Series([1.0, 2.0], index=["north", "south"])
    sweep = connectivity_sweep(area, [[0, 9], [9, 0]], thresholds=[5])
    assert sweep.patches.patch.tolist() == ["north", "south"]


def test_example():
    distance = [[0, 500, 1600], [500, 0, 500], [1600, 500, 0]]
    sweep = connectivity_sweep([4.0, 1.0, 4.0], distance, thresholds=[500, 5000])
    assert sweep.patches.query("patch == 1").dPC.round(1).tolist() == [27.6, 24.0]


def test_cancel_and_progress():
    told = []
    connectivity_sweep(
        *network(3, 20),
        thresholds=THRESHOLDS,
        progress=lambda fraction: told.append(fraction) or True,
    )
    assert told == sorted(told) and told[-1] == 1
    for limit in (0.0, 0.3, 0.7):
        with pytest.raises(Cancelled):
            connectivity_sweep(
                *network(3, 20),
                thresholds=THRESHOLDS,
                progress=lambda fraction, limit=limit: fraction < limit,
            )


@pytest.mark.parametrize(
    "thresholds, sentence",
    [
        ([], "Give at least one threshold."),
        ([500, 0], "The distance threshold is 0.0; it must be finite and above 0."),
        ([500, 500], "The distance threshold 500.0 is given twice; give each once."),
    ],
)
def test_refusals(thresholds, sentence):
    with pytest.raises(Refusal) as refused:
        connectivity_sweep([1, 1], [[0, 9], [9, 0]], thresholds=thresholds)
    assert str(refused.value) == sentence


@pytest.mark.parametrize(
    "range_, thresholds",
    [
        ((1000, 1000, 50), [1000]),
        ((1000, 3000, 1500), [1000, 2500]),
        ((0.1, 0.3, 0.1), [0.1, 0.2, 0.3]),
    ],
)
def test_range_of_thresholds(range_, thresholds):
    assert threshold_range(*range_) == pytest.approx(thresholds)


@pytest.mark.parametrize(
    "range_, sentence",
    [
        ((0, 10, 1), "The start of the thresholds is 0; it must be finite and above"),
        ((1, 10, -1), "The step of the thresholds is -1; it must be finite and above"),
        ((5, 4, 1), "The thresholds go from 5 to 4. Give an end that is not below"),
        ((1, 5000, 1), "in steps of 1 are 5000 thresholds, at most 1000 are possible"),
    ],
)
def test_impossible_ranges(range_, sentence):
    with pytest.raises(Refusal, match=sentence):
        threshold_range(*range_)
