"""Ways from reservoirs to lower valleys, on land made by hand."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.karst.reservoir_leakage import reservoir_leakage
from ecorestore.core.refusal import Refusal

SHAPE = (11, 41)
GRID = Grid(SHAPE, 100.0)


def land():
    """A reservoir at 500 m; valleys at 440 m in the west and 470 m in the east."""
    elevation = np.full(SHAPE, 600.0)
    elevation[:, 20] = 500.0 - np.arange(11) * 0.1  # its own valley, to the south
    elevation[:, 5] = 440.0 - np.arange(11) * 0.1
    elevation[:, 30] = 470.0 - np.arange(11) * 0.1
    reservoirs = np.zeros(SHAPE, int)
    reservoirs[4:7, 20] = 3
    elevation[4:7, 20] = 499.5
    streams = np.zeros(SHAPE, bool)
    streams[:, [5, 20, 30]] = True
    return elevation, reservoirs, streams


def test_rock_decides_between_valleys():
    elevation, reservoirs, streams = land()
    east = np.zeros(SHAPE)
    east[:, 21:] = 1
    found = reservoir_leakage(elevation, reservoirs, east, streams, GRID)
    row = found.table.iloc[0]
    assert row["reservoir"] == 3 and row["rank"] == 1
    assert row["distance_m"] == 1000
    assert row["water_level_m"] == 499.5
    assert row["drop_m"] == pytest.approx(499.5 - 469.4)
    assert row["carbonate_percent"] == 100
    assert row["susceptibility"] == pytest.approx(row["gradient"])
    assert found.ways[0].tolist() == [[6, 20], [6, 30]]
    west = reservoir_leakage(elevation, reservoirs, 1 - east, streams, GRID)
    assert west.table["distance_m"][0] == 1500
    assert west.table["gradient"][0] == pytest.approx((499.5 - 439.4) / 1500)


def test_the_own_valley_does_not_count():
    elevation, reservoirs, streams = land()
    elevation[8:, 20] = 400.0
    streams[:, [5, 30]] = False
    found = reservoir_leakage(elevation, reservoirs, np.ones(SHAPE), streams, GRID)
    assert found.table["susceptibility"].tolist() == [0.0]
    assert found.table["lower_valley_cells"].tolist() == [0]
    assert found.ways[0].size == 0


def test_faults_add_once_each():
    elevation, reservoirs, streams = land()
    streams[:, 5] = False
    faults = np.zeros(SHAPE, bool)
    faults[:, 23:25] = True
    faults[:, 27] = True
    plain = reservoir_leakage(elevation, reservoirs, np.ones(SHAPE), streams, GRID)
    found = reservoir_leakage(
        elevation, reservoirs, np.ones(SHAPE), streams, GRID, faults=faults
    )
    assert found.table["faults"].tolist() == [2]
    assert found.table["susceptibility"][0] == pytest.approx(
        1.5 * plain.table["susceptibility"][0]
    )


def test_reach_drop_and_given_levels():
    elevation, reservoirs, streams = land()
    options = {"greatest_distance": 1200.0}
    found = reservoir_leakage(
        elevation, reservoirs, np.ones(SHAPE), streams, GRID, **options
    )
    assert found.table["distance_m"][0] == 1000
    low = reservoir_leakage(
        elevation,
        reservoirs,
        np.ones(SHAPE),
        streams,
        GRID,
        water_levels={3: 475.0},
        **options,
    )
    assert low.table["lower_valley_cells"].tolist() == [0]


def test_the_most_susceptible_first():
    elevation, reservoirs, streams = land()
    reservoirs[0, 28] = 9
    elevation[0, 28] = 520.0
    found = reservoir_leakage(elevation, reservoirs, np.ones(SHAPE), streams, GRID)
    assert found.table["reservoir"].tolist() == [9, 3]
    assert found.table["rank"].tolist() == [1, 2]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"reservoirs": np.zeros(SHAPE, int)}, "No cell with a value is a reservoir"),
        ({"streams": np.zeros(SHAPE, bool)}, "No cell with a value is a stream"),
        ({"carbonate": np.full(SHAPE, 50.0)}, "The share of carbonate rock holds"),
        ({"greatest_distance": 0.0}, "The greatest distance"),
        ({"elevation": np.full(SHAPE, np.nan)}, "The elevation holds NaN"),
    ],
)
def test_refusals(change, sentence):
    elevation, reservoirs, streams = land()
    given = {
        "elevation": elevation,
        "reservoirs": reservoirs,
        "carbonate": np.ones(SHAPE),
        "streams": streams,
        **change,
    }
    with pytest.raises(Refusal, match=sentence):
        reservoir_leakage(grid=GRID, **given)
