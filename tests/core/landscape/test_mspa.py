"""MSPA, cell by cell as the reference program of the JRC."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from ecorestore.core.landscape.mspa import mspa
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

CASES = Path(__file__).resolve().parent.parent.parent / "data" / "mspa"
NAMES = sorted(path.stem for path in CASES.glob("*.npz"))

CODES = {0, 100, 129, 220, 1, 3, 5, 9, 17, 33, 35, 37, 65, 67, 69}
CODES |= {code + 100 for code in (1, 3, 5, 9, 17, 33, 35, 37, 65, 67, 69)}


def _parameters(key):
    """Edge width, connectivity and intext from an array's name: out_s1_g8_i1."""
    _, edge_width, connectivity, intext = key.split("_")
    return int(edge_width[1:]), int(connectivity[1:]), intext == "i1"


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("prefix", "legacy"), [("out", False), ("old23", True)])
def test_codes_are_those_of_the_reference(name, prefix, legacy):
    """``out``: version 2.4. ``old23``: version 2.3, kept where its border differs."""
    case = np.load(CASES / f"{name}.npz")
    for key in case.files:
        if key == "input" or (prefix == "out" and not key.startswith("out")):
            continue
        expected = case[key]
        if prefix == "old23" and key.startswith("out"):
            old = key.replace("out", "old23")
            expected = case[old] if old in case.files else expected
        elif prefix == "old23":
            continue
        edge_width, connectivity, intext = _parameters(key)
        codes = mspa(
            case["input"],
            edge_width,
            connectivity=connectivity,
            intext=intext,
            legacy_border=legacy,
        )
        np.testing.assert_array_equal(codes, expected, err_msg=f"{name} {key}")


MAPS = arrays.arrays(
    np.uint8,
    st.tuples(st.integers(1, 24), st.integers(1, 24)),
    elements=st.sampled_from([0, 1, 2, 2, 2]),
).filter(lambda image: (image == 2).any())


def _without_ties(codes):
    """The codes without the bits that the reference sets by scan order."""
    inside = (codes >= 100) & (codes != 129) & (codes != 220)
    plain = np.where(inside, codes - 100, codes)
    connector = np.isin(plain, (33, 35, 37, 65, 67, 69))
    plain = np.where(connector, plain & np.uint8(~96 & 255), plain)
    return plain.astype(int) + 1000 * inside


@given(MAPS, st.sampled_from([1, 2, 3]), st.sampled_from([4, 8]))
def test_flipped_maps_give_flipped_codes(image, edge_width, connectivity):
    codes = _without_ties(mspa(image, edge_width, connectivity=connectivity))
    for flip in (np.flipud, np.fliplr, np.transpose):
        turned = np.ascontiguousarray(flip(image))
        again = _without_ties(mspa(turned, edge_width, connectivity=connectivity))
        np.testing.assert_array_equal(flip(codes), again)


@given(MAPS, st.sampled_from([1, 2, 5]), st.sampled_from([4, 8]), st.booleans())
def test_every_cell_has_a_code_of_the_method(image, edge_width, connectivity, intext):
    codes = mspa(image, edge_width, connectivity=connectivity, intext=intext)
    assert codes.dtype == np.uint8
    assert set(np.unique(codes).tolist()) <= CODES
    np.testing.assert_array_equal(codes == 129, image == 0)
    background = np.isin(codes, (0, 100, 220))
    np.testing.assert_array_equal(background, image == 1)
    if not intext:
        assert not (codes[image != 0] >= 100).any()


@given(MAPS)
def test_core_shrinks_as_the_edge_grows(image):
    cores = [np.isin(mspa(image, width), (17, 117)) for width in (1, 2, 3)]
    assert not (cores[1] & ~cores[0]).any()
    assert not (cores[2] & ~cores[1]).any()


def test_image_is_not_changed():
    image = np.full((12, 12), 2, np.uint8)
    image[5, 5] = 0
    before = image.copy()
    mspa(image)
    np.testing.assert_array_equal(image, before)


def test_any_order_and_type_of_the_image_serve():
    image = np.load(CASES / "loops.npz")["input"]
    expected = mspa(image)
    np.testing.assert_array_equal(mspa(np.asfortranarray(image)), expected)
    np.testing.assert_array_equal(mspa(image.astype(np.int64)), expected)


@pytest.mark.parametrize("shape", [(1, 1), (1, 7), (7, 1), (2, 2)])
@pytest.mark.parametrize("edge_width", [1, 4])
def test_small_images_are_fine(shape, edge_width):
    assert (mspa(np.full(shape, 2), edge_width) == 17).all()
    assert (mspa(np.full(shape, 1), edge_width) == 0).all()
    assert (mspa(np.full(shape, 0), edge_width) == 129).all()


def test_whole_foreground_is_core():
    assert (mspa(np.full((20, 30), 2, np.uint8), 3) == 17).all()


@pytest.mark.parametrize(
    ("image", "options", "sentence"),
    [
        (np.full((3, 3, 3), 2), {}, "has the shape"),
        (np.array([[1, 2, 3]] * 3), {}, "holds values from 1 to 3"),
        (np.array([[1, 1.5]] * 3), {}, "holds values from 1.0 to 1.5"),
        (np.array([[1, np.nan]] * 3), {}, "holds values from"),
        (np.full((4, 4), 2), {"edge_width": 0}, "Edge width 0 is not"),
        (np.full((4, 4), 2), {"edge_width": 1.5}, "Edge width 1.5 is not"),
        (np.full((4, 4), 2), {"connectivity": 6}, "6 is neither 4 nor 8"),
    ],
)
def test_bad_input_is_refused(image, options, sentence):
    with pytest.raises(Refusal, match=sentence):
        mspa(image, **options)


def test_progress_rises_and_false_ends_the_work():
    image = np.load(CASES / "rnd90x120_p593.npz")["input"]
    told = []
    mspa(image, 2, progress=lambda fraction: told.append(fraction) or True)
    assert told == sorted(told)
    assert told[-1] == 1.0
    with pytest.raises(Cancelled):
        mspa(image, 2, progress=lambda fraction: fraction < 0.5)


PLAIN = """
import sys
sys.modules["numba"] = None
import numpy as np
from ecorestore.core.landscape.mspa import mspa
case = np.load(sys.argv[1])
for key in ("out_s1_g8_i1", "out_s2_g4_i1"):
    codes = mspa(case["input"], int(key[5]), connectivity=int(key[8]))
    assert (codes == case[key]).all(), key
"""


def test_without_numba_the_codes_are_the_same():
    subprocess.run(
        [sys.executable, "-c", PLAIN, str(CASES / "rnd40_p30.npz")],
        check=True,
        env=dict(os.environ),
    )


@pytest.mark.parametrize("answers", range(1, 40, 2))
def test_an_end_at_any_step_leaves_nothing_behind(monkeypatch, answers):
    """A step that was cut short must not be built upon."""
    from ecorestore.core import progress

    monkeypatch.setattr(progress, "INTERVAL_SECONDS", 0.0005)
    image = np.random.default_rng(answers).integers(1, 3, (500, 500)).astype(np.uint8)
    asked = []

    def until_asked_often(_fraction):
        asked.append(1)
        return len(asked) < answers

    try:
        codes = mspa(image, 2, progress=until_asked_often)
    except Cancelled:
        return
    np.testing.assert_array_equal(codes, mspa(image, 2))  # it was done before
