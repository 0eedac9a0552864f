"""Soil loss: InVEST's RKLS and USLE from their factors, and the laws of a product."""

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster import blocks
from ecorestore.core.refusal import Refusal
from ecorestore.core.services.soil_conservation import soil_conservation
from hypothesis import given
from hypothesis import strategies as st

CASE = Path(__file__).resolve().parents[2] / "data/services/svc01_s11_120x150"
PARAMETERS = json.loads((CASE / "params.json").read_text(encoding="utf-8"))
TABLE = pd.DataFrame(PARAMETERS["biophysical"])
ONE = Grid((1, 1), 30.0)


def one_cell(rain=3000.0, soil=0.04, slope=5.0, cover=0.25, practice=0.5, **options):
    cells = [np.full((1, 1), x) for x in (rain, soil, slope, cover, practice)]
    found = soil_conservation(
        *cells[:3], None, None, ONE, cover=cells[3], practice=cells[4], **options
    )
    return [
        layer.item()
        for layer in (found.potential_loss, found.actual_loss, found.conservation)
    ]


@pytest.mark.parametrize("cells", [1000, 1 << 20])
def test_as_invest(monkeypatch, cells):
    monkeypatch.setattr(blocks.row_blocks, "__kwdefaults__", {"cells": cells})
    with np.load(CASE / "inputs.npz") as inputs, np.load(CASE / "sdr_d8.npz") as sdr:
        land = ~np.isnan(sdr["rkls"])
        found = soil_conservation(
            inputs["erosivity"],
            inputs["erodibility"],
            sdr["ls"],
            inputs["lulc"],
            TABLE,
            Grid(land.shape, 30.0, mask=land),
        )
        for name, expected in (
            ("potential_loss", sdr["rkls"]),
            ("actual_loss", sdr["usle"]),
            ("conservation", sdr["avoided_erosion"]),
        ):
            np.testing.assert_allclose(getattr(found, name), expected, rtol=1e-4)


def test_by_hand():
    assert one_cell() == pytest.approx([600, 75, 525])


@given(*[st.floats(0, 1)] * 2, st.floats(0.1, 10))
def test_loss_scales_and_never_passes_its_potential(cover, practice, times):
    potential, actual, kept = one_cell(cover=cover, practice=practice)
    assert 0 <= actual <= potential
    assert actual + kept == pytest.approx(potential)
    more = one_cell(rain=3000 * times, cover=cover, practice=practice)
    assert more == pytest.approx(
        [times * x for x in (potential, actual, kept)], rel=1e-5
    )


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (
            {"soil": 1.5},
            "The soil erodibility holds values outside 0 to 1 t ha h/(ha MJ mm) in 1"
            " cells, the farthest 1.5. Check its unit and its nodata value.",
        ),
        (
            {"rain": -9999.0},
            "The rainfall erosivity holds values below 0 MJ mm/(ha h a) in 1 cells, the"
            " farthest -9999. Check its nodata value.",
        ),
        (
            {"slope": np.nan},
            "The slope factor LS holds NaN in 1 cells that are not nodata. Set NaN as its"
            " nodata value or fill these cells.",
        ),
    ],
)
def test_refusals(given, sentence):
    with pytest.raises(Refusal) as refused:
        one_cell(**given)
    assert str(refused.value) == sentence


def test_cancel():
    with pytest.raises(Cancelled):
        one_cell(progress=lambda _: False)
