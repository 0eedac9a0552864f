"""Classes of a trend and their areas by zone."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.karst.trend_classes import trend_by_zone, trend_classes
from ecorestore.core.refusal import Refusal

SLOPE = np.array([[-2.0, -2.0, 0.0, 1.0], [3.0, 0.2, -0.2, np.nan]])
P = np.array([[0.05, 0.06, 1.0, 0.9], [0.01, 0.001, 0.001, np.nan]])


def test_five_classes():
    assert trend_classes(SLOPE, P).tolist() == [[1, 2, 3, 4], [5, 5, 1, 0]]


def test_small_slopes_are_stable():
    codes = trend_classes(SLOPE, P, stable_slope=0.2)
    assert codes.tolist() == [[1, 2, 3, 4], [5, 3, 3, 0]]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"significance": 0}, "The significance is 0; give a number above 0"),
        ({"stable_slope": -1}, "The slope that is stable is -1"),
    ],
)
def test_refusals(options, sentence):
    with pytest.raises(Refusal, match=sentence):
        trend_classes(SLOPE, P, **options)


def test_table_by_zone():
    zones = np.array([[1, 1, 1, 1], [2, 2, 0, 2]])
    table = trend_by_zone(
        SLOPE, trend_classes(SLOPE, P), Grid(SLOPE.shape, 1000.0), zones=zones
    ).set_index("zone")
    assert table["area_km2"].to_dict() == {1: 4.0, 2: 2.0, "all": 6.0}
    assert table.loc[1, "decreasing"] == 50.0
    assert table.loc[2, "significant_increase"] == 100.0
    assert table.loc[1, "mean_slope"] == pytest.approx(-0.75)
    assert table.loc["all", "mean_slope"] == pytest.approx(0.2 / 6)
    assert table.loc[2, "ratio_to_all"] == pytest.approx(1.6 / (0.2 / 6))
    classes = [
        name for name in table if name.split("_")[0] in ("significant", "slight")
    ]
    assert table[[*classes, "stable"]].sum(axis=1).tolist() == pytest.approx(
        [100.0] * 3
    )


def test_table_without_zones_covers_the_valid_cells():
    mask = np.array([[True, False, True, True], [True] * 4])
    table = trend_by_zone(
        SLOPE, trend_classes(SLOPE, P), Grid(SLOPE.shape, 1000.0, mask=mask)
    )
    assert table["zone"].tolist() == ["all"]
    assert table["area_km2"].tolist() == [6.0]
