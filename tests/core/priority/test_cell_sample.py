"""Drawing cells at random."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.priority.cell_sample import sample_cells, sample_layers
from ecorestore.core.refusal import Refusal


@pytest.fixture
def mask():
    mask = np.random.default_rng(1).random((1500, 1000)) < 0.3
    mask[:700] &= np.random.default_rng(2).random((700, 1000)) < 0.1
    return mask


def test_cells_are_valid_different_and_seeded(mask):
    chosen = sample_cells(mask, 10_000, seed=4)
    assert len(chosen) == 10_000
    assert mask.ravel()[chosen].all()
    assert (np.diff(chosen) > 0).all()
    assert (sample_cells(mask, 10_000, seed=4) == chosen).all()
    assert (sample_cells(mask, 10_000, seed=5) != chosen).any()


def test_each_part_has_its_share(mask):
    chosen = sample_cells(mask, 50_000)
    north = np.count_nonzero(chosen < 700_000) / 50_000
    assert north == pytest.approx(mask[:700].sum() / mask.sum(), abs=0.01)


def test_all_cells_where_there_are_few(mask):
    assert (sample_cells(mask, 10**7) == np.flatnonzero(mask)).all()


def test_layers_at_the_cells():
    values = np.arange(12.0).reshape(3, 4)
    grid = Grid((3, 4), 10.0, 20.0, mask=values != 5)
    sample = sample_layers({"a": values, "b": -values}, grid, size=100)
    assert sample.total == 11
    assert (sample.table["b"] == -sample.table["a"]).all()
    assert sample.table["a"].tolist() == sample.cells.tolist()
    assert sample.points[-1].tolist() == [30.0, 40.0]


def test_refusals(mask):
    with pytest.raises(Refusal, match="No cell has a value in every layer"):
        sample_cells(np.zeros((2, 2), bool), 5)
    with pytest.raises(Refusal, match="The sample size is 2"):
        sample_cells(mask, 2)
