"""Gi* against the reference cases, its definition, and its laws."""

import json
from pathlib import Path

import numpy as np
import pytest
from ecorestore.core.priority import _local_sums, hot_spots
from ecorestore.core.priority.hot_spots import getis_ord, getis_ord_areas
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st

from .brute import benjamini_hochberg, gi_star, weights_between

CASES = Path(__file__).resolve().parents[2] / "data" / "stats"

WINDOWS = [
    {"neighbourhood": "queen"},
    {"neighbourhood": "rook"},
    {"neighbourhood": "queen", "radius": 2},
    {"neighbourhood": "rook", "radius": 3, "aspect": 2.0},
    {"neighbourhood": "band", "radius": 1},
    {"neighbourhood": "band", "radius": 2.9},
    {"neighbourhood": "band", "radius": 2, "aspect": 0.6},
    {"neighbourhood": "inverse_distance", "radius": 3, "power": 2},
    {"neighbourhood": "gaussian", "radius": 2.5, "aspect": 1.3},
]


def expected(values, window):
    kind = window["neighbourhood"]
    more = {name: window[name] for name in window if name != "neighbourhood"}
    weights = weights_between(values.shape, kind, **more)
    return gi_star(values.ravel(), weights).reshape(values.shape)


@pytest.fixture
def land():
    """A raster with gaps, and some cells of it cut off from all others."""
    rng = np.random.default_rng(5)
    values = rng.normal(size=(13, 17)).cumsum(axis=1)
    values[rng.random(values.shape) < 0.3] = np.nan
    values[:3, :3] = np.nan
    values[1, 1] = 4.0
    return values


def test_reference_case():
    case = np.load(CASES / "s01_gistar_queen.npz")
    told = json.loads((CASES / "s01_gistar_queen.json").read_text())
    found = getis_ord(case["x"])
    assert np.allclose(found.z, case["z"], rtol=1e-9, atol=1e-9)
    assert np.allclose(found.p, case["p_two_sided"], rtol=1e-9, atol=1e-15)
    assert (found.bins == case["gi_bin_raw"]).all()
    assert (found.bins_fdr == case["gi_bin_fdr"]).all()
    for limit, level in zip(found.fdr_limits, ("0.1", "0.05", "0.01")):
        # The case has the largest p that passed; the limit lies before the next one.
        passed = case["p_two_sided"] <= told["fdr_crit"][level]
        assert (passed == (found.p <= limit)).all()


@pytest.mark.parametrize("window", WINDOWS, ids=str)
def test_equals_the_definition(land, window):
    found = getis_ord(land, **window)
    assert np.allclose(found.z, expected(land, window), atol=1e-10, equal_nan=True)
    assert found.n == np.count_nonzero(~np.isnan(land))
    assert (np.isnan(found.p) == np.isnan(land)).all()
    assert not found.bins[np.isnan(land)].any()


@pytest.mark.parametrize("strip", [1, 3, 5])
@pytest.mark.parametrize("window", [WINDOWS[0], WINDOWS[5], WINDOWS[7]], ids=str)
def test_strips_do_not_show(land, window, strip, monkeypatch):
    whole = getis_ord(land, **window)
    uncompiled = getattr(_local_sums.local_scores, "py_func", _local_sums.local_scores)
    monkeypatch.setattr(hot_spots, "local_scores", uncompiled)
    monkeypatch.setattr(_local_sums, "STRIP", strip)
    found = getis_ord(land, **window)
    assert np.allclose(found.z, whole.z, atol=1e-10, equal_nan=True)


maps = st.tuples(
    st.integers(2, 9), st.integers(2, 9), st.integers(0, 2**31), st.floats(0, 0.6)
)


def made(drawn):
    rows, columns, seed, missing = drawn
    rng = np.random.default_rng(seed)
    values = rng.integers(0, 5, (rows, columns)).astype(float)
    values[rng.random(values.shape) < missing] = np.nan
    values[0, 0], values[0, 1], values[1, 0] = 0, 7, 2
    return values


@given(maps, st.sampled_from(WINDOWS))
def test_random_maps_equal_the_definition(drawn, window):
    values = made(drawn)
    scores = expected(values, window)
    if np.isnan(scores).all():
        with pytest.raises(Refusal, match="The neighbourhood of every cell"):
            getis_ord(values, **window)
        return
    found = getis_ord(values, **window)
    assert np.allclose(found.z, scores, atol=1e-9, equal_nan=True)
    for bins, limits in ((found.bins, (0.1, 0.05, 0.01)), (found.bins_fdr, None)):
        level = np.zeros(values.shape, int)
        for at, alpha in enumerate((0.1, 0.05, 0.01)):
            counts = found.p <= alpha if limits else benjamini_hochberg(found.p, alpha)
            level[counts] = at + 1
        assert (bins == level * np.where(found.z > 0, 1, -1)).all()


@given(maps, st.sampled_from([*WINDOWS[:6], WINDOWS[7]]), st.integers(0, 3))
def test_turned_and_mirrored_maps(drawn, window, turns):
    values = made(drawn)
    try:
        found = getis_ord(values, **window)
    except Refusal:
        return
    turned = getis_ord(np.rot90(values, turns)[:, ::-1], **window)
    back = np.rot90(turned.z[:, ::-1], -turns)
    assert np.allclose(back, found.z, atol=1e-9, equal_nan=True)


@given(maps, st.floats(0.01, 1000), st.floats(-1e4, 1e4))
def test_scale_and_shift_do_not_matter_and_the_sign_turns(drawn, slope, shift):
    values = made(drawn)
    try:
        found = getis_ord(values)
    except Refusal:
        return
    scaled = getis_ord(values * slope + shift)
    assert np.allclose(scaled.z, found.z, rtol=1e-6, atol=1e-6, equal_nan=True)
    assert np.allclose(getis_ord(-values).z, -found.z, atol=1e-9, equal_nan=True)


def test_any_window(land):
    window = np.array([[0.0, 2.0, 0.0], [1.0, 0.5, 0.0], [0.0, 0.0, 3.0]])
    rows, columns = (index.ravel() for index in np.indices(land.shape))
    down, right = rows - rows[:, None], columns - columns[:, None]
    near = (abs(down) <= 1) & (abs(right) <= 1)
    weights = np.zeros(near.shape)
    weights[near] = window[1 + down[near], 1 + right[near]]
    scores = gi_star(land.ravel(), weights).reshape(land.shape)
    found = getis_ord(land, neighbourhood=window)
    assert np.allclose(found.z, scores, atol=1e-10, equal_nan=True)
    ones = getis_ord(land, neighbourhood=np.ones((3, 3)))
    assert np.allclose(ones.z, getis_ord(land).z, atol=1e-10, equal_nan=True)


def test_masked_cells_are_not_read(land):
    mask = ~np.isnan(land)
    filled = np.where(mask, land, 1e30)
    found = getis_ord(filled, mask)
    assert np.allclose(found.z, getis_ord(land).z, equal_nan=True)


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.int32, np.float32])
def test_kinds_of_numbers(dtype):
    values = np.random.default_rng(0).integers(0, 9, (8, 9)).astype(dtype)
    assert np.allclose(getis_ord(values).z, getis_ord(values.astype(float)).z)


def test_cell_without_neighbours_is_scored_alone():
    values = np.full((5, 5), np.nan)
    values[0, 0], values[3:, 3:] = 5.0, [[1, 2], [3, 1]]
    there = values[~np.isnan(values)]
    found = getis_ord(values)
    assert found.z[0, 0] == pytest.approx((5 - there.mean()) / there.std())


def test_areas_are_scored_as_the_cells_that_they_are(land):
    rows, columns = land.shape
    place = np.arange(land.size).reshape(land.shape)
    beside = np.stack([place[:, :-1].ravel(), place[:, 1:].ravel()], 1)
    below = np.stack([place[:-1].ravel(), place[1:].ravel()], 1)
    pairs = np.concatenate([beside, below])
    found = getis_ord_areas(land.ravel(), pairs)
    cells = getis_ord(land, neighbourhood="rook")
    assert np.allclose(found.z, cells.z.ravel(), atol=1e-10, equal_nan=True)
    assert (found.bins_fdr == cells.bins_fdr.ravel()).all()


def test_areas_with_weights():
    values = np.array([5.0, 1.0, 2.0, 8.0])
    pairs, weights = [[0, 1], [1, 2], [0, 3]], [0.5, 0.25, 1.0]
    matrix = np.eye(4)
    for (i, j), weight in zip(pairs, weights):
        matrix[i, j] = matrix[j, i] = weight
    found = getis_ord_areas(values, pairs, weights)
    assert np.allclose(found.z, gi_star(values, matrix))


@pytest.mark.parametrize(
    ("values", "more", "sentence"),
    [
        (
            np.full((4, 4), 0.1),
            {},
            r"All 16 cells or areas have the value 0.1: where nothing differs there are"
            " no hot spots",
        ),
        (np.full((4, 4), np.nan), {}, "Only 0 cells or areas have a value"),
        (np.array([[1.0, 2.0]]), {}, "Only 2 cells or areas have a value"),
        (np.array([[1.0, np.inf, 2.0]]), {}, "Some values are infinite"),
        (
            np.eye(4),
            {"neighbourhood": "band", "radius": 0.5},
            "A radius of 0.5 cells reaches no neighbour",
        ),
        (
            np.eye(4),
            {"neighbourhood": "band", "radius": 10},
            "The neighbourhood of every cell or area holds all there are",
        ),
        (np.eye(4), {"neighbourhood": "band"}, "The neighbourhood band needs a radius"),
        (np.eye(4), {"radius": 0.9}, "A radius of 0.9 cells reaches no neighbour"),
        (np.eye(4), {"neighbourhood": np.ones((2, 3))}, "of the shape"),
        (np.eye(4), {"neighbourhood": -np.ones((3, 3))}, "weights from 0 on"),
        (np.eye(4), {"neighbourhood": np.eye(1)}, "The window holds no neighbour"),
        (
            np.eye(4),
            {"neighbourhood": np.ones((3, 3)), "radius": 1},
            "A window of weights has no radius",
        ),
        (np.eye(4), {"neighbourhood": "king"}, "There is no neighbourhood 'king'"),
        (
            np.eye(4),
            {"neighbourhood": "inverse_distance", "radius": 2, "power": 0},
            "The power of the distance is 0",
        ),
    ],
)
def test_refusals(values, more, sentence):
    with pytest.raises(Refusal, match=sentence):
        getis_ord(values, **more)


def test_areas_without_neighbours_are_refused():
    with pytest.raises(Refusal, match="No two areas with a value are neighbours"):
        getis_ord_areas([1, 2, 3, 4], [])
    with pytest.raises(Refusal, match="All 3 cells or areas have the value 2"):
        getis_ord_areas([2, 2, 2], [[0, 1]])


def test_cancel_at_any_time(land):
    for most in range(4):
        asked = []

        def progress(fraction, asked=asked, most=most):
            asked.append(fraction)
            return len(asked) <= most

        with pytest.raises(Cancelled):
            getis_ord(land, progress=progress)
