"""Codes of classes."""

import numpy as np
import pytest
from ecorestore.core.landscape.class_codes import class_codes, smallest_type
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays


@given(
    st.sampled_from([np.uint8, np.int16, np.int64, np.uint64, np.float32, bool]),
    st.data(),
)
def test_codes_name_the_values(dtype, data):
    values = data.draw(arrays(dtype, (3, 5)).filter(lambda a: np.isfinite(a).all()))
    mask = data.draw(arrays(bool, (3, 5)).filter(np.any))
    found = class_codes(values, mask)
    assert found.values.tolist() == np.unique(values[mask]).tolist()
    assert (found.values[found.codes[mask]] == values[mask]).all()
    assert (found.codes[~mask] == len(found.values)).all()


@pytest.mark.parametrize(
    ("largest", "dtype"), [(255, np.uint8), (256, np.uint16), (65_536, np.int32)]
)
def test_smallest_type(largest, dtype):
    assert smallest_type(largest) == dtype


def test_many_classes():
    values = np.arange(300 * 300).reshape(300, 300) * 3
    found = class_codes(values)
    assert found.codes.dtype == np.int32
    assert (found.codes.ravel() == np.arange(300 * 300)).all()
