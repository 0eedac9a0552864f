"""Gravity model: by hand, and what its equation implies."""

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.network.gravity import gravity_model
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st

LINKS = pd.DataFrame(
    {"core1": [1, 1, 3], "core2": [3, 7, 7], "cw_dist": [100.0, 200.0, 400.0]}
)
AREA = pd.Series({1: np.e**2, 3: np.e**3, 7: np.e**5})
RESISTANCE = pd.Series({1: 1.0, 3: 2.0, 7: 4.0})


def test_by_hand():
    found = gravity_model(AREA, RESISTANCE, LINKS, threshold=10.0)
    expected = [16 * 2 * 3 / (1 * 2), 4 * 2 * 5 / (1 * 4), 1 * 3 * 5 / (2 * 4)]
    np.testing.assert_allclose(found.links["interaction"], expected)
    assert found.links["level"].tolist() == ["important", "general", "general"]
    matrix = found.matrix
    assert matrix.index.tolist() == matrix.columns.tolist() == [1, 3, 7]
    assert matrix.loc[1, 3] == matrix.loc[3, 1] == pytest.approx(48)
    assert np.isnan(np.diag(matrix)).all()


def test_a_link_at_the_threshold_is_general():
    links = gravity_model(AREA, RESISTANCE, LINKS, threshold=48.0).links
    assert links["interaction"].iloc[0] == pytest.approx(48)
    limit = float(links["interaction"].iloc[0])
    at_limit = gravity_model(AREA, RESISTANCE, LINKS, threshold=limit).links
    assert set(at_limit["level"]) == {"general"}


def test_the_default_threshold_is_that_of_the_study():
    close = LINKS.assign(cw_dist=[10.0, 200.0, 400.0])
    assert gravity_model(AREA, RESISTANCE, close).links["level"].tolist() == [
        "important",
        "general",
        "general",
    ]


def test_the_highest_class_of_natural_breaks_is_important():
    two = gravity_model(AREA, RESISTANCE, LINKS, important="natural_breaks").links
    assert two["level"].tolist() == ["important", "general", "general"]
    alike = LINKS.iloc[:1]
    one = gravity_model(AREA, RESISTANCE, alike, important="natural_breaks").links
    assert one["level"].tolist() == ["important"]


def test_links_that_are_not_active_do_not_count():
    links = LINKS.assign(type=[1, 10, -15])
    found = gravity_model(AREA, RESISTANCE, links)
    assert len(found.links) == 2
    assert np.isnan(found.matrix.loc[3, 7])
    # The largest cumulative resistance is now that of the second link.
    assert found.links["interaction"].iloc[0] == pytest.approx(4 * 3)


@given(st.floats(1e-3, 1e3))
def test_the_unit_of_the_corridors_resistance_does_not_matter(factor):
    one = gravity_model(AREA, RESISTANCE, LINKS).matrix
    two = gravity_model(
        AREA, RESISTANCE, LINKS.assign(cw_dist=LINKS["cw_dist"] * factor)
    ).matrix
    np.testing.assert_allclose(one, two)
    dearer = gravity_model(AREA, RESISTANCE * factor, LINKS).matrix
    np.testing.assert_allclose(dearer, one / factor**2)


def refusal(area=AREA, resistance=RESISTANCE, links=LINKS, **options):
    with pytest.raises(Refusal) as caught:
        gravity_model(area, resistance, links, **options)
    return str(caught.value)


def test_bad_input_is_refused_in_words():
    assert refusal(area={**AREA, 3: 1.0}) == (
        "The area (m²) of core 3 is 1; it must be finite and above 1."
    )
    assert refusal(area={1: 9.0}) == "Core 3 has a link but no area (m²)."
    assert refusal(resistance={**RESISTANCE, 7: 0.0}) == (
        "The resistance of core 7 is 0; it must be finite and above 0."
    )
    assert refusal(links=LINKS.assign(cw_dist=[1.0, 0.0, 2.0])) == (
        "The cumulative resistance between cores 1 and 7 is 0; it must be finite and"
        " above 0."
    )
    assert refusal(links=LINKS.drop(columns="cw_dist")) == (
        "The table of links has no column cw_dist."
    )
    assert refusal(links=LINKS.assign(type=-1)) == "The table holds no active link."
    assert refusal(important="taste") == (
        "There is no rule 'taste' for important links; choose one of threshold,"
        " natural_breaks."
    )
