"""How far a threat reaches: by distance as InVEST 3.20, by density as before 3.13."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from ecorestore.core.services import threat_decay
from ecorestore.core.services.threat_decay import (
    decay_by_density,
    decay_by_distance,
    decay_kernel,
)
from hypothesis import given
from hypothesis import strategies as st
from scipy.signal import convolve2d

SHAPES = st.sampled_from(["linear", "exponential"])


def slow_density(intensity, max_distance, shape):
    """Each cell sums what it is given, as InVEST 3.12 places its kernel."""
    reach = max_distance * (5 if shape == "exponential" else 1)
    side = int(np.round(2 * reach + 1))
    kernel = np.zeros((side, side))
    for row, column in np.ndindex(side, side):
        away = np.hypot(row - reach, column - reach)
        if away <= reach:
            linear = shape == "linear"
            kernel[row, column] = (
                1 - away / max_distance if linear else np.exp(-away / max_distance)
            )
    full = convolve2d(intensity, kernel / kernel.sum())
    inner = tuple(slice(side // 2, side // 2 + length) for length in intensity.shape)
    return full[inner]


@given(
    st.integers(1, 40),
    st.integers(1, 40),
    st.floats(1, 6),
    SHAPES,
    st.integers(0, 99),
)
def test_density_is_the_sum_written_out(rows, columns, cells, shape, seed):
    rng = np.random.default_rng(seed)
    intensity = rng.random((rows, columns)) * (rng.random((rows, columns)) < 0.2)
    grid = Grid(intensity.shape, 30.0)
    found = decay_by_density(intensity, grid, max_distance=cells * 30, shape=shape)
    expected = slow_density(intensity, cells * 30 / 30, shape)
    np.testing.assert_allclose(found, expected, atol=1e-7)
    assert (found >= 0).all()


@pytest.mark.parametrize("shape", ["linear", "exponential"])
def test_tiles_do_not_show(monkeypatch, shape):
    intensity = np.random.default_rng(1).random((150, 110))
    grid = Grid(intensity.shape, 1.0)
    whole = decay_by_density(intensity, grid, max_distance=3.3, shape=shape)
    monkeypatch.setattr(threat_decay, "SMALLEST_TILE", 1)
    tiled = decay_by_density(intensity, grid, max_distance=3.3, shape=shape)
    np.testing.assert_allclose(tiled, whole, atol=1e-7)


def test_kernels_sum_to_one():
    for cells in (1.0, 2.5, 16.667):
        for shape in ("linear", "exponential"):
            kernel = decay_kernel(cells, shape)
            assert kernel.sum() == pytest.approx(1)
            assert (kernel == kernel.T).all()
    assert decay_kernel(3.0, "exponential").shape == (31, 31)
    assert decay_kernel(3.0, "linear").shape == (7, 7)


def test_land_full_of_threat_is_as_bad_as_can_be():
    intensity = np.ones((80, 80))
    found = decay_by_density(
        intensity, Grid((80, 80), 10.0), max_distance=90, shape="linear"
    )
    assert found[40, 40] == pytest.approx(1)
    # Nothing comes from beyond the edge.
    assert found[0, 0] < 0.4


def test_reach_is_inclusive_whatever_the_cell_size():
    for width in (30.0, 0.1, 1 / 3, 92.7):
        sources = np.zeros((9, 12), bool)
        sources[0, 0] = True
        found = decay_by_distance(
            sources, Grid((9, 12), width), max_distance=10 * width, shape="exponential"
        )
        # 10, and 6 and 8 cells away.
        assert found[0, 10] == pytest.approx(np.exp(-2.99), rel=1e-5)
        assert found[8, 6] == pytest.approx(np.exp(-2.99), rel=1e-5)
        assert found[0, 11] == found[8, 7] == 0


@given(st.integers(0, 99), SHAPES)
def test_decay_is_of_the_nearest_source(seed, shape):
    rng = np.random.default_rng(seed)
    sources = rng.random((12, 15)) < 0.05
    grid = Grid(sources.shape, 30.0, 20.0, mask=rng.random(sources.shape) < 0.5)
    found = decay_by_distance(sources, grid, max_distance=140.0, shape=shape)
    expected = np.zeros(sources.shape)
    rows, columns = np.indices(sources.shape)
    for row, column in np.argwhere(sources):
        away = np.hypot((rows - row) * 20.0, (columns - column) * 30.0)
        each = 1 - away / 140 if shape == "linear" else np.exp(-2.99 * away / 140)
        expected = np.maximum(expected, np.where(away <= 140, each, 0))
    np.testing.assert_allclose(found, expected, atol=1e-5)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (
            {"max_distance": 20.0, "shape": "linear"},
            "A threat reaches 20 m, less than a cell of 30 m, so its density cannot be"
            " found. Give a larger distance, or take the decay by distance.",
        ),
        (
            {"max_distance": 60_000.0, "shape": "exponential"},
            "A threat that reaches 60000 m spreads over more cells of 30 m than can be"
            " added up. Take larger cells, or the decay by distance.",
        ),
    ],
)
def test_refusals(given, sentence):
    with pytest.raises(Refusal) as refused:
        decay_by_density(np.ones((3, 3)), Grid((3, 3), 30.0), **given)
    assert str(refused.value) == sentence


def test_density_needs_square_cells():
    with pytest.raises(Refusal) as refused:
        decay_by_density(
            np.ones((3, 3)), Grid((3, 3), 30.0, 20.0), max_distance=90, shape="linear"
        )
    assert str(refused.value) == (
        "Cells are 30 m wide and 20 m high. The density of threats needs square cells:"
        " warp the rasters first, or take the decay by distance."
    )


def test_cancel():
    given = {"max_distance": 90.0, "shape": "linear", "progress": lambda _: False}
    with pytest.raises(Cancelled):
        decay_by_density(np.ones((3, 3)), Grid((3, 3), 30.0), **given)
    with pytest.raises(Cancelled):
        decay_by_distance(np.ones((3, 3), bool), Grid((3, 3), 30.0), **given)
