"""Links under the column names of Linkage Mapper."""

import doctest

import numpy as np
import pandas as pd
from ecorestore.core.grid import Grid
from ecorestore.core.network import linkage_table as module
from ecorestore.core.network.corridors import corridor_network
from ecorestore.core.network.linkage_table import COLUMNS, linkage_table
from ecorestore.core.network.pinch_points import pinch_points


def test_all_columns_in_order_and_unknown_ones_are_minus_1():
    ids = np.array([[1, 0, 2, 0, 3]])
    given = (np.ones((1, 5)), ids, Grid((1, 5), 10))
    links = corridor_network(*given, pairs="all").links
    table = linkage_table(links)
    assert list(table) == list(COLUMNS)
    assert table["link"].tolist() == [1, 2, 3]
    assert table["linkType"].tolist() == [1, -15, 1]
    assert table["lcDist"].tolist() == [20, 40, 20]
    assert (table[["Eff_Resist", "CWDTORRatio", "CF_Centrality"]] == -1).all(axis=None)
    found = pinch_points(*given, cutoff_width=5, links=links).links
    assert linkage_table(found)["Eff_Resist"].tolist() == [20, -1, 20]


def test_links_of_other_programs_are_numbered():
    links = pd.DataFrame({"core1": [4, 7], "core2": [7, 9]}, index=[5, 8])
    table = linkage_table(links)
    assert table["link"].tolist() == [1, 2]
    assert (table["lcDist"] == -1).all()


def test_example():
    assert doctest.testmod(module).failed == 0
