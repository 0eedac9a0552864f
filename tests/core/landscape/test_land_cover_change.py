"""Change of land cover."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.landscape.land_cover_change import (
    check_legends,
    land_cover_change,
    transition_matrix,
    with_names,
)
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

GRID = Grid((2, 4), 100.0)
FIRST = np.array([[1, 1, 2, 2], [1, 3, 3, 3]], np.uint8)
SECOND = np.array([[1, 2, 2, 2], [3, 3, 3, 1]], np.uint8)
THIRD = np.array([[1, 1, 2, 4], [3, 3, 3, 1]], np.uint8)


def test_two_dates_by_hand():
    found = land_cover_change([FIRST, SECOND], [2000, 2005], GRID)
    rows = found.transitions.drop(columns=["from_time", "to_time"]).to_numpy().tolist()
    third = pytest.approx(100 / 3)
    assert rows == [
        [1, 1, 1, 1.0, third],
        [1, 2, 1, 1.0, third],
        [1, 3, 1, 1.0, third],
        [2, 2, 2, 2.0, 100.0],
        [3, 1, 1, 1.0, third],
        [3, 3, 2, 2.0, pytest.approx(200 / 3)],
    ]
    assert found.areas["cells"].tolist() == [3, 2, 3, 2, 3, 3]
    assert found.areas["percent"].tolist()[:3] == [37.5, 25.0, 37.5]
    dynamics = found.dynamics.set_index("class")
    assert dynamics["gain_ha"].tolist() == [1, 1, 1]
    assert dynamics["loss_ha"].tolist() == [2, 0, 1]
    assert dynamics["net_ha"].tolist() == [-1, 1, 0]
    assert dynamics["dynamic_degree"].tolist() == pytest.approx([-20 / 3, 10, 0])
    assert found.overall.iloc[0].tolist() == [2000, 2005, 3.0, 37.5, 7.5]
    assert found.change.tolist() == [[0, 1, 0, 0], [2, 0, 0, 3]]
    assert found.change.dtype == np.uint8
    assert found.changes[["number", "from_class", "to_class"]].to_numpy().tolist() == [
        [1, 1, 2],
        [2, 1, 3],
        [3, 3, 1],
    ]


def test_matrix_of_areas():
    found = land_cover_change([FIRST, SECOND], [2000, 2005], GRID)
    matrix = transition_matrix(found.transitions)
    assert matrix.columns.tolist()[3:] == ["to_1", "to_2", "to_3", "total_ha"]
    assert matrix.iloc[:, 2:].to_numpy().tolist() == [
        [1, 1, 1, 1, 3],
        [2, 0, 2, 0, 2],
        [3, 1, 0, 2, 3],
    ]


def test_three_dates_have_the_whole_period_too():
    found = land_cover_change([FIRST, SECOND, THIRD], [2000, 2005, 2015], GRID)
    periods = found.overall[["from_time", "to_time"]].to_numpy().tolist()
    assert periods == [[2000, 2005], [2005, 2015], [2000, 2015]]
    assert found.overall["changed_ha"].tolist() == [3, 2, 3]
    assert found.overall["comprehensive_dynamic_degree"].tolist() == [7.5, 2.5, 2.5]
    assert found.times_changed.tolist() == [[0, 2, 0, 1], [1, 0, 0, 1]]
    new = found.dynamics[found.dynamics["class"] == 4]
    assert new["dynamic_degree"].isna().all()
    assert found.areas["time"].unique().tolist() == [2000, 2005, 2015]


def test_cells_count_that_have_a_class_at_all_dates():
    there = np.ones((2, 4), bool)
    there[0, 0] = False
    mask = np.ones((2, 4), bool)
    mask[1, 3] = False
    grid = Grid((2, 4), 100.0, mask=mask)
    found = land_cover_change([FIRST, SECOND], [1, 2], grid, masks=[None, there])
    assert found.mask.sum() == 6
    assert found.areas["cells"].tolist() == [2, 2, 2, 0, 3, 3]
    assert found.change[0, 0] == found.change[1, 3] == 0


@given(
    arrays(np.int16, (3, 4, 5), elements=st.integers(-1, 3)),
    arrays(bool, (4, 5), elements=st.sampled_from([True, True, False])),
)
def test_gains_and_losses_balance(drawn, mask):
    drawn[:, 0, 0], mask[0, 0] = 2, True
    grid = Grid((4, 5), 30.0, mask=mask)
    found = land_cover_change(list(drawn), [0, 1, 3], grid)
    periods = found.dynamics.groupby(["from_time", "to_time"])
    assert periods["net_ha"].sum().tolist() == pytest.approx([0, 0, 0])
    changed = found.overall.set_index(["from_time", "to_time"])["changed_ha"]
    assert periods["gain_ha"].sum().to_dict() == pytest.approx(changed.to_dict())
    assert periods["loss_ha"].sum().to_dict() == pytest.approx(changed.to_dict())
    whole = drawn[0] != drawn[-1]
    assert ((found.change > 0) == (whole & mask)).all()
    steps = (np.diff(drawn, axis=0) != 0).sum(axis=0)
    assert (found.times_changed == np.where(mask, steps, 0)).all()
    other = drawn.astype(float)
    other[:, ~mask] = np.nan
    again = land_cover_change(list(other), [0, 1, 3], grid)
    assert (again.change == found.change).all()


def test_refusals():
    def refused(maps, times, sentence, **more):
        with pytest.raises(Refusal, match=sentence):
            land_cover_change(maps, times, GRID, **more)

    refused([FIRST], [2000], "1 land-cover map is given. Change needs at least two")
    refused([FIRST, SECOND], [2000], "There are 2 land-cover maps and 1 dates")
    refused([FIRST, SECOND], [2005, 2000], "The date 2000 stands after 2005")
    refused(
        [FIRST, SECOND + 40],
        [2000, 2005],
        r"maps of 2000 and 2005 have no class in common \(classes 1, 2, 3 and 41, 42, 43",
    )
    west = np.array([[True, False, False, False]] * 2)
    refused([FIRST, SECOND], [1, 2], "No cell has a class at all", masks=[west, ~west])
    with pytest.raises(
        Refusal, match="Class 3 occurs in the map of 2005 but has no row"
    ):
        check_legends([[1, 2], [1, 3]], [2000, 2005], [1, 2])


def test_progress_ends_the_work():
    with pytest.raises(Cancelled):
        land_cover_change([FIRST, SECOND], [1, 2], GRID, progress=lambda _: False)


def test_names_stand_beside_classes():
    found = land_cover_change([FIRST, SECOND], [2000, 2005], GRID)
    named = with_names(found.changes, {1: "grass", 3: "forest"})
    assert named.columns.tolist()[1:5] == [
        "from_class",
        "from_name",
        "to_class",
        "to_name",
    ]
    assert named.iloc[0, 1:5].tolist() == [1, "grass", 2, ""]
    assert with_names(found.areas, {}) is found.areas
