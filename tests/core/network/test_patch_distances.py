"""Edge-to-edge distances of patches against all pairs of cells."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.network.patch_distances import edge_to_edge_distances
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st


def by_all_cells(labels, grid, measure):
    names = np.unique(labels[(labels > 0) & grid.valid])
    cells = [np.argwhere((labels == name) & grid.valid) for name in names]
    gap = 1 if measure == "edge" else 0
    distance = np.zeros((len(names), len(names)))
    for i, one in enumerate(cells):
        for j, two in enumerate(cells):
            if i != j:
                steps = np.abs(one[:, None] - two[None])
                steps = np.maximum(steps - gap, 0) * [grid.cell_height, grid.cell_width]
                distance[i, j] = np.sqrt((steps**2).sum(axis=2)).min()
    return distance


def label_raster(seed, rows, columns, patches, filled):
    rng = np.random.default_rng(seed)
    coarse = rng.integers(1, patches + 1, (rows, columns)) * 3
    coarse[rng.random((rows, columns)) > filled] = 0
    return np.kron(coarse, np.ones((rng.integers(1, 5), rng.integers(1, 5)), int))


rasters = st.builds(
    label_raster,
    st.integers(0, 10**6),
    st.integers(1, 9),
    st.integers(2, 9),
    st.integers(1, 6),
    st.sampled_from([0.1, 0.4, 1.0]),
).filter(lambda labels: labels.any())


@given(rasters, st.sampled_from(["edge", "centre"]), st.sampled_from([30, 12.5]))
def test_all_pairs_of_cells(labels, measure, height):
    grid = Grid(labels.shape, 30, height)
    np.testing.assert_allclose(
        edge_to_edge_distances(labels, grid, measure=measure),
        by_all_cells(labels, grid, measure),
        rtol=1e-14,
    )


@pytest.mark.parametrize("measure", ["edge", "centre"])
def test_large_patches(measure):
    # spirals, combs and blobs: the nearest cells are not where the boxes are nearest
    rng = np.random.default_rng(2)
    rows, columns = np.indices((90, 110))
    angle = np.arctan2(rows - 45, columns - 50)
    radius = np.hypot(rows - 45, columns - 50)
    turn = (radius - 3 * angle) % (6 * np.pi)
    labels = np.where(turn < 3, 1, np.where((turn > 9) & (turn < 12), 2, 0))
    labels[(labels == 0) & (rng.random(labels.shape) < 0.01)] = 7
    labels[:, 105] = np.where(rows[:, 105] % 9 < 4, 4, 0)
    grid = Grid(labels.shape, 10)
    np.testing.assert_allclose(
        edge_to_edge_distances(labels, grid, measure=measure),
        by_all_cells(labels, grid, measure),
    )


def test_touching_patches_are_0_apart():
    labels = np.array([[1, 0, 0], [0, 2, 3]])
    distance = edge_to_edge_distances(labels, Grid(labels.shape, 30))
    assert distance.tolist() == [[0, 0, 30], [0, 0, 0], [30, 0, 0]]
    centres = edge_to_edge_distances(labels, Grid(labels.shape, 30), measure="centre")
    assert centres[0, 1] == np.hypot(30, 30) and centres[1, 2] == 30


def test_example():
    labels = np.array([[1, 0, 0, 2]])
    grid = Grid((1, 4), 30)
    assert edge_to_edge_distances(labels, grid)[0, 1] == 60
    assert edge_to_edge_distances(labels, grid, measure="centre")[0, 1] == 90


@given(rasters, st.sampled_from([30.0, 45.0, 60.0, 100.0]))
def test_maximum_leaves_longer_distances_out(labels, maximum):
    grid = Grid(labels.shape, 15)
    full = edge_to_edge_distances(labels, grid)
    near = edge_to_edge_distances(labels, grid, maximum=maximum)
    assert near.tolist() == np.where(full <= maximum, full, np.inf).tolist()


@given(rasters)
def test_symmetric_and_turned(labels):
    grid = Grid(labels.shape, 20, 30)
    distance = edge_to_edge_distances(labels, grid)
    assert (distance == distance.T).all() and (distance.diagonal() == 0).all()
    turned = edge_to_edge_distances(labels[::-1].T, Grid(labels.shape[::-1], 30, 20))
    np.testing.assert_allclose(distance, turned, rtol=1e-14)


def test_masked_cells_belong_to_no_patch():
    labels = np.array([[1, 1, 0, 2, 5]], np.uint16)
    grid = Grid(labels.shape, 10, mask=np.array([[True, False, True, True, False]]))
    assert edge_to_edge_distances(labels, grid).tolist() == [[0, 20], [20, 0]]


def test_one_patch_that_fills_the_raster():
    labels = np.ones((5, 5), np.uint8)
    assert edge_to_edge_distances(labels, Grid((5, 5), 10)).tolist() == [[0]]


def test_negative_labels_are_no_patch():
    labels = np.array([[-9, 1, -9, 2]])
    assert edge_to_edge_distances(labels, Grid((1, 4), 10)).shape == (2, 2)


def test_result_does_not_depend_on_threads(monkeypatch):
    labels = label_raster(5, 40, 40, 60, 0.3)
    grid = Grid(labels.shape, 10)
    results = []
    for threads in (1, 4):
        monkeypatch.setattr("ecorestore.core.parallel.processors", lambda t=threads: t)
        results.append(edge_to_edge_distances(labels, grid))
    assert (results[0] == results[1]).all()


def test_cancel():
    labels = label_raster(5, 40, 40, 60, 0.3)
    grid = Grid(labels.shape, 10)
    told = []
    edge_to_edge_distances(labels, grid, progress=lambda f: told.append(f) or True)
    assert told == sorted(told) and told[-1] == 1
    with pytest.raises(Cancelled):
        edge_to_edge_distances(labels, grid, progress=lambda _: False)


@pytest.mark.parametrize(
    "labels, options, sentence",
    [
        ([[0, 0]], {}, "There is no patch: no valid cell has a label above 0."),
        (
            [[1.0, 2.0]],
            {},
            "The patch labels are of type float64; they must be whole numbers.",
        ),
        (
            [[1, 2]],
            {"measure": "centroid"},
            "There is no measure 'centroid'; choose one of edge, centre.",
        ),
        (
            [[1, 2]],
            {"maximum": 0},
            "The maximum distance is 0; it must be above 0.",
        ),
    ],
)
def test_refusals(labels, options, sentence):
    with pytest.raises(Refusal) as refused:
        edge_to_edge_distances(np.array(labels), Grid((1, 2), 10), **options)
    assert str(refused.value) == sentence
