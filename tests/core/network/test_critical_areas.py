"""Critical areas: classes, overlay, sizes and what the table tells."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.network.critical_areas import critical_areas
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster.classify import classify, natural_breaks
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st

CURRENT = np.array(
    [
        [0.90, 0.10, 0.10, 0.80],
        [0.95, 0.10, 0.00, 0.10],
        [0.85, np.nan, 0.10, 0.85],
        [0.10, 0.10, 0.90, 0.85],
    ]
)
GRID = Grid((4, 4), 100)


def test_the_highest_class_by_falling_area():
    found = critical_areas(CURRENT, GRID, classes=2)
    assert found.labels.tolist() == [
        [1, 0, 0, 3],
        [1, 0, 0, 0],
        [1, 0, 0, 2],
        [0, 0, 2, 2],
    ]
    assert found.limits.tolist() == [0.1, 0.95]
    table = found.table
    assert table["area"].tolist() == [1, 2, 3]
    assert table["cells"].tolist() == [3, 3, 1]
    assert table["area_km2"].tolist() == pytest.approx([0.03, 0.03, 0.01])
    assert table["mean"].tolist() == pytest.approx([0.9, 2.6 / 3, 0.8])
    assert table["maximum"].tolist() == [0.95, 0.9, 0.8]
    assert found.area_km2 == pytest.approx(0.07)


def test_cells_that_meet_at_a_corner():
    found = critical_areas(CURRENT, GRID, classes=2, connectivity=4)
    assert found.table["cells"].tolist() == [3, 3, 1]
    corner = np.array([[1.0, 0.1], [0.1, 1.0]])
    grid = Grid((2, 2), 100)
    assert len(critical_areas(corner, grid, classes=2).table) == 1
    assert len(critical_areas(corner, grid, classes=2, connectivity=4).table) == 2


def test_small_areas_are_left_out():
    found = critical_areas(CURRENT, GRID, classes=2, minimum_area=30000)
    assert found.labels[0, 3] == 0
    assert found.table["cells"].tolist() == [3, 3]


def test_cores_and_missing_cells_belong_to_no_class():
    cores = np.zeros((4, 4), int)
    cores[:, 0] = 7
    mask = np.ones((4, 4), bool)
    mask[0, 3] = False
    found = critical_areas(
        CURRENT, Grid((4, 4), 100, mask=mask), classes=2, cores=cores
    )
    assert found.table["cells"].tolist() == [3]
    assert found.labels[:3].max() == 1
    assert found.labels[:, 0].max() == 0


def test_an_overlay_multiplies_before_classes_are_made():
    resistance = np.ones((4, 4))
    resistance[0, 3] = 50
    found = critical_areas(CURRENT, GRID, classes=2, overlay=resistance)
    assert np.argwhere(found.labels).tolist() == [[0, 3]]
    assert found.limits[-1] == pytest.approx(40)
    assert found.table["maximum"].tolist() == [0.8]


def test_land_cover_and_district_of_most_cells():
    cover = np.full((4, 4), 3)
    cover[:2, 0] = 5
    cover[3, 2] = 9
    district = np.ones((4, 4), int)
    district[2:] = 2
    mask = np.ones((4, 4), bool)
    mask[0, 3] = False
    found = critical_areas(
        CURRENT,
        GRID,
        classes=2,
        land_cover=cover,
        land_cover_mask=mask,
        class_names={5: "forest"},
        districts=district,
        district_names={1: "north", 2: "south"},
    )
    table = found.table
    assert table["land_cover"].fillna(-1).tolist() == [5, 3, -1]
    assert table["land_cover_name"].tolist() == ["forest", "", ""]
    percent = table["land_cover_percent"]
    assert percent.tolist()[:2] == pytest.approx([200 / 3, 200 / 3])
    assert np.isnan(percent[2])
    assert table["district"].tolist() == [1, 2, 1]
    assert table["district_name"].tolist() == ["north", "south", "north"]


def test_at_a_tie_the_smaller_class_counts():
    pair = np.array([[1.0, 1.0, 0.1]])
    found = critical_areas(
        pair, Grid((1, 3), 1), classes=2, land_cover=np.array([[8, 4, 1]])
    )
    assert found.table["land_cover"].tolist() == [4]
    assert found.table["land_cover_percent"].tolist() == [50]


@given(st.integers(0, 10**6), st.integers(2, 6))
def test_the_areas_are_the_top_class(seed, classes):
    values = np.random.default_rng(seed).exponential(size=(15, 20))
    values[values < 0.2] = np.nan
    found = critical_areas(values, Grid(values.shape, 10), classes=classes)
    limits = natural_breaks(values, classes)
    np.testing.assert_array_equal(found.limits, limits)
    np.testing.assert_array_equal(found.labels > 0, classify(values, limits) == classes)
    assert found.table["cells"].sum() == (found.labels > 0).sum()
    assert (np.diff(found.table["cells"]) <= 0).all()


def test_a_sample_gives_nearly_the_same_limits():
    values = np.random.default_rng(0).uniform(1, 2, size=(200, 200))
    grid = Grid(values.shape, 10)
    every = critical_areas(values, grid)
    some = critical_areas(values, grid, sample_size=5000)
    np.testing.assert_allclose(every.limits, some.limits, rtol=0.02)
    again = critical_areas(values, grid, sample_size=5000)
    np.testing.assert_array_equal(some.labels, again.labels)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"classes": 1}, "The number of classes is 1; the highest of 2 or more makes"),
        ({"minimum_area": -1}, "The smallest area is -1 m². Give 0 or more."),
        (
            {"minimum_area": 1e6, "classes": 2},
            "All 3 areas are smaller than 1e+06 m²; the largest has 30000 m². Lower",
        ),
        ({"cores": np.ones((4, 4), int)}, "No cell has a value above 0: there is noth"),
    ],
)
def test_what_is_refused(options, sentence):
    with pytest.raises(Refusal) as refused:
        critical_areas(CURRENT, GRID, **options)
    assert str(refused.value).startswith(sentence)


def test_cancel():
    told = []
    critical_areas(CURRENT, GRID, progress=lambda f: told.append(f) or True)
    assert told == sorted(told)
    for last in range(len(told)):
        calls = iter(range(last))
        with pytest.raises(Cancelled):
            critical_areas(
                CURRENT,
                GRID,
                progress=lambda _, c=calls: next(c, None) is not None,
            )
