"""The classes that are habitat, and the image that MSPA takes."""

import numpy as np
import pytest
from ecorestore.core.landscape.foreground import classes_found, foreground_image
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst


def test_image_of_missing_background_and_foreground():
    classes = np.array([[1, 2, 5], [9, 5, 1]], np.uint8)
    mask = np.array([[True, True, True], [False, True, True]])
    image = foreground_image(classes, [5, 2], mask)
    assert image.dtype == np.uint8
    assert image.tolist() == [[1, 2, 2], [0, 2, 1]]


@pytest.mark.parametrize("dtype", [np.uint8, np.int32, np.float32])
def test_types_of_classes(dtype):
    classes = np.array([[1, 2, 5]], dtype)
    assert foreground_image(classes, [2]).tolist() == [[1, 2, 1]]


def test_one_absent_class_is_named_with_those_found():
    with pytest.raises(Refusal) as refused:
        foreground_image(np.array([[1, 2, 5]]), [2, 12])
    assert str(refused.value) == (
        "Foreground class 12 does not occur in the raster (classes found: 1, 2, 5). "
        "Remove it, or choose one that occurs."
    )


def test_absent_classes_do_not_count_under_the_mask():
    mask = np.array([[True, True, False]])
    with pytest.raises(Refusal) as refused:
        foreground_image(np.array([[1, 2, 5]]), [5, 7], mask)
    assert str(refused.value) == (
        "Foreground classes 5, 7 do not occur in the raster (classes found: 1, 2). "
        "Remove them, or choose classes that occur."
    )


def test_no_class_and_no_cell():
    with pytest.raises(Refusal) as refused:
        foreground_image(np.array([[1]]), [])
    assert str(refused.value) == (
        "No foreground class is chosen. Choose at least one class."
    )
    with pytest.raises(Refusal, match="The class raster holds no cell with a value"):
        foreground_image(np.array([[1]]), [1], np.array([[False]]))


@given(
    npst.arrays(np.int16, (3, 4), elements=st.integers(-2, 3)),
    npst.arrays(bool, (3, 4)),
)
def test_image_keeps_every_cell_of_the_mask(classes, mask):
    mask[0, 0] = True
    chosen = classes_found(classes, mask)[:2]
    image = foreground_image(classes, chosen, mask)
    assert ((image == 0) == ~mask).all()
    assert ((image == 2) == (mask & np.isin(classes, chosen))).all()
