"""Connected components, against scipy and by hand."""

import numpy as np
import pytest
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster.labels import (
    by_size,
    connected_components,
    labels_where,
    present_labels,
    renumber,
)
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst
from scipy import ndimage

CELLS = npst.arrays(
    bool, npst.array_shapes(min_dims=2, max_dims=2, max_side=12), elements=st.booleans()
)
STRUCTURE = {
    4: ndimage.generate_binary_structure(2, 1),
    8: ndimage.generate_binary_structure(2, 2),
}


@given(CELLS, st.sampled_from([4, 8]))
def test_equal_to_scipy_and_numbered_by_first_cell(cells, connectivity):
    ours = connected_components(cells, connectivity=connectivity)
    expected, count = ndimage.label(cells, STRUCTURE[connectivity])
    assert ours.count == count
    pairs = set(zip(ours.labels.ravel().tolist(), expected.ravel().tolist()))
    assert len(pairs) == count + (not cells.all())
    assert ours.sizes.tolist() == [0] + [
        int((ours.labels == label).sum()) for label in range(1, count + 1)
    ]
    order = [label for label in ours.labels.ravel() if label]
    assert list(dict.fromkeys(order)) == list(range(1, count + 1))


@given(CELLS, st.sampled_from([4, 8]))
def test_turning_the_raster_changes_only_the_numbers(cells, connectivity):
    ours = connected_components(cells, connectivity=connectivity)
    turned = connected_components(np.rot90(cells), connectivity=connectivity)
    assert sorted(ours.sizes) == sorted(turned.sizes)
    assert ((turned.labels > 0) == np.rot90(cells)).all()


def test_many_single_cells():
    board = np.indices((300, 300)).sum(axis=0) % 2 == 0
    assert connected_components(board, connectivity=4).count == 45_000
    assert connected_components(board, connectivity=8).count == 1


def test_the_largest_comes_first_and_equals_keep_their_order():
    sizes = np.array([0, 2, 5, 2, 9])
    assert by_size(sizes).tolist() == [0, 3, 2, 4, 1]
    kept = np.array([False, True, False, True, True])
    assert by_size(sizes, kept).tolist() == [0, 2, 0, 3, 1]


def test_labels_present_in_cells():
    labels = np.array([[1, 2], [0, 3]])
    cells = np.array([[True, False], [False, True]])
    assert labels_where(labels, cells, 3).tolist() == [False, True, False, True]
    renumber(labels, np.array([0, 3, 0, 1]))
    assert labels.tolist() == [[3, 0], [0, 1]]


def test_other_connectivity_is_an_error():
    with pytest.raises(ValueError, match="connectivity is 4 or 8"):
        connected_components(np.ones((2, 2), bool), connectivity=6)


def test_cancel():
    with pytest.raises(Cancelled):
        connected_components(np.ones((20, 20), bool), progress=lambda _: False)


def test_present_labels():
    labels = np.array([[0, 7, 7], [-1, 2, 0]])
    assert present_labels(labels) == [2, 7]
    assert present_labels(np.zeros((2, 2), int)) == []
