"""Layers serve factors by name where all names agree, else by order."""

import pytest
from ecorestore.core.network.factor_layers import factor_layers
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st


@given(st.permutations(["cover", "slope", "roads", "ndvi"]))
def test_names_decide_whatever_the_order_of_the_layers(layers):
    found = factor_layers(["cover", "slope", "roads", "ndvi"], layers)
    assert {factor: layers[place] for factor, place in found.items()} == {
        factor: factor for factor in layers
    }


def test_order_decides_where_names_differ():
    assert factor_layers(["cover", "slope"], ["a", "slope"]) == {"cover": 0, "slope": 1}


def test_letters_and_blanks_do_not_matter():
    assert factor_layers(["Slope", "NDVI"], ["ndvi ", "slope"]) == {
        "Slope": 1,
        "NDVI": 0,
    }


def test_another_number_of_layers_is_refused():
    with pytest.raises(
        Refusal,
        match=r"names 2 factors \(cover, slope\), and 1 rasters are given \(cover\)",
    ):
        factor_layers(["cover", "slope"], ["cover"])


def test_no_layer_is_refused():
    with pytest.raises(Refusal, match=r"and 0 rasters are given \(-\)"):
        factor_layers(["cover"], [])


def test_layer_called_like_another_factor_is_refused():
    with pytest.raises(
        Refusal, match="The raster slope stands in the place of the factor cover"
    ):
        factor_layers(["cover", "slope"], ["slope", "land use"])
