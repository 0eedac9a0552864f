"""The table of links with the column names of Linkage Mapper."""

from __future__ import annotations

import pandas as pd

from .link_types import MISSING

COLUMNS = {
    "link": "link",
    "coreId1": "core1",
    "coreId2": "core2",
    "cluster1": "cluster1",
    "cluster2": "cluster2",
    "linkType": "type",
    "eucDist": "euc_dist",
    "lcDist": "cw_dist",
    "eucAdj": "euc_adj",
    "cwdAdj": "cwd_adj",
    "lcpLength": "lcp_length",
    "cwdToEucRatio": "cwd_to_euc",
    "cwdToPathRatio": "cwd_to_path",
    "Eff_Resist": "eff_resist",
    "CWDTORRatio": "cwd_to_eff_resist",
    "CF_Centrality": "centrality",
}


def linkage_table(links: pd.DataFrame) -> pd.DataFrame:
    """The links as Linkage Mapper lists them, for programs that read its tables.

    Parameters
    ----------
    links : DataFrame
        Columns ``core1``, ``core2`` and any others of ``corridor_network``,
        ``pinch_points`` and ``current_flow_centrality``.

    Returns
    -------
    DataFrame
        Its sixteen columns in its order; -1 for what is not known.

    References
    ----------
    McRae & Kavanagh (2011), Linkage Mapper connectivity analysis software.

    Examples
    --------
    >>> links = pd.DataFrame({"core1": [1], "core2": [2], "cw_dist": [40.0]})
    >>> linkage_table(links)[["link", "coreId1", "coreId2", "lcDist", "eucDist"]]
       link  coreId1  coreId2  lcDist  eucDist
    0     1        1        2    40.0     -1.0
    """
    if "link" not in links:
        links = links.assign(link=range(1, len(links) + 1))
    return pd.DataFrame(
        {name: links.get(known, MISSING) for name, known in COLUMNS.items()},
        index=links.index,
    )
