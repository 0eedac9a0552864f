"""Least-cost runs over a resistance surface: what cost distance and corridors share.

Shortest paths between the centres of 8-connected cells (Dijkstra 1959). Cells wait in
circular buckets by cost (Dial 1969), or in a heap where resistances range too widely
for buckets. All that a step reads of a cell lies together in one record.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np

from .._numba import kernel
from ..grid import Grid
from ..refusal import Refusal

# Direction codes, clockwise from east: code k + 1 is step k of these.
STEP_ROWS = np.array([0, 1, 1, 1, 0, -1, -1, -1])
STEP_COLUMNS = np.array([1, 1, 0, -1, -1, -1, 0, 1])

# A bucket spans this many times the smallest cost of a step. Above 1 a cell may have
# to be looked at again, which costs less than the buckets that are saved.
BUCKET_SPAN = 4
MOST_BUCKETS = 2**20
# Entries of a bucket lie in chunks of this many; a power of two.
CHUNK = 32
# More empty buckets than this for each cell: a heap is faster.
SPARSE = 64

_SINGLE = np.dtype([("cost", "f8"), ("resistance", "f4"), ("label", "i4")])
_DOUBLE = np.dtype([("cost", "f8"), ("resistance", "f8"), ("label", "i4")])

# How a kernel ends: all done, for more room, or because most buckets are empty.
_DONE, _PAUSED, _EMPTY = range(3)

# What a run remembers between kernels.
_CURRENT, _WAITING, _FREE, _SPARE, _WANTED, _FIRST, _LAST, _POPPED = range(8)

_POLL = 2**15


@dataclass(frozen=True)
class CostWindow:
    """Costs in a rectangle of the raster; infinite where not reached, as outside.

    Attributes
    ----------
    row, column : int
        The north-western cell.
    cost : 2-D float64 array
    """

    row: int
    column: int
    cost: np.ndarray


class Surface:
    """A resistance surface made ready for least-cost runs.

    A run spreads over an array of records, one for each cell and a ring around the
    raster: ``cost`` (infinite where not reached), ``resistance`` (infinite where
    missing) and ``label``. Indices of cells count that ring.

    Memory: 16 bytes per cell for each run at a time, 20 where resistances need
    double precision, and less than 4 for the cells that wait.

    Parameters
    ----------
    resistance : 2-D array
        Cost per metre; finite and above 0 on valid cells.
    grid : Grid

    Raises
    ------
    Refusal
        If a valid cell's resistance is not finite, or is 0 or negative.
    """

    def __init__(self, resistance: np.ndarray, grid: Grid):
        self.grid = grid
        self.resistance = grid.check(resistance, "resistance")
        if self.resistance.dtype.kind not in "uif":
            raise Refusal("Resistance must be numbers.", parameter="resistance")
        if not self.resistance.dtype.isnative or self.resistance.dtype.char in "eg":
            self.resistance = self.resistance.astype(np.float64)
        self.valid = grid.valid
        self._label_cells = np.zeros(0, np.int64)
        self._labels = np.zeros(0, np.int32)
        self._idle = []
        found = np.array([0, 0, np.inf, -np.inf, 1])
        _survey(self.resistance, self.valid, found)
        infinite, refused, self.lowest, self.highest, single = found.tolist()
        if infinite:
            raise Refusal(
                "Resistance is not a finite number in {count} cells. Give these cells"
                " a value or mark them as missing.",
                parameter="resistance",
                count=int(infinite),
            )
        if refused:
            raise Refusal(
                "Resistance is 0 or negative in {count} cells; the smallest value is"
                " {value:g}. Every resistance must be above 0.",
                parameter="resistance",
                count=int(refused),
                value=self.lowest,
            )
        if not np.isfinite(self.lowest):
            raise Refusal("No cell has a resistance.", parameter="resistance")
        self._records = _SINGLE if single else _DOUBLE
        width, height = grid.cell_width, grid.cell_height
        self.step_lengths = np.hypot(STEP_ROWS * height, STEP_COLUMNS * width)
        self.stride = grid.shape[1] + 2
        self.steps = STEP_ROWS * self.stride + STEP_COLUMNS
        self._span = BUCKET_SPAN * self.lowest * min(width, height)
        widest = self.highest * math.hypot(width, height) / self._span + 2
        self._buckets = 2 ** math.ceil(math.log2(min(widest, 2.0**60)))

    def index(self, flat: np.ndarray) -> np.ndarray:
        """Indices of records from flat indices of the raster."""
        rows, columns = np.divmod(flat, self.grid.shape[1])
        return (rows + 1) * self.stride + columns + 1

    def position(self, index: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Rows and columns of the raster from indices of records."""
        rows, columns = np.divmod(index, self.stride)
        return rows - 1, columns - 1

    def set_labels(self, cells: np.ndarray, labels: np.ndarray) -> None:
        """Give each workspace labels (above 0) at these records."""
        self._label_cells = cells
        self._labels = labels.astype(np.int32)

    def records(self, labels: np.ndarray | None = None) -> np.ndarray:
        """New records, not reached yet; labels from a raster if given."""
        rows, columns = self.grid.shape
        cells = np.empty((rows + 2) * (columns + 2), self._records)
        _clear(cells, self.resistance, self.valid, self.stride)
        if labels is not None:
            _place(cells, labels, self.valid, self.stride)
        return cells

    @contextmanager
    def workspace(self) -> Iterator[np.ndarray]:
        """Records with the labels of ``set_labels``, used again by later runs.

        Whoever takes them resets what was reached. Threads may take one each.
        """
        try:
            cells = self._idle.pop()
        except IndexError:
            cells = self.records()
            cells["label"][self._label_cells] = self._labels
        yield cells
        self._idle.append(cells)

    def run(
        self,
        cells: np.ndarray,
        starts: np.ndarray,
        state: np.ndarray,
        *,
        maximum: float = np.inf,
        spread_labels: bool = False,
        wanted: np.ndarray | None = None,
    ) -> tuple[int, int]:
        """Spread from ``starts``; the first and the last record reached for good.

        Parameters
        ----------
        cells : records, not reached yet but for the starts
        starts : int array
            Records with cost 0.
        state : float64 array
            ``[fraction done, end asked]``, see ``progress.watched``.
        maximum : float
            Cells beyond this cost stay not reached.
        spread_labels : bool
            Whether each cell takes the label of its source, the smallest at ties.
        wanted : bool array, optional
            By label: end once a cell of each is reached for good. Costs above the
            largest of these are then not final.

        When the end was asked for, the records are of no use any more.
        """
        cells["cost"][starts] = 0.0
        aims = np.zeros(0, bool) if wanted is None else wanted.copy()
        book = np.zeros(8, np.int64)
        book[_WANTED] = np.count_nonzero(aims)
        book[_FIRST], book[_LAST] = starts.min(), starts.max()
        field = (cells, self.steps, self.step_lengths / 2)
        options = (maximum, spread_labels, aims)
        record = (state, self.grid.valid_count, book)
        waiting = starts
        if self._buckets <= MOST_BUCKETS:
            waiting = self._run_buckets(field, options, record, starts)
        if waiting.size:
            _run_heap(field, options, record, waiting)
        return int(book[_FIRST]), int(book[_LAST])

    def _run_buckets(self, field, options, record, starts):
        """Run until the end, or give the records that wait for a heap."""
        book = record[-1]
        top = np.zeros(self._buckets, np.uint32)
        pool = np.zeros(0, np.uint32)
        free = np.zeros(0, np.uint32)
        pool, free = _more_chunks(pool, free, 64 + starts.size // (CHUNK - 1), book)
        _begin(top, pool, free, starts, book)
        while True:
            end = _spread(*field, *options, 1.0 / self._span, top, pool, free, *record)
            if end == _DONE:
                return starts[:0]
            if end == _EMPTY:
                waiting = np.zeros(book[_WAITING], np.int64)
                _list_waiting(top, pool, waiting)
                return waiting
            pool, free = _more_chunks(pool, free, free.size, book)

    def costs(self, cells: np.ndarray, reached: tuple[int, int]) -> CostWindow:
        """Copy of the costs of a run without ``wanted``."""
        first, last = (int(row) for row in self.position(np.array(reached))[0])
        found = np.array([self.grid.shape[1], -1])
        _reached_columns(cells, self.stride, first, last, found)
        west, east = found.tolist()
        cost = np.empty((last - first + 1, east - west + 1))
        _copy_costs(cells, (first + 1) * self.stride + west + 1, self.stride, cost)
        return CostWindow(first, west, cost)

    def reset(self, cells: np.ndarray, reached: tuple[int, int]) -> None:
        """Make all records not reached, the neighbours of ``reached`` too."""
        around = self.stride + 1
        cells["cost"][reached[0] - around : reached[1] + around + 1] = np.inf

    def path(self, cells: np.ndarray, start: int) -> np.ndarray:
        """Records from ``start`` back to the source that it was reached from."""
        lengths = self.step_lengths / 2
        path = np.zeros(64, np.int64)
        path[0] = start
        count = _trace(cells, self.steps, lengths, path, 1)
        while count == path.size:
            path = np.concatenate([path, np.zeros_like(path)])
            count = _trace(cells, self.steps, lengths, path, count)
        return path[:count]


def rims(cells: np.ndarray, stride: int) -> np.ndarray:
    """Records with cost 0 that have a neighbour with another cost."""
    found = np.zeros(0, np.int64)
    count = _rims(cells, stride, found)
    found = np.zeros(count, np.int64)
    _rims(cells, stride, found)
    return found


def _more_chunks(pool, free, count, book):
    """Lengthen the pool by ``count`` chunks; ``free`` links those not in use."""
    first = max(free.size, 1)  # position 0 means none
    total = free.size + count
    longer = np.empty(total * CHUNK, np.uint32)
    longer[: pool.size] = pool
    links = np.empty(total, np.uint32)
    links[: free.size] = free
    links[first:] = np.arange(first + 1, total + 1)
    links[-1] = book[_FREE]
    book[_FREE] = first
    book[_SPARE] += total - first
    return longer, links


def _run_heap(field, options, record, waiting):
    book = record[-1]
    costs = field[0]["cost"][waiting]
    order = np.argsort(costs)
    keys = np.zeros(max(1024, 2 * waiting.size))
    items = np.zeros(keys.size, np.uint32)
    keys[: waiting.size] = costs[order]
    items[: waiting.size] = waiting[order]
    book[_WAITING] = waiting.size
    while _spread_by_heap(*field, *options, keys, items, *record) == _PAUSED:
        keys = np.concatenate([keys, np.empty_like(keys)])
        items = np.concatenate([items, np.empty_like(items)])


@kernel
def _survey(resistance, valid, found):
    """Count bad values; the range; whether single precision holds all values."""
    rows, columns = resistance.shape
    for row in range(rows):
        for column in range(columns):
            if not valid[row, column]:
                continue
            value = np.float64(resistance[row, column])
            if not np.isfinite(value):
                found[0] += 1
                continue
            if value <= 0:
                found[1] += 1
            if value < found[2]:
                found[2] = value
            if value > found[3]:
                found[3] = value
            if np.float64(np.float32(value)) != value:
                found[4] = 0


@kernel
def _clear(cells, resistance, valid, stride):
    rows, columns = resistance.shape
    for i in range(cells.size):
        cells[i]["cost"] = np.inf
        cells[i]["resistance"] = np.inf
        cells[i]["label"] = 0
    for row in range(rows):
        first = (row + 1) * stride + 1
        for column in range(columns):
            if valid[row, column]:
                cells[first + column]["resistance"] = resistance[row, column]


@kernel
def _place(cells, labels, valid, stride):
    """Labels of a raster; cost 0 on them."""
    rows, columns = labels.shape
    for row in range(rows):
        first = (row + 1) * stride + 1
        for column in range(columns):
            if valid[row, column] and labels[row, column] != 0:
                cells[first + column]["label"] = labels[row, column]
                cells[first + column]["cost"] = 0.0


@kernel
def _rims(cells, stride, found):
    """Count the rims; list as many as there is room for."""
    count = 0
    for i in range(stride + 1, cells.size - stride - 1):
        if cells[i]["cost"] != 0.0:
            continue
        inside = True
        for row in range(-1, 2):
            for column in range(-1, 2):
                if cells[i + row * stride + column]["cost"] != 0.0:
                    inside = False
        if not inside:
            if count < found.size:
                found[count] = i
            count += 1
    return count


@kernel
def _reached_columns(cells, stride, first, last, found):
    """The first and the last column with a reached cell, between two rows."""
    for row in range(first, last + 1):
        west = (row + 1) * stride + 1
        for column in range(found[0]):
            if cells[west + column]["cost"] < np.inf:
                found[0] = column
                break
        for column in range(stride - 3, found[1], -1):
            if cells[west + column]["cost"] < np.inf:
                found[1] = column
                break


@kernel
def _copy_costs(cells, first, stride, cost):
    rows, columns = cost.shape
    for row in range(rows):
        for column in range(columns):
            cost[row, column] = cells[first + row * stride + column]["cost"]


@kernel
def _begin(top, pool, free, starts, book):
    """Put the starts into the first bucket."""
    for s in range(starts.size):
        place = np.int64(top[0])
        if place & (CHUNK - 1) == 0:
            fresh = book[_FREE]
            book[_FREE] = free[fresh]
            book[_SPARE] -= 1
            pool[fresh * CHUNK] = place
            place = fresh * CHUNK + 1
        pool[place] = starts[s]
        top[0] = place + 1
    book[_WAITING] = starts.size


@kernel
def _list_waiting(top, pool, waiting):
    """Fill ``waiting`` with the entries of all buckets."""
    count = 0
    for bucket in range(top.size):
        place = np.int64(top[bucket])
        while place > 0:
            place -= 1
            waiting[count] = pool[place]
            count += 1
            if place & (CHUNK - 1) == 1:
                place = np.int64(pool[place - 1])


@kernel
def _spread(
    cells,
    steps,
    lengths,
    maximum,
    spread_labels,
    aims,
    inverse,
    top,
    pool,
    free,
    state,
    total,
    book,
):
    """Empty the buckets in order of cost, and say how it ended.

    A bucket is a chain of chunks of the pool: ``top`` is the place above its newest
    entry, the first entry of a chunk is the ``top`` of the chunk before, and a place
    that is a multiple of ``CHUNK`` means that a new chunk is due.
    """
    round_mask = top.size - 1
    current = book[_CURRENT]
    waiting = book[_WAITING]
    fresh = book[_FREE]
    spare = book[_SPARE]
    wanted = book[_WANTED]
    aimed = aims.size > 0
    first = book[_FIRST]
    last = book[_LAST]
    popped = book[_POPPED]
    passed = 0
    end = _DONE
    while waiting > 0 and end == _DONE:
        bucket = current & round_mask
        while top[bucket] > 0:
            if spare < 8:
                end = _PAUSED
                break
            place = np.int64(top[bucket]) - 1
            i = np.int64(pool[place])
            waiting -= 1
            if place & (CHUNK - 1) == 1:
                place -= 1
                top[bucket] = pool[place]
                free[place // CHUNK] = fresh
                fresh = place // CHUNK
                spare += 1
            else:
                top[bucket] = place
            cost = cells[i]["cost"]
            # An entry is stale once its cell has moved to an earlier bucket.
            if np.int64(cost * inverse) != current:
                continue
            popped += 1
            if popped % _POLL == 0:
                state[0] = popped / total
                if state[1] != 0:
                    return _DONE
            label = cells[i]["label"]
            if wanted > 0 and label > 0 and aims[label]:
                aims[label] = False
                wanted -= 1
            if i < first:
                first = i
            if i > last:
                last = i
            resistance = np.float64(cells[i]["resistance"])
            for k in range(8):
                j = i + steps[k]
                reach = (
                    cost
                    + (resistance + np.float64(cells[j]["resistance"])) * lengths[k]
                )
                known = cells[j]["cost"]
                if reach > known or reach > maximum:
                    continue
                if reach == known and not (spread_labels and label < cells[j]["label"]):
                    continue
                cells[j]["cost"] = reach
                if spread_labels:
                    cells[j]["label"] = label
                slot = np.int64(reach * inverse)
                # It waits in that bucket already, unless it was taken out of it.
                if slot != current and known * inverse < slot + 1:
                    continue
                place = np.int64(top[slot & round_mask])
                if place & (CHUNK - 1) == 0:
                    pool[fresh * CHUNK] = place
                    place = fresh * CHUNK + 1
                    fresh = np.int64(free[fresh])
                    spare -= 1
                pool[place] = j
                top[slot & round_mask] = place + 1
                waiting += 1
        if end == _DONE:
            if aimed and wanted == 0:
                break
            current += 1
            passed += 1
            if passed % _POLL == 0:
                if state[1] != 0:
                    return _DONE
                if passed > SPARSE * (popped + _POLL):
                    end = _EMPTY
    book[_CURRENT] = current
    book[_WAITING] = waiting
    book[_FREE] = fresh
    book[_SPARE] = spare
    book[_WANTED] = wanted
    book[_FIRST] = first
    book[_LAST] = last
    book[_POPPED] = popped
    return end


@kernel
def _spread_by_heap(
    cells,
    steps,
    lengths,
    maximum,
    spread_labels,
    aims,
    keys,
    items,
    state,
    total,
    book,
):
    """The same with a heap of four children."""
    size = book[_WAITING]
    wanted = book[_WANTED]
    aimed = aims.size > 0
    first = book[_FIRST]
    last = book[_LAST]
    popped = book[_POPPED]
    end = _DONE
    while size > 0 and not (aimed and wanted == 0):
        if size + 8 > keys.size:
            end = _PAUSED
            break
        cost = keys[0]
        i = np.int64(items[0])
        size -= 1
        _sink(keys, items, size)
        if cost != cells[i]["cost"]:
            continue
        popped += 1
        if popped % _POLL == 0:
            state[0] = popped / total
            if state[1] != 0:
                return _DONE
        label = cells[i]["label"]
        if wanted > 0 and label > 0 and aims[label]:
            aims[label] = False
            wanted -= 1
        if i < first:
            first = i
        if i > last:
            last = i
        resistance = np.float64(cells[i]["resistance"])
        for k in range(8):
            j = i + steps[k]
            reach = (
                cost + (resistance + np.float64(cells[j]["resistance"])) * lengths[k]
            )
            known = cells[j]["cost"]
            if reach > known or reach > maximum:
                continue
            if reach == known:
                # The cell waits still, for all ways to it come from smaller costs.
                if spread_labels and label < cells[j]["label"]:
                    cells[j]["label"] = label
                continue
            cells[j]["cost"] = reach
            if spread_labels:
                cells[j]["label"] = label
            _rise(keys, items, size, reach, j)
            size += 1
    book[_WAITING] = size
    book[_WANTED] = wanted
    book[_FIRST] = first
    book[_LAST] = last
    book[_POPPED] = popped
    return end


@kernel
def _rise(keys, items, place, key, item):
    """Put an entry into the heap at ``place``, its end, and move it up."""
    while place > 0:
        parent = (place - 1) // 4
        if keys[parent] <= key:
            break
        keys[place] = keys[parent]
        items[place] = items[parent]
        place = parent
    keys[place] = key
    items[place] = item


@kernel
def _sink(keys, items, size):
    """Fill the top of the heap with its last entry, at ``size``, and move it down."""
    key = keys[size]
    item = items[size]
    place = 0
    while True:
        child = 4 * place + 1
        if child >= size:
            break
        best = child
        for other in range(child + 1, min(child + 4, size)):
            if keys[other] < keys[best]:
                best = other
        if keys[best] >= key:
            break
        keys[place] = keys[best]
        items[place] = items[best]
        place = best
    keys[place] = key
    items[place] = item


@kernel
def _back(cells, steps, lengths, i, same_label):
    """First direction whose neighbour explains the cost of ``i``; 8 if none does."""
    cost = cells[i]["cost"]
    resistance = np.float64(cells[i]["resistance"])
    for k in range(8):
        j = i + steps[k]
        if same_label and cells[j]["label"] != cells[i]["label"]:
            continue
        edge = (np.float64(cells[j]["resistance"]) + resistance) * lengths[k]
        if cells[j]["cost"] + edge == cost:
            return k
    return 8


@kernel
def _trace(cells, steps, lengths, path, count):
    """Go on with a path whose first ``count`` records are known; the new count."""
    while count < path.size:
        i = path[count - 1]
        if cells[i]["cost"] == 0.0:
            break
        path[count] = i + steps[_back(cells, steps, lengths, i, False)]
        count += 1
    return count
