"""Patches: numbering, holes, areas."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.landscape.patches import patches
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst


def drawn(text):
    """A class raster from rows of digits."""
    return np.array([[int(c) for c in row] for row in text.split()])


def labels(text, mask=None, **options):
    classes = drawn(text)
    return patches(classes, Grid(classes.shape, 10.0, mask=mask), **options)


def test_numbers_fall_with_area_and_ties_follow_raster_order():
    result = labels("2001 0001 2201 0000 0022", values=[1, 2])
    assert result.labels.tolist() == drawn("4001 0001 2201 0000 0033").tolist()
    assert result.labels.dtype == np.int32
    table = result.table
    assert table["patch"].tolist() == [1, 2, 3, 4]
    assert table["class"].tolist() == [1, 2, 2, 2]
    assert table["cells"].tolist() == [3, 2, 2, 1]
    assert table["area_m2"].tolist() == [300, 200, 200, 100]
    assert table["area_ha"].tolist() == [0.03, 0.02, 0.02, 0.01]


def test_corners_join_with_eight_neighbours_only():
    assert len(labels("10 01", values=[1]).table) == 1
    assert len(labels("10 01", values=[1], connectivity=4).table) == 2


def test_class_with_the_most_cells():
    table = labels("22333 00000 00022", values=[2, 3]).table
    assert table["class"].tolist() == [3, 2]


def test_area_of_cells_that_are_not_square():
    table = patches(np.array([[1, 1]]), Grid((1, 2), 30.0, 20.0), values=[1]).table
    assert table["area_m2"].tolist() == [1200]


RING = "111111 100111 101111 111111"


def test_holes_up_to_an_area_are_filled():
    assert labels(RING, values=[1]).table["cells"].tolist() == [21]
    assert labels(RING, values=[1], fill_holes=None).table["cells"].tolist() == [21]
    assert labels(RING, values=[1], fill_holes=299).table["cells"].tolist() == [21]
    assert labels(RING, values=[1], fill_holes=300).table["cells"].tolist() == [24]
    assert labels(RING, values=[1], fill_holes=np.inf).table["cells"].tolist() == [24]


def test_an_island_in_a_filled_hole_joins_the_patch_around_it():
    text = "11111 10001 10101 10001 11111"
    assert labels(text, values=[1]).table["cells"].tolist() == [16, 1]
    assert labels(text, values=[1], fill_holes=800).table["cells"].tolist() == [25]


def test_a_hole_leaks_through_a_corner_only_with_four_neighbours():
    text = "0111 1011 1111"
    assert labels(text, values=[1], fill_holes=np.inf).table["cells"].tolist() == [11]
    open_hole = labels(text, values=[1], fill_holes=np.inf, connectivity=4)
    assert open_hole.table["cells"].tolist() == [10]


def test_a_hole_at_the_edge_or_beside_a_missing_cell_is_open():
    assert labels("101 111", values=[1], fill_holes=np.inf).table["cells"].tolist() == [
        5
    ]
    mask = np.ones((4, 6), bool)
    mask[1, 2] = False
    result = labels(RING, mask, values=[1], fill_holes=np.inf)
    assert result.table["cells"].tolist() == [21]


def test_small_patches_are_dropped_after_filling():
    text = "1110000 1010110 1110000"
    result = labels(text, values=[1], fill_holes=100, minimum_area=900)
    assert result.table["cells"].tolist() == [9]
    assert (result.labels[1] == [1, 1, 1, 0, 0, 0, 0]).all()


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (
            {"values": [3]},
            "Foreground class 3 does not occur in the raster (classes found: 0, 1). "
            "Remove it, or choose one that occurs.",
        ),
        (
            {"values": [1], "minimum_area": 1000},
            "No patch reaches 1000 m²; the largest has 200 m². Lower the minimum area.",
        ),
        (
            {"values": [1], "minimum_area": -1},
            "An area of -1 m² is not possible for minimum_area. Give 0 or more.",
        ),
        (
            {"values": [1], "fill_holes": float("nan")},
            "An area of nan m² is not possible for fill_holes. Give 0 or more.",
        ),
    ],
)
def test_refusals(options, sentence):
    with pytest.raises(Refusal) as refused:
        labels("110 000", **options)
    assert str(refused.value) == sentence


def test_cancel():
    with pytest.raises(Cancelled):
        labels(RING, values=[1], fill_holes=300, progress=lambda _: False)


CLASSES = npst.arrays(np.uint8, (7, 8), elements=st.integers(0, 2))
HOLES = st.sampled_from([0.0, 100.0, 200.0, np.inf])


@given(CLASSES, HOLES, st.sampled_from([4, 8]))
def test_turning_the_raster_keeps_the_areas(classes, fill_holes, connectivity):
    classes[0, 0] = 1
    options = {
        "values": [1],
        "fill_holes": fill_holes,
        "connectivity": connectivity,
    }
    one = patches(classes, Grid(classes.shape, 10.0), **options)
    turned = np.rot90(classes)
    other = patches(turned, Grid(turned.shape, 10.0), **options)
    assert one.table["cells"].tolist() == other.table["cells"].tolist()
    assert ((other.labels > 0) == np.rot90(one.labels > 0)).all()


@given(CLASSES, HOLES)
def test_a_margin_of_missing_cells_changes_nothing(classes, fill_holes):
    classes[0, 0] = 1
    ours = patches(
        classes, Grid(classes.shape, 10.0), values=[1], fill_holes=fill_holes
    )
    framed = np.pad(classes, 2, constant_values=1)
    mask = np.pad(np.ones(classes.shape, bool), 2)
    other = patches(
        framed, Grid(framed.shape, 10.0, mask=mask), values=[1], fill_holes=fill_holes
    )
    assert (other.labels[2:-2, 2:-2] == ours.labels).all()
    assert (other.labels[~mask] == 0).all()
    assert other.table.equals(ours.table)


@given(CLASSES)
def test_filling_more_never_takes_cells_away(classes):
    classes[0, 0] = 1
    grid = Grid(classes.shape, 10.0)
    before = np.zeros(classes.shape, bool)
    for fill_holes in (0, 100, 300, np.inf):
        after = patches(classes, grid, values=[1], fill_holes=fill_holes).labels > 0
        assert (after >= before).all()
        before = after
