"""Priority areas: areas that add up, precedence, thresholds, and refusals."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.landscape.mspa import mspa
from ecorestore.core.priority.priority_areas import priority_areas
from ecorestore.core.priority.priority_cores import priority_cores
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st
from scipy import ndimage

EIGHT = np.ones((3, 3), int)


def blobs(seed, shape=(40, 45), share=0.35):
    """Smooth random land, True where it is highest."""
    rng = np.random.default_rng(seed)
    land = ndimage.gaussian_filter(rng.normal(size=shape), 2.5)
    return land > np.quantile(land, 1 - share)


def missing(seed, shape=(40, 45)):
    land = ndimage.gaussian_filter(np.random.default_rng(seed).normal(size=shape), 4)
    return land > np.quantile(land, 0.1)


def cores_by_hand(hot, mask, edge_width, minimum_cells):
    """Cores of at least so many cells, without filled holes."""
    image = np.where(mask, np.where(hot, 2, 1), 0)
    core = np.isin(mspa(image, edge_width), (17, 117))
    labels, count = ndimage.label(core, EIGHT)
    sizes = np.bincount(labels.ravel())
    return core & (sizes[labels] >= minimum_cells)


@given(
    st.integers(0, 2**31),
    st.sampled_from(["last", "after_joint", "first"]),
    st.sampled_from([0.0, 4e5]),
)
def test_classes_are_disjoint_and_sum_to_the_total(seed, precedence, minimum):
    biodiversity, services = blobs(seed), blobs(seed + 1)
    flagship = blobs(seed + 2, share=0.1)
    mask = missing(seed)
    grid = Grid(mask.shape, 100.0, 200.0, mask)
    rng = np.random.default_rng(seed)
    values = {"richness": rng.random(mask.shape), "yield": rng.random(mask.shape)}
    values["richness"][rng.random(mask.shape) < 0.1] = np.nan
    try:
        found = priority_areas(
            biodiversity,
            services,
            grid,
            flagship=flagship,
            flagship_precedence=precedence,
            edge_width=1,
            fill_holes=None,
            minimum_area=minimum,
            values=values,
        )
    except Refusal as refusal:
        assert "core" in str(refusal)
        return
    least = int(np.ceil(minimum / grid.cell_area))
    one = cores_by_hand(biodiversity, mask, 1, least)
    other = cores_by_hand(services, mask, 1, least)
    flagship = flagship & mask
    either, both = one | other, one & other
    taken = {"last": flagship & ~either, "after_joint": flagship & ~both}
    flagship = taken.get(precedence, flagship)
    expected = np.select(
        [~mask, flagship, both, one, other], [255, 4, 1, 2, 3], default=0
    )
    assert (found.classes == expected).all()
    one, other = (cores_by_hand(hot, mask, 1, 0) for hot in (biodiversity, services))
    expected = np.select([~mask, one & other, one, other], [255, 1, 2, 3], default=0)
    assert (found.cores == expected).all()

    summary = found.summary.set_index("priority")
    parts = summary.loc[["joint", "biodiversity", "services", "flagship"]]
    whole, study = summary.loc["all"], summary.loc["study area"]
    for column in ("cells", "areas"):
        assert parts[column].sum() == whole[column]
    assert whole["cells"] + summary.loc["none", "cells"] == mask.sum() == study["cells"]
    assert whole["cells"] == found.areas["cells"].sum()
    assert found.area_km2 == pytest.approx(whole["cells"] * 0.02)
    assert study["percent"] == 100
    for name, layer in values.items():
        assert parts[f"share_{name}"].sum() == pytest.approx(whole[f"share_{name}"])
        assert 0 <= whole[f"share_{name}"] <= 100
        assert study[f"mean_{name}"] == pytest.approx(np.nanmean(layer[mask]))
        joint = layer[found.classes == 1]
        if len(joint):
            assert parts.loc["joint", f"mean_{name}"] == pytest.approx(
                np.nanmean(joint)
            )


@given(st.integers(0, 2**31))
def test_areas_are_the_connected_cells_of_one_class(seed):
    mask = missing(seed)
    values = {"a": np.random.default_rng(seed).random(mask.shape)}
    found = priority_areas(
        blobs(seed),
        blobs(seed + 1),
        Grid(mask.shape, 100.0, mask=mask),
        edge_width=1,
        minimum_area=0,
        values=values,
    )
    assert found.areas["cells"].is_monotonic_decreasing
    count = 0
    for number in range(1, 5):
        labels, parts = ndimage.label(found.classes == number, EIGHT)
        count += parts
        for label in range(1, parts + 1):
            own = np.unique(found.labels[labels == label])
            assert len(own) == 1
            row = found.areas.set_index("area").loc[own[0]]
            assert row["class"] == number
            assert row["cells"] == (labels == label).sum()
            assert row["mean_a"] == pytest.approx(values["a"][labels == label].mean())
    assert count == len(found.areas)
    assert ((found.labels > 0) == np.isin(found.classes, (1, 2, 3, 4))).all()


@given(st.integers(0, 2**31), st.integers(0, 3))
def test_turned_map_has_turned_classes(seed, turns):
    one, other = blobs(seed), blobs(seed + 1)
    whole = priority_areas(one, other, Grid(one.shape, 100.0), minimum_area=0)
    turned = [np.rot90(hot, turns).T for hot in (one, other)]
    found = priority_areas(*turned, Grid(turned[0].shape, 100.0), minimum_area=0)
    assert (found.classes == np.rot90(whole.classes, turns).T).all()
    assert found.summary["cells"].tolist() == whole.summary["cells"].tolist()


def test_small_holes_are_filled_and_large_ones_stay():
    hot = np.zeros((30, 30), bool)
    hot[1:29, 1:29] = True
    hot[7, 7] = False
    hot[15:22, 15:22] = False
    grid = Grid(hot.shape, 100.0)
    for holes, cells in ((None, 26**2 - 9 - 81), (9e4, 26**2 - 81), (1e9, 26**2)):
        cores = priority_cores(hot, grid, edge_width=1, fill_holes=holes)
        assert cores.table["cells"].tolist() == [cells]


def test_hole_at_missing_cells_stays():
    hot = np.zeros((12, 12), bool)
    hot[1:11, 1:11] = True
    mask = np.ones(hot.shape, bool)
    mask[5, 5] = False
    grid = Grid(hot.shape, 100.0, mask=mask)
    cores = priority_cores(hot, grid, edge_width=1, fill_holes=np.inf)
    assert cores.labels[5, 5] == 0


def square(size=12):
    hot = np.zeros((20, 40), bool)
    hot[2 : 2 + size, 2 : 2 + size] = True
    return hot


GRID = Grid((20, 40), 100.0)


def test_threshold_that_leaves_no_area_is_refused_with_the_largest():
    sentence = (
        "No core reaches 1000 ha: the largest has 36 ha of biodiversity and 16 ha of"
        " services"
    )
    with pytest.raises(Refusal, match=sentence):
        priority_areas(square(), square(10), GRID)


def test_threshold_that_an_area_just_reaches_keeps_it():
    found = priority_areas(square(), square(10), GRID, minimum_area=36e4)
    assert found.summary.set_index("priority")["cells"].to_dict() == {
        "joint": 0,
        "biodiversity": 36,
        "services": 0,
        "flagship": 0,
        "all": 36,
        "none": 764,
        "study area": 800,
    }


@pytest.mark.parametrize(
    ("hot", "more", "sentence"),
    [
        (square(0), {}, "Services has no hot spot"),
        (square(5), {}, "No hot spot of Services is wide enough for a core at an edge"),
        (
            square(),
            {"flagship_precedence": "middle"},
            "There is no precedence 'middle'",
        ),
        (square(), {"minimum_area": -1}, "The smallest area is -1 m²"),
        (square(), {"fill_holes": -1}, "An area of -1 m² is not possible"),
        (square(), {"edge_width": 0}, "Edge width 0 is not a whole number"),
        (
            square(),
            {"values": {"a": np.full((20, 40), np.inf)}},
            "a holds infinite values",
        ),
    ],
)
def test_refusals(hot, more, sentence):
    with pytest.raises(Refusal, match=sentence):
        priority_areas(square(), hot, GRID, **{"minimum_area": 0, **more})


def test_layers_that_share_no_valid_cell_are_refused():
    grid = Grid((20, 40), 100.0, mask=np.zeros((20, 40), bool))
    with pytest.raises(Refusal, match="No cell has a value in every layer"):
        priority_areas(square(), square(), grid)


def test_cancel_at_any_step():
    for most in range(0, 40, 3):
        asked = []

        def progress(fraction, asked=asked, most=most):
            asked.append(fraction)
            return len(asked) <= most

        try:
            priority_areas(
                square(), square(10), GRID, minimum_area=0, progress=progress
            )
        except Cancelled:
            continue
        assert len(asked) <= most
