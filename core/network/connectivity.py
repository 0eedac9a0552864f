"""Connectivity of habitat patches: PC, IIC and the share of each patch in them."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from ..progress import Progress, part
from ..refusal import Refusal
from .binary_network import binary_network
from .patch_network import check_dispersal, check_landscape_area, checked_network
from .probable_network import probable_networks

OVERALL = ("PCnum", "IICnum", "EC_PC", "EC_IIC", "PC", "IIC", "NC", "NL", "LC_area")
OVERALL += ("LC_nodes", "LCP_num", "LCP", "CCP", "AWF_num", "AWF", "H")
PATCHES = ("dPC", "dPCintra", "dPCflux", "dPCconnector", "dIIC", "dIICintra")
PATCHES += ("dIICflux", "dIICconnector", "BC", "BC_PC", "BC_IIC", "dNC", "dLCP")
PATCHES += ("degree",)


@dataclass(frozen=True)
class ConnectivityIndices:
    """Indices of a patch network.

    Attributes
    ----------
    overall : dict
        PCnum, IICnum, EC_PC, EC_IIC, NC, NL, LC_area, LC_nodes, LCP_num, CCP, AWF_num,
        H, and with a landscape area also PC, IIC, LCP, AWF.
    patches : DataFrame
        One row per patch: dPC, dPCintra, dPCflux, dPCconnector, dIIC, dIICintra,
        dIICflux, dIICconnector, dLCP (percent); BC, BC_PC, BC_IIC; dNC, degree.
    largest_loss : float
        Most that PCnum can lack, as a share of it, because paths below
        ``minimum_probability`` were left out. 0 where none was.
    """

    overall: dict
    patches: pd.DataFrame
    largest_loss: float


def connectivity_indices(
    area,
    distance,
    *,
    threshold: float,
    probability: float = 0.5,
    landscape_area: float | None = None,
    minimum_probability: float = 0.0,
    progress: Progress = None,
) -> ConnectivityIndices:
    """Connectivity of a network of patches and what each patch adds to it.

    Two patches at distance d are linked with probability p = exp(-k d), where k makes
    p equal to ``probability`` at ``threshold`` (PC: any distance), and are linked or
    not by d <= ``threshold`` (IIC and all counts). p* is the probability of the best
    path, nl the number of links of the shortest one.

    Parameters
    ----------
    area : float array (n,)
        Area, or another attribute, of each patch, above 0. The index of a Series
        becomes the index of ``patches``.
    distance : float array (n, n)
        Symmetric, at least 0, in metres or in cost units; inf where there is no link.
        The diagonal is not read.
    threshold : float
        Dispersal distance, in the unit of ``distance``; above 0.
    probability : float
        Probability of dispersal over ``threshold``, between 0 and 1.
    landscape_area : float, optional
        Area of the whole landscape in the unit of ``area``, at least their sum.
    minimum_probability : float
        Paths less probable than this count as no path, which is faster for more than
        some thousand patches; ``largest_loss`` bounds the error. 0: exact.
    progress : callable, optional
        Is given the fraction done; returns False to cancel.

    Returns
    -------
    ConnectivityIndices

    Raises
    ------
    Refusal
        For a matrix that is not square, not symmetric, has NaN or a negative distance;
        an area of 0 or less; options out of their range; a landscape smaller than its
        patches.

    Notes
    -----
    - PCnum = sum over ordered pairs, i = j included, of a_i a_j p*_ij; IICnum the same
      with 1 / (1 + nl_ij). PC, IIC = num / landscape_area², from 0 (no habitat) to 1
      (the landscape is one patch). EC = sqrt(num): the area of one patch that would be
      as well connected.
    - dPC_k = 100 (PC - PC without k) / PC = intra + flux + connector: what k is worth
      by its own area, by its direct and indirect exchange with the others, and as the
      stepping stone of others. 0 to 100 each. dIIC is split in the same way.
    - NC components, NL links, LC_area and LC_nodes the area of the largest component
      and the number of patches in the most numerous one, LCP_num = sum of squared
      component areas, CCP = LCP_num / (sum of areas)², AWF_num = sum over ordered
      pairs i != j of a_i a_j p_ij, H = half the sum of 1 / nl (Harary).
    - BC counts unordered pairs of other patches with shortest paths through the patch,
      shares where paths tie; BC_IIC weighs them by a_i a_j / (1 + nl), BC_PC by
      a_i a_j p* along the most probable paths. dNC is the number of components left
      without the patch, dLCP the loss of LCP_num in percent, degree the links.
    - Touching patches (distance 0) are linked with p = 1. Of equally probable paths
      those through fewer touching patches count for BC_PC. Where patches touch, better
      merge them.
    - Paths less probable than 4e-44 count as none.

    About 25 bytes per pair of patches at the peak, on top of the distances.

    Saura and Pascual-Hortal (2007, PC); Pascual-Hortal and Saura (2006, IIC); Saura
    and Rubio (2010, fractions); Saura et al. (2011, EC); Bodin and Saura (2010, BC).

    Examples
    --------
    A small patch between two large ones: a third of its worth is that of a stepping
    stone.

    >>> distance = [[0, 500, 1600], [500, 0, 500], [1600, 500, 0]]
    >>> result = connectivity_indices([4.0, 1.0, 4.0], distance, threshold=500)
    >>> result.patches[["dPC", "dPCconnector"]].round(2).loc[1].tolist()
    [27.59, 9.22]
    """
    area, distance, index = checked_network(area, distance)
    check_dispersal(threshold, probability)
    check_landscape_area(area, landscape_area)
    if not 0 <= minimum_probability < 1:
        raise Refusal(
            "The minimum probability is {value}; it must be at least 0 and below 1.",
            parameter="minimum_probability",
            value=minimum_probability,
        )
    (probable,) = probable_networks(
        area,
        distance,
        thresholds=[threshold],
        probability=probability,
        minimum_probability=minimum_probability,
        progress=part(progress, 0.0, 0.8),
    )
    binary = binary_network(
        area, distance, threshold=threshold, progress=part(progress, 0.8, 1.0)
    )
    overall = {**probable.overall, **binary.overall}
    if landscape_area is not None:
        overall.update(landscape_shares(overall, landscape_area))
    patches = {
        **probable.importance.columns("PC"),
        **binary.importance.columns("IIC"),
        "BC_PC": probable.betweenness,
        **binary.patches,
    }
    return ConnectivityIndices(
        {name: overall[name] for name in OVERALL if name in overall},
        pd.DataFrame(patches, index=index)[list(PATCHES)],
        probable.largest_loss,
    )


def landscape_shares(overall: dict, landscape_area: float) -> dict:
    """The indices that divide by the squared area of the landscape."""
    return {
        name: overall[numerator] / landscape_area**2
        for name, numerator in (
            ("PC", "PCnum"),
            ("IIC", "IICnum"),
            ("LCP", "LCP_num"),
            ("AWF", "AWF_num"),
        )
    }
