"""Current from all land to all land within reach, by moving windows."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import dataclass

import numpy as np

from ..parallel import in_order
from ..progress import Progress, watched_jobs
from ..refusal import Refusal
from .circuit.options import check_options
from .circuit.resistor_grid import valid_nodes
from .window_current import WindowRules, artefact_correction, batch_current

# A batch of windows holds so many targets at most, and about so many cells. It is the
# unit of work and of summation, whatever the number of threads.
MOST_TARGETS = 32
CELLS_PER_BATCH = 1_000_000


@dataclass(frozen=True)
class _Batch:
    """Targets in one row of blocks, by their place among blocks."""

    row: int
    columns: np.ndarray

    def targets(self, rules):
        """Rows and columns of the targets on the map."""
        places = np.column_stack([np.full(len(self.columns), self.row), self.columns])
        return places * rules.block_size + rules.half

    def part(self, rules, shape):
        """What its windows cover of the map."""
        targets = self.targets(rules)
        first = np.maximum(targets[0] - rules.reach, 0)
        end = np.minimum(targets[-1] + rules.reach + 1, shape)
        return tuple(slice(start, stop) for start, stop in zip(first, end))


@dataclass(frozen=True)
class OmnidirectionalFlow:
    """What ``omnidirectional_flow`` finds; maps are 0 where nothing flows.

    Attributes
    ----------
    cumulative : float64 array
        Current through each cell in amperes, added up over all windows.
    potential : float64 array
        The same if all land were alike: how much can flow for where sources are.
    normalised : float64 array
        The first over the second. Below 1 the land slows moves down or turns them
        away, about 1 they spread, above 1 they are drawn in or squeezed.
    windows : int
        Number of targets.
    idle : int
        Windows without current: the target lies on missing land, or no source has a
        way to it.
    residual : float
        The worst of all solutions: what the currents miss to balance, as the root of
        the sum of squares over all cells, relative to the current given.
    """

    cumulative: np.ndarray
    potential: np.ndarray
    normalised: np.ndarray
    windows: int
    idle: int
    residual: float


def omnidirectional_flow(
    surface: np.ndarray,
    sources: np.ndarray,
    *,
    radius: int,
    block_size: int = 1,
    buffer: int = 0,
    surface_is: str = "resistance",
    source_threshold: float = 0.0,
    correct_artefacts: bool = True,
    connection: str = "average_conductance",
    neighbours: int = 8,
    mask: np.ndarray | None = None,
    executor: Executor | None = None,
    threads: int | None = None,
    progress: Progress = None,
) -> OmnidirectionalFlow:
    """Current between all sources within a distance of each other.

    A window moves over the map. Its middle, the target, is held at 0 volts; all sources
    within ``radius`` of it, but for those of its own block, together send the current
    that the sources of its block have together, each in proportion to its strength. The
    currents of all windows add up.

    Blocks begin at the north-west corner; cells beyond the last whole block are no
    targets. Strengths on missing land count in these sums, but send nothing.

    Memory: 24 bytes per cell for the maps and 17 for the inputs; beside that, for each
    thread, about 200 bytes per cell of a window and 64 per cell of a batch of windows,
    which has at most 32 targets in a row.

    Parameters
    ----------
    surface : 2-D array
        Resistance, above 0, or conductance, at least 0, of each cell. NaN is missing.
    sources : 2-D array
        Strength of each cell as a source, at least 0. NaN counts as 0.
    radius : int
        How far moves reach, in cells; at least ``block_size``.
    block_size : int
        Odd side in cells of the squares that share one window. A tenth of the radius
        changes little and saves much: the time falls with the square.
    buffer : int
        By how many cells the land of a window reaches beyond its sources.
    surface_is : str
        ``"resistance"`` or ``"conductance"``.
    source_threshold : float
        Sources weaker than this count as none.
    correct_artefacts : bool
        Whether to take out the pattern that blocks of several cells leave.
    connection, neighbours
        As in ``current_flow``; as published unless told otherwise.
    mask : 2-D bool array, optional
        False where the surface is missing; its values there are not read.
    executor : concurrent.futures.Executor, optional
        Where windows are solved. Default: threads.
    threads : int, optional
        Number of threads, or of the executor's workers. Default: the number of
        processors. The result is the same to the last bit.

    Returns
    -------
    OmnidirectionalFlow
        ``.cumulative``, ``.potential``, ``.normalised``, ``.windows``, ``.idle``,
        ``.residual``.

    Raises
    ------
    Refusal
        If a resistance is 0 or negative, or a strength negative or infinite; if a
        length is no whole number, blocks are even, the radius is below the block size
        or beyond the map; if there is no source, or none has a way to a target.

    References
    ----------
    McRae, Popper, Jones, Schindel, Buttrick, Hall, Unnasch & Platt (2016), Conserving
    nature's stage; Landau, Shah, Anantharaman & Hall (2021), Journal of Open Source
    Software 6(57), 2829 (Omniscape).

    Examples
    --------
    A gap in a wall draws what would spread without it:

    >>> surface = np.ones((5, 5))
    >>> surface[:, 2] = np.nan
    >>> surface[2, 2] = 1
    >>> flow = omnidirectional_flow(surface, np.ones((5, 5)), radius=3)
    >>> flow.normalised[2].round(1)
    array([0.9, 1. , 1.4, 1. , 0.9])
    """
    check_options(surface_is=surface_is, connection=connection, neighbours=neighbours)
    surface, sources = np.asarray(surface), np.array(sources, float)
    _check_shapes(surface, sources, mask)
    check_window(surface.shape, radius=radius, block_size=block_size, buffer=buffer)
    rules = WindowRules(
        int(radius), int(block_size), int(buffer), surface_is, connection, neighbours
    )
    nodes = valid_nodes(surface, mask, surface_is)
    land = np.where(nodes, surface, np.nan)
    _clean_sources(sources, source_threshold)
    strengths = _block_strengths(sources, rules)
    windows = int(np.count_nonzero(strengths))
    if not windows:
        raise Refusal(
            "There is no source: no whole block of cells has a strength above 0. Check "
            "the strengths and the threshold.",
            parameter="sources",
        )
    cumulative, potential = np.zeros(surface.shape), np.zeros(surface.shape)
    idle, residual = 0, 0.0
    batches = list(_batches(strengths, rules.reach))
    with watched_jobs(None if executor else progress, len(batches)) as (state, count):
        correction = None
        if correct_artefacts and rules.block_size > 1:
            correction = artefact_correction(rules, state)
        shared = (rules, correction, None if executor else state)
        results = in_order(
            batch_current,
            (_job(land, sources, strengths, batch, *shared) for batch in batches),
            total=len(batches),
            executor=executor,
            threads=threads,
            progress=progress if executor else None,
        )
        for batch, found in zip(batches, results):
            part = batch.part(rules, surface.shape)
            cumulative[part] += found.cumulative
            potential[part] += found.potential
            idle += found.idle
            residual = max(residual, found.residual)
            count()
    if not cumulative.any():
        raise Refusal(
            "No source has a way to a target. See that sources lie on valid cells that "
            "missing land does not cut off from each other.",
            parameter="sources",
        )
    normalised = np.zeros(surface.shape)
    np.divide(cumulative, potential, out=normalised, where=potential > 0)
    return OmnidirectionalFlow(
        cumulative, potential, normalised, windows, idle, residual
    )


def check_window(
    shape: tuple[int, int], *, radius: int, block_size: int = 1, buffer: int = 0
) -> None:
    """Raise Refusal for lengths of a window that make no sense on a map of ``shape``."""
    for name, value, least in (
        ("radius", radius, 1),
        ("block_size", block_size, 1),
        ("buffer", buffer, 0),
    ):
        if not (value >= least and value == int(value)):
            raise Refusal(
                "{name} is {value:g} cells; it must be a whole number of at least "
                "{least}.",
                parameter=name,
                name=name,
                value=value,
                least=least,
            )
    if block_size % 2 == 0:
        raise Refusal(
            "The block size is {value}, which has no cell in the middle. Give an odd "
            "number, such as {other}.",
            parameter="block_size",
            value=int(block_size),
            other=int(block_size) + 1,
        )
    if radius < block_size:
        raise Refusal(
            "The radius of {radius} cells is below the block size of {block}. Give "
            "smaller blocks, such as a tenth of the radius, or a larger radius.",
            parameter="radius",
            radius=int(radius),
            block=int(block_size),
        )
    rows, columns = shape
    if radius > max(rows, columns) or block_size > min(rows, columns):
        raise Refusal(
            "Windows with a radius of {radius} and blocks of {block} cells do not fit a "
            "raster of {rows} rows and {columns} columns. Give smaller ones, or a larger "
            "raster.",
            parameter="radius",
            radius=int(radius),
            block=int(block_size),
            rows=rows,
            columns=columns,
        )


def check_cutoff(cutoff: float) -> None:
    """Raise Refusal for a largest resistance of sources that no land can have."""
    if not cutoff > 0:
        raise Refusal(
            "The largest resistance of a source is {cutoff:g}. Give a number above 0.",
            parameter="cutoff",
            cutoff=cutoff,
        )


def strength_from_surface(
    surface: np.ndarray,
    *,
    cutoff: float,
    surface_is: str = "resistance",
    mask: np.ndarray | None = None,
) -> np.ndarray:
    """Strengths of sources where there are no others: the conductance of good land.

    Parameters
    ----------
    surface, surface_is, mask
        As in ``omnidirectional_flow``.
    cutoff : float
        Cells of a resistance above it are no sources.

    Returns
    -------
    float64 array
        One over the resistance; 0 beyond the cutoff and where missing.

    Examples
    --------
    >>> strength_from_surface(np.array([[1.0, 4.0, 5.0, np.nan]]), cutoff=4)
    array([[1.  , 0.25, 0.  , 0.  ]])
    """
    check_options(surface_is=surface_is)
    check_cutoff(cutoff)
    surface = np.asarray(surface)
    nodes = valid_nodes(surface, mask, surface_is)
    strength = np.zeros(surface.shape)
    if surface_is == "resistance":
        np.divide(1.0, surface, out=strength, where=nodes & (surface <= cutoff))
    else:
        np.copyto(strength, surface, where=nodes & (surface >= 1 / cutoff))
    return strength


def _check_shapes(surface, sources, mask):
    if surface.ndim != 2:
        raise ValueError(f"The surface has {surface.ndim} dimensions, not 2.")
    for name, array in (("sources", sources), ("mask", mask)):
        if array is not None and np.shape(array) != surface.shape:
            raise ValueError(
                f"{name} has shape {np.shape(array)}, the surface has {surface.shape}."
            )


def _clean_sources(sources, threshold):
    """Set what is no source to 0, in place."""
    bad = (sources < 0) | np.isinf(sources)
    if bad.any():
        row, column = np.argwhere(bad)[0]
        raise Refusal(
            "The source strength at row {row}, column {column} is {value:g}. Strengths "
            "must be finite and not negative; nodata means none.",
            parameter="sources",
            row=int(row),
            column=int(column),
            value=float(sources[row, column]),
        )
    sources[~(sources >= threshold)] = 0.0


def _block_strengths(sources, rules):
    """What the sources of each whole block have together."""
    size = rules.block_size
    rows, columns = (n // size for n in sources.shape)
    blocks = sources[: rows * size, : columns * size]
    return blocks.reshape(rows, size, columns, size).sum(axis=(1, 3))


def _batches(strengths, reach) -> Iterator[_Batch]:
    most = CELLS_PER_BATCH // (2 * reach + 1) ** 2
    most = min(max(most, 1), MOST_TARGETS)
    for row, line in enumerate(strengths):
        for first in range(0, len(line), most):
            columns = first + np.flatnonzero(line[first : first + most])
            if len(columns):
                yield _Batch(row, columns)


def _job(land, sources, strengths, batch, rules, correction, state):
    """The arguments of ``batch_current``; no more of the map than it needs."""
    part = batch.part(rules, land.shape)
    corner = [side.start for side in part]
    return (
        land[part],
        sources[part],
        batch.targets(rules) - corner,
        strengths[batch.row, batch.columns],
        rules,
        correction,
        state,
    )
