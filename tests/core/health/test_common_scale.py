"""One scale for the layers of several years."""

import numpy as np
import pytest
from ecorestore.core.health.common_scale import common_scales
from ecorestore.core.refusal import Refusal

LAYERS = [np.array([0.0, 1.0, np.nan]), np.array([3.0, 4.0, np.nan])]


def test_lowest_and_highest_of_all_years_become_0_and_1():
    scales = common_scales(LAYERS)
    assert [(scale.low, scale.high) for scale in scales] == [(0, 4), (0, 4)]
    assert scales[1].apply(LAYERS[1])[:2].tolist() == [0.75, 1.0]
    assert np.isnan(scales[0].apply(LAYERS[0])[2])
    alone = common_scales(LAYERS, together=False)
    assert [(scale.low, scale.high) for scale in alone] == [(0, 1), (3, 4)]


def test_percentiles_are_of_all_values_and_cut_what_lies_beyond():
    layers = [np.arange(0.0, 51.0), np.arange(51.0, 101.0)]
    scale = common_scales(layers, percentiles=(5, 95))[0]
    assert (scale.low, scale.high) == (5, 95)
    assert scale.apply(np.array([0.0, 50.0, 100.0])).tolist() == [0, 0.5, 1]


def test_nothing_to_stretch_is_0():
    for layer in (np.array([2.0, 2.0]), np.array([np.nan, np.nan])):
        scale = common_scales([layer])[0]
        assert scale.constant
        assert np.nan_to_num(scale.apply(layer)).tolist() == [0, 0]


def test_percentiles_out_of_order_are_refused():
    with pytest.raises(Refusal, match="The percentiles are 95 and 5"):
        common_scales(LAYERS, percentiles=(95, 5))
