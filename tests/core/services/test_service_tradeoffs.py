"""Synergies and trade-offs of services, by zone and in the whole."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from ecorestore.core.services.service_tradeoffs import (
    relation_counts,
    service_tradeoffs,
)
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import pearsonr, spearmanr

SIZE = 30
GRID = Grid((SIZE, SIZE), 30.0)
RNG = np.random.default_rng(4)
NOISE = RNG.random((3, SIZE, SIZE))
SERVICES = {
    "water": NOISE[0],
    "soil": NOISE[0] ** 3 + 0.1 * NOISE[1],
    "crops": -NOISE[0] + NOISE[1],
    "rock": NOISE[2],
}
ZONES = np.zeros((SIZE, SIZE), int)
ZONES[:10], ZONES[20:] = 4, 9


@given(
    st.sampled_from(["spearman", "pearson"]),
    st.integers(0, 99),
)
def test_equal_to_scipy_zone_by_zone(method, seed):
    rng = np.random.default_rng(seed)
    layers = {
        name: np.where(rng.random(layer.shape) < 0.1, np.nan, layer.round(1))
        for name, layer in SERVICES.items()
    }
    mask = rng.random(GRID.shape) < 0.8
    table = service_tradeoffs(
        layers,
        Grid(GRID.shape, 30.0, mask=mask),
        zones=ZONES,
        method=method,
        effective=False,
    )
    for layer in layers.values():
        mask &= ~np.isnan(layer)
    one = {"spearman": spearmanr, "pearson": pearsonr}[method]
    assert table["zone"].unique().tolist() == [4, 9, "all"]
    for row in table.itertuples():
        inside = mask if row.zone == "all" else mask & (row.zone == ZONES)
        r, p = one(layers[row.first][inside], layers[row.second][inside])
        assert row.n == inside.sum()
        assert row.coefficient == pytest.approx(r, abs=1e-12)
        assert row.p == pytest.approx(p, abs=1e-9)


def test_relations():
    table = service_tradeoffs(SERVICES, GRID)
    relation = table.set_index(["first", "second"])["relation"]
    assert relation["water", "soil"] == "synergy"
    assert relation["water", "crops"] == "trade-off"
    assert relation["water", "rock"] == "none"
    assert set(table["zone"]) == {"all"}
    assert relation_counts(table)["trade-off"] == (relation == "trade-off").sum()


def test_neighbours_are_alike():
    """Two slopes that have nothing to do with each other are no synergy."""
    rows, columns = np.indices(GRID.shape) / SIZE
    services = {"a": rows + 0.02 * NOISE[0], "b": rows + 2 * columns + 0.02 * NOISE[1]}
    by_all = service_tradeoffs(services, GRID, effective=False)
    judged = service_tradeoffs(services, GRID)
    assert by_all["relation"].item() == "synergy"
    assert judged["relation"].item() == "none"
    assert judged["effective_n"].item() < 50


def test_service_that_does_not_vary_in_a_zone():
    flat = NOISE[0].copy()
    flat[:10] = 5
    table = service_tradeoffs({"a": flat, "b": NOISE[1]}, GRID, zones=ZONES)
    assert table["relation"].tolist()[0] == "unknown"
    assert np.isnan(table["coefficient"][0])
    assert table["relation"].tolist()[1] != "unknown"


def test_sample():
    table = service_tradeoffs(SERVICES, GRID, size=200, seed=1)
    assert (table["n"] == 200).all()
    again = service_tradeoffs(SERVICES, GRID, size=200, seed=1)
    assert table.equals(again)
    whole = service_tradeoffs(SERVICES, GRID)
    assert table["coefficient"].to_numpy() == pytest.approx(
        whole["coefficient"].to_numpy(), abs=0.2
    )


@pytest.mark.parametrize(
    ("services", "options", "sentence"),
    [
        (
            {"a": NOISE[0]},
            {},
            "There is only one layer or column to correlate. Give at least two.",
        ),
        (
            {"a": NOISE[0], "b": NOISE[0] * np.nan},
            {},
            "No cell has a value in every layer. Choose layers that overlap, or leave one"
            " out.",
        ),
        (
            SERVICES,
            {"zones": np.zeros((SIZE, SIZE), int)},
            "No cell with a value lies in a zone. Check that the zones overlap the"
            " rasters, and that their numbers are above 0.",
        ),
        (
            SERVICES,
            {"significance": 0},
            "The significance is 0; give a number above 0, at most 1.",
        ),
    ],
)
def test_refusals(services, options, sentence):
    with pytest.raises(Refusal) as refused:
        service_tradeoffs(services, GRID, **options)
    assert str(refused.value) == sentence


def test_unknown_method():
    with pytest.raises(ValueError, match="method is one of"):
        service_tradeoffs(SERVICES, GRID, method="kendall")


@pytest.mark.parametrize("end", [0.0, 0.5])
def test_cancel(end):
    with pytest.raises(Cancelled):
        service_tradeoffs(SERVICES, GRID, zones=ZONES, progress=lambda done: done < end)
