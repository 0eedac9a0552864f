"""Uncertainty: the share of runs that agree, counted run by run."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.network.barriers import barriers
from ecorestore.core.network.corridors import corridor_network
from ecorestore.core.network.critical_areas import critical_areas
from ecorestore.core.network.network_uncertainty import agreement, network_uncertainty
from ecorestore.core.network.pinch_points import pinch_points
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from pandas.testing import assert_frame_equal

SHAPE = (30, 40)


def landscape(runs=3, spread=0.3):
    rng = np.random.default_rng(4)
    resistance = 30 ** rng.random(SHAPE)
    ids = np.zeros(SHAPE, int)
    ids[2:5, 2:5], ids[25:28, 10:14], ids[10:13, 33:37] = 1, 2, 3
    mask = rng.random(SHAPE) > 0.05
    mask[ids > 0] = True
    surfaces = [
        resistance * rng.uniform(1 - spread, 1 + spread, SHAPE) for _ in range(runs)
    ]
    return surfaces, ids, Grid(SHAPE, 20, mask=mask)


def test_shares_are_those_of_single_runs():
    surfaces, ids, grid = landscape()
    found = network_uncertainty(
        surfaces,
        ids,
        grid,
        runs=3,
        corridor_width=400,
        pinch_width=800,
        pinch_classes=4,
        radii=[20, 40],
        restored_resistance=2,
        barrier_classes=3,
        minimum_area=400,
    )
    options = {"cores": ids, "minimum_area": 400}
    corridors, pinched, barred, costs = [], [], [], []
    for resistance in surfaces:
        given_map = (resistance, ids, grid)
        network = corridor_network(*given_map, maximum_width=400)
        corridors.append(np.isfinite(network.normalised) & (ids == 0))
        current = pinch_points(*given_map, cutoff_width=800).current
        areas = critical_areas(current, grid, classes=4, **options)
        pinched.append(areas.labels > 0)
        gain = barriers(*given_map, radii=[20, 40], restored_resistance=2).improvement
        barred.append(critical_areas(gain, grid, classes=3, **options).labels > 0)
        costs.append(network.links.set_index(["core1", "core2"])["cw_dist"])
    for share, cells in (
        (found.corridors, corridors),
        (found.pinch_points, pinched),
        (found.barriers, barred),
    ):
        expected = np.where(grid.mask, np.mean(cells, axis=0), np.nan)
        np.testing.assert_allclose(share, expected, rtol=1e-6)
        assert share.dtype == np.float32
    assert found.areas["element"].tolist() == ["corridors", "pinch_points", "barriers"]
    every = [np.all(cells, axis=0).sum() * 400 / 1e6 for cells in (corridors, pinched)]
    assert found.areas["all_km2"][:2].tolist() == pytest.approx(every)
    some = np.any(barred, axis=0).sum() * 400 / 1e6
    assert found.areas["any_km2"][2] == pytest.approx(some)
    most = (np.sum(barred, axis=0) > 1).sum() * 400 / 1e6
    assert found.areas["half_km2"][2] == pytest.approx(most)
    assert found.links[["core1", "core2"]].values.tolist() == [[1, 2], [1, 3], [2, 3]]
    assert found.links["share"].tolist() == [1, 1, 1]
    for link in found.links.itertuples():
        drawn = [cost[link.core1, link.core2] for cost in costs]
        assert link.mean == pytest.approx(np.mean(drawn))
        assert link.sd == pytest.approx(np.std(drawn))


def test_runs_without_spread_agree():
    surfaces, ids, grid = landscape(runs=1, spread=0)
    found = network_uncertainty(
        surfaces * 3, ids, grid, runs=3, corridor_width=400, radii=[20]
    )
    assert set(np.unique(found.corridors[grid.mask])) == {0, 1}
    assert set(np.unique(found.barriers[grid.mask])) == {0, 1}
    assert found.pinch_points is None
    assert found.links["sd"].tolist() == pytest.approx([0, 0, 0], abs=1e-9)


def test_a_link_that_some_runs_drop():
    ids = np.array([[1, 0, 2, 0, 3]])
    even, costly = np.ones((1, 5)), np.array([[1.0, 1, 1, 30, 1]])
    found = network_uncertainty(
        [even, costly], ids, Grid((1, 5), 10), runs=2, maximum_cost=100
    )
    assert found.links["core1"].tolist() == [1, 2]
    assert found.links["share"].tolist() == [1, 0.5]
    assert found.links["mean"].tolist() == [20, 20]


def test_a_run_without_barriers_counts():
    ids = np.array([[1, 0, 0, 0, 2]])
    best, barred = np.ones((1, 5)), np.array([[1.0, 1, 9, 1, 1]])
    found = network_uncertainty(
        [best, barred], ids, Grid((1, 5), 10), runs=2, radii=[10], barrier_classes=2
    )
    assert found.barriers.max() == 0.5
    assert found.barriers[0, 2] == 0.5


def test_threads_change_nothing():
    options = {"runs": 2, "corridor_width": 400, "pinch_width": 400, "radii": [20]}
    one, three = (
        network_uncertainty(*landscape(), threads=threads, **options)
        for threads in (1, 3)
    )
    for name in ("corridors", "pinch_points", "barriers"):
        np.testing.assert_array_equal(getattr(one, name), getattr(three, name))
    assert_frame_equal(one.links, three.links)


def test_surfaces_may_mark_missing_cells_as_nan():
    surfaces, ids, grid = landscape()
    marked = [np.where(grid.mask, one, np.nan) for one in surfaces]
    one = network_uncertainty(surfaces, ids, grid, runs=3, corridor_width=400)
    other = network_uncertainty(
        marked, ids, Grid(SHAPE, 20), runs=3, corridor_width=400
    )
    np.testing.assert_array_equal(one.corridors[grid.mask], other.corridors[grid.mask])


def test_too_few_surfaces_and_runs_are_refused():
    surfaces, ids, grid = landscape()
    with pytest.raises(Refusal, match="There are 3 resistance surfaces for 4 runs."):
        network_uncertainty(surfaces, ids, grid, runs=4)
    with pytest.raises(Refusal, match="The number of runs is 0; it must be a whole"):
        network_uncertainty(surfaces, ids, grid, runs=0)


def test_agreement_counts_masks():
    masks = [np.array([[True, True]]), np.array([[True, False]])] * 2
    share = agreement(mask for mask in masks)
    assert share.tolist() == [[1, 0.5]]
    assert share.dtype == np.float32
    with pytest.raises(Refusal, match="There is no run to compare."):
        agreement([])


def test_cancel_at_any_time():
    surfaces, ids, grid = landscape(runs=2)
    options = {"runs": 2, "corridor_width": 400, "pinch_width": 400, "radii": [20]}
    told = []
    network_uncertainty(
        surfaces, ids, grid, **options, progress=lambda f: told.append(f) or True
    )
    assert told == sorted(told)
    assert told[-1] == 1.0
    for last in range(0, len(told), 9):
        calls = iter(range(last))
        with pytest.raises(Cancelled):
            network_uncertainty(
                surfaces,
                ids,
                grid,
                **options,
                progress=lambda _, c=calls: next(c, None) is not None,
            )
