"""Gaps, matches and mismatches: sums to the cell, ranks, and refusals."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.priority.enlargement import gained_by, spent_for
from ecorestore.core.priority.gap_analysis import gap_analysis
from ecorestore.core.priority.reserves import reserve_cells
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage, stats

EIGHT = np.ones((3, 3), int)
SHAPE = (24, 31)


def land(seed):
    """Classes, overlapping reserves, a study area with gaps, and two layers."""
    rng = np.random.default_rng(seed)
    smooth = ndimage.gaussian_filter(rng.normal(size=SHAPE), 2)
    classes = np.digitize(smooth, np.quantile(smooth, [0.5, 0.65, 0.8, 0.95]))
    mask = rng.random(SHAPE) < 0.95
    reserves = {}
    for number in (4, 2, 9):
        hot = ndimage.gaussian_filter(rng.normal(size=SHAPE), 3)
        reserves[number] = np.flatnonzero(hot > np.quantile(hot, 0.8))
    values = {"biodiversity": rng.random(SHAPE), "services": smooth.copy()}
    values = {name: layer.astype(np.float32) for name, layer in values.items()}
    values["biodiversity"][rng.random(SHAPE) < 0.1] = np.nan
    return classes.astype(np.uint8), reserves, mask, values


def ranks(layer, mask):
    """Rank of each cell from 0 to 1, NaN where missing."""
    there = mask & ~np.isnan(layer)
    result = np.full(layer.shape, np.nan)
    rank = stats.rankdata(layer[there])
    result[there] = (rank - rank.min()) / (rank.max() - rank.min())
    return result


@pytest.mark.filterwarnings("ignore:Mean of empty slice")
@settings(max_examples=20)
@given(st.integers(0, 2**31), st.sampled_from(["value_area", "area", "value"]))
def test_everything_adds_up(seed, rank_by):
    classes, reserves, mask, values = land(seed)
    zones = np.broadcast_to(np.arange(SHAPE[1]) // 11, SHAPE)
    grid = Grid(SHAPE, 1000.0, 500.0, mask)
    found = gap_analysis(
        classes, reserves, grid, values=values, zones=zones, rank_by=rank_by
    )
    kept = np.zeros(SHAPE, bool)
    for cells in reserves.values():
        kept.ravel()[cells] = True
    value = np.nanmean([ranks(layer, mask) for layer in values.values()], axis=0)
    low = value < 0.5
    expected = np.select(
        [~mask, (classes > 0) & ~kept, (classes > 0) & kept, kept & low, kept],
        [255, 1, 2, 3, 4],
        default=0,
    )
    assert (found.status == expected).all()

    km2 = 0.5
    coverage = found.coverage.set_index("priority")
    parts = coverage.loc[["joint", "biodiversity", "services", "flagship"]]
    for column in ("area_km2", "protected_km2"):
        assert parts[column].sum() == pytest.approx(coverage.loc["all", column])
        assert coverage.loc["all", column] + coverage.loc["none", column] == (
            pytest.approx(coverage.loc["study area", column])
        )
    assert coverage.loc["study area", "area_km2"] == mask.sum() * km2
    assert coverage.loc["study area", "protected_km2"] == (kept & mask).sum() * km2
    assert coverage["covered_percent"].dropna().between(0, 100).all()
    assert coverage.loc["joint", "protected_km2"] == (
        (kept & mask & (classes == 1)).sum() * km2
    )

    sums = found.by_zone.groupby("priority")[["area_km2", "protected_km2"]].sum()
    there = mask & (zones > 0)
    assert sums.loc["study area", "area_km2"] == pytest.approx(there.sum() * km2)
    assert found.by_zone["zone"].unique().tolist() == [1, 2]
    one = found.by_zone.query("zone == 2").set_index("priority")
    here = there & (zones == 2) & (classes == 3)
    assert one.loc["services", "protected_km2"] == (here & kept).sum() * km2

    areas = found.areas
    assert areas["area"].tolist() == list(range(1, len(areas) + 1))
    assert areas["status"].is_monotonic_increasing
    for kind in (1, 2, 3):
        labels, count = ndimage.label(found.status == kind, EIGHT)
        rows = areas[areas["status"] == kind]
        assert len(rows) == count
        assert rows["cells"].sum() == (found.status == kind).sum()
        assert rows["rank"].tolist() == list(range(1, count + 1))
        for label in range(1, count + 1):
            own = np.unique(found.labels[labels == label])
            assert len(own) == 1
            row = areas.iloc[own[0] - 1]
            assert row["cells"] == (labels == label).sum()
            assert row["value"] == pytest.approx(
                np.nanmean(value[labels == label]), abs=1e-6, nan_ok=True
            )
        score = rows["value"].fillna(0)
        score = 1 - score if kind == 3 else score
        score = {"value": score, "area": rows["cells"]}.get(
            rank_by, score * rows["cells"]
        )
        assert score.is_monotonic_decreasing

    curve = found.enlargement
    first, last = curve.iloc[0], curve.iloc[-1]
    assert first["priority_percent"] == pytest.approx(
        coverage.loc["all", "covered_percent"]
    )
    assert last["priority_percent"] == pytest.approx(100)
    assert last["spent_km2"] == pytest.approx((found.status == 1).sum() * km2)
    both = mask & (kept | (classes > 0))
    layer = values["biodiversity"]
    assert last["biodiversity_percent"] == pytest.approx(
        100 * np.nansum(layer[both]) / np.nansum(layer[mask])
    )
    for column in ("spent_percent", "protected_percent", "priority_percent"):
        assert curve[column].is_monotonic_increasing
        assert curve[column].between(0, 100 + 1e-9).all()

    table = found.reserves.set_index("reserve")
    assert table.index.tolist() == [2, 4, 9]
    for number, cells in reserves.items():
        inside = np.zeros(SHAPE, bool)
        inside.ravel()[cells] = True
        inside &= mask
        others = np.zeros(SHAPE, bool)
        for other in set(reserves) - {number}:
            others.ravel()[reserves[other]] = True
        row = table.loc[number]
        assert row["area_km2"] == inside.sum() * km2
        assert row["shared_km2"] == (inside & others).sum() * km2
        assert row["priority_km2"] == (inside & (classes > 0)).sum() * km2
        assert row["mean_biodiversity"] == pytest.approx(np.nanmean(layer[inside]))
        assert row["value"] == pytest.approx(np.nanmean(value[inside]), abs=1e-6)
    for row in found.overlaps.itertuples():
        common = np.intersect1d(reserves[row.first], reserves[row.second])
        assert row.cells == mask.ravel()[common].sum()
    assert (table["shared_km2"].sum() == 0) == found.overlaps.empty


@settings(max_examples=20)
@given(st.integers(0, 2**31), st.integers(0, 3))
def test_turned_map_has_turned_gaps(seed, turns):
    classes, reserves, mask, values = land(seed)
    found = gap_analysis(classes, reserves, Grid(SHAPE, 10.0, mask=mask), values=values)

    def turned(layer):
        return np.rot90(layer, turns).T

    place = turned(np.arange(mask.size).reshape(SHAPE)).ravel()
    moved = {
        number: np.flatnonzero(np.isin(place, cells))
        for number, cells in reserves.items()
    }
    mask = turned(mask)
    again = gap_analysis(
        turned(classes),
        moved,
        Grid(mask.shape, 10.0, mask=mask),
        values={name: turned(layer) for name, layer in values.items()},
    )
    assert (again.status == turned(found.status)).all()
    assert np.allclose(
        again.enlargement["priority_percent"], found.enlargement["priority_percent"]
    )


CLASSES = np.array([[1, 1, 0, 2, 2, 2, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0]], np.uint8)
GRID = Grid(CLASSES.shape, 1000.0)


def test_by_hand():
    found = gap_analysis(CLASSES, {1: [0, 2], 5: [2, 10]}, GRID)
    assert found.status.tolist() == [[2, 1, 3, 1, 1, 1, 0, 0], [0, 0, 3, 0, 0, 0, 0, 0]]
    assert found.labels.tolist() == [[3, 2, 4, 1, 1, 1, 0, 0], [0, 0, 4, 0, 0, 0, 0, 0]]
    assert found.areas["priority"].tolist() == [
        "biodiversity",
        "joint",
        "joint",
        "none",
    ]
    assert found.overlaps.to_numpy().tolist() == [[1, 5, 1, 1.0]]
    assert found.reserves["priority_percent"].tolist() == [50, 0]
    curve = found.enlargement
    assert curve["area"].tolist() == [0, 1, 2]
    assert curve["spent_percent"].tolist() == [0, 18.75, 25]
    assert curve["priority_percent"].tolist() == [20, 80, 100]
    assert gained_by(curve, "priority_percent", 18.75) == 80
    assert spent_for(curve, "priority_percent", 50) == pytest.approx(9.375)
    assert np.isnan(spent_for(curve, "protected_percent", 99))


def test_reserve_outside_the_study_area_is_listed():
    mask = np.ones(CLASSES.shape, bool)
    mask[1] = False
    grid = Grid(CLASSES.shape, 1000.0, mask=mask)
    found = gap_analysis(CLASSES, {1: [0, 9], 2: [8, 9], 3: []}, grid)
    assert found.outside == [2, 3]
    table = found.reserves.set_index("reserve")
    assert table["area_km2"].tolist() == [1, 0, 0]
    assert table["outside_km2"].tolist() == [1, 2, 0]
    areas = {1: 2.5e6, 2: 2e6, 3: 9e6}
    found = gap_analysis(CLASSES, {1: [0, 9], 2: [9], 3: []}, grid, reserve_areas=areas)
    assert found.reserves["outside_km2"].tolist() == [1.5, 2, 9]
    assert np.isnan(table.loc[2, "priority_percent"])


def test_nothing_left_to_add_is_a_curve_of_one_point():
    found = gap_analysis(CLASSES, {1: np.arange(8)}, GRID)
    assert found.enlargement["priority_percent"].tolist() == [100]
    assert gained_by(found.enlargement, "priority_percent", 1.0) == 100


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"reserves": {}}, "There is no reserve"),
        ({"reserves": {1: []}}, "None of the 1 reserves lies in the study area"),
        ({"reserves": {1: [99]}}, "Reserve 1 has cells outside the raster"),
        ({"classes": np.zeros((2, 8), int)}, "No cell has a priority"),
        ({"classes": CLASSES + 4}, "The classes of priority hold 5"),
        ({"zones": np.zeros((2, 8), int)}, "No cell with a value lies in a zone"),
        ({"rank_by": "beauty"}, "There is no order 'beauty'"),
        ({"low_value": 50}, "The low value is 50"),
        ({"values": {"a": np.full((2, 8), np.inf)}}, "a holds infinite values"),
    ],
)
def test_refusals(more, sentence):
    given = {"classes": CLASSES, "reserves": {1: [0]}, **more}
    with pytest.raises(Refusal, match=sentence):
        gap_analysis(given.pop("classes"), given.pop("reserves"), GRID, **given)


def test_reserves_of_a_raster_of_ids():
    ids = np.array([[5, 0, 2], [2, -1, 5]])
    cells = reserve_cells(ids)
    assert {number: places.tolist() for number, places in cells.items()} == {
        2: [2, 3],
        5: [0, 5],
    }
    assert reserve_cells(np.zeros((2, 2), int)) == {}


def test_cancel():
    for most in range(5):
        asked = []

        def progress(fraction, asked=asked, most=most):
            asked.append(fraction)
            return len(asked) <= most

        with pytest.raises(Cancelled):
            gap_analysis(
                CLASSES,
                {1: [0]},
                GRID,
                values={"a": np.arange(16.0).reshape(2, 8)},
                progress=progress,
            )
