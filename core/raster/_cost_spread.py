"""Costs that spread over records of cells.

Cells wait in circular buckets by cost (Dial 1969), or in a heap where resistances range
too widely for buckets.
"""

from __future__ import annotations

import numpy as np

from .._numba import kernel

# Entries of a bucket lie in chunks of this many; a power of two.
CHUNK = 32
# More empty buckets than this for each cell: a heap is faster.
SPARSE = 64

# How a kernel ends: all done, for more room, or because most buckets are empty.
_DONE, _PAUSED, _EMPTY = range(3)

# What a run remembers between kernels.
_CURRENT, _WAITING, _FREE, _SPARE, _WANTED, _FIRST, _LAST, _POPPED = range(8)

_POLL = 2**15


def spread(field, options, record, starts, *, span, buckets):
    """Spread from the starts; the first and the last record reached for good.

    Parameters
    ----------
    field : tuple
        Records, the eight steps between their indices, half the steps' lengths.
    options : tuple
        Maximum cost, whether labels spread, and a bool by label: end once all of
        these that are True are reached; without entries, never.
    record : tuple
        The state that a progress watches, and the number of cells that may be reached.
    starts : int array
        Records with cost 0.
    span : float
        Cost that a bucket spans.
    buckets : int
        A power of two, above the largest cost of a step over the span + 2; 0 for a
        heap.
    """
    book = np.zeros(8, np.int64)
    book[_WANTED] = np.count_nonzero(options[2])
    book[_FIRST], book[_LAST] = starts.min(), starts.max()
    record = (*record, book)
    waiting = starts
    if buckets:
        waiting = _run_buckets(field, options, record, starts, span, buckets)
    if waiting.size:
        _run_heap(field, options, record, waiting)
    return int(book[_FIRST]), int(book[_LAST])


def _run_buckets(field, options, record, starts, span, buckets):
    """Run until the end, or give the records that wait for a heap."""
    book = record[-1]
    top = np.zeros(buckets, np.uint32)
    pool = np.zeros(0, np.uint32)
    free = np.zeros(0, np.uint32)
    pool, free = _more_chunks(pool, free, 64 + starts.size // (CHUNK - 1), book)
    _begin(top, pool, free, starts, book)
    while True:
        end = _spread(*field, *options, 1.0 / span, top, pool, free, *record)
        if end == _DONE:
            return starts[:0]
        if end == _EMPTY:
            waiting = np.zeros(book[_WAITING], np.int64)
            _list_waiting(top, pool, waiting)
            return waiting
        pool, free = _more_chunks(pool, free, free.size, book)


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
