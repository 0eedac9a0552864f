"""The seven classes of an MSPA map, and their statistics."""

import numpy as np
import pytest
from ecorestore.core.landscape.mspa_classes import mspa_statistics, simple_classes
from ecorestore.core.progress import Cancelled

CODES = np.array(
    [
        [17, 17, 35, 33, 9],
        [3, 69, 1, 117, 129],
        [0, 100, 220, 105, 165],
    ],
    np.uint8,
)


def test_seven_classes():
    assert simple_classes(CODES).tolist() == [
        [1, 1, 6, 6, 2],
        [4, 5, 7, 1, 255],
        [0, 0, 0, 3, 5],
    ]


def test_without_transition_edges_and_perforations_are_whole():
    assert simple_classes(CODES, transition=False).tolist() == [
        [1, 1, 4, 6, 2],
        [4, 3, 7, 1, 255],
        [0, 0, 0, 3, 5],
    ]


def test_every_code_of_the_method_has_a_class():
    codes = [17, 9, 5, 3, 65, 67, 69, 33, 35, 37, 1]
    both = np.array([codes + [code + 100 for code in codes]], np.uint8)
    assert (simple_classes(both) > 0).all()
    assert (simple_classes(both) < 8).all()
    assert simple_classes(np.array([[0, 100, 220]], np.uint8)).tolist() == [[0, 0, 0]]


def test_statistics_count_cells_shares_and_objects():
    table = mspa_statistics(CODES).set_index("class")
    assert table["cells"].to_dict() == {
        "core": 3,
        "islet": 1,
        "perforation": 2,
        "edge": 2,
        "loop": 1,
        "bridge": 1,
        "branch": 1,
        "background": 3,
        "core-opening": 1,
        "border-opening": 1,
        "missing": 1,
    }
    assert table.loc["core", "objects"] == 2
    assert table.loc["edge", "objects"] == 2
    assert table.loc["background", "objects"] == 1
    foreground = table["percent_of_foreground"].dropna()
    assert foreground.sum() == pytest.approx(100)
    assert table.loc["core", "percent_of_data"] == pytest.approx(100 * 3 / 14)


def test_objects_follow_the_connectivity_of_the_foreground():
    codes = np.array([[17, 0], [0, 17]], np.uint8)
    eight = mspa_statistics(codes).set_index("class")["objects"]
    four = mspa_statistics(codes, connectivity=4).set_index("class")["objects"]
    assert (eight["core"], eight["background"]) == (1, 2)
    assert (four["core"], four["background"]) == (2, 1)


def test_area_where_the_cell_is_known():
    table = mspa_statistics(CODES, cell_area=900.0)
    assert table["area_km2"].tolist() == [n * 0.0009 for n in table["cells"]]


def test_map_without_foreground_has_no_share():
    table = mspa_statistics(np.zeros((2, 2), np.uint8)).set_index("class")
    assert np.isnan(table.loc["core", "percent_of_foreground"])
    assert table.loc["background", "percent_of_data"] == 100


def test_statistics_can_be_cancelled():
    with pytest.raises(Cancelled):
        mspa_statistics(CODES, progress=lambda fraction: fraction < 0.5)
