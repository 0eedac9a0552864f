"""The study Species and their priorities as a model, on the shipped sample."""

import numpy as np
import pandas as pd
import pytest
from layers import read_layer, read_raster

SLOTH = "Bradypus variegatus"
POTATO = "Solanum acaule"
FORMS = [f"{POTATO} subsp. {name}" for name in ("aemulans", "palmirense", "punae")]


@pytest.fixture(scope="module")
def study(run_study):
    """The folder of the study's results, and what was said."""
    return run_study("species_priorities")


@pytest.fixture(scope="module")
def folder(study):
    return study[0]


def valid(path):
    values, nodata = read_raster(path)
    return values[~np.isnan(values) & (values != nodata)]


def test_species_with_few_records_are_listed_and_left_out(study):
    folder, log = study
    species = pd.read_csv(folder / "records_by_species.csv").set_index("species")
    assert species.loc[FORMS, "kept"].tolist() == [0, 0, 0]
    assert (species.loc[FORMS, "few_records"] > 0).all()
    assert f"Species without a record left: {', '.join(FORMS)}." in log.lines
    kept = read_layer(folder / "records.gpkg")["species"].value_counts()
    assert kept.to_dict() == species.loc[species["kept"] > 0, "kept"].to_dict()
    assert len(pd.read_csv(folder / "dropped_records.csv")) == 710 - kept.sum()


def test_correlated_predictors_are_not_modelled(folder):
    kept = pd.read_csv(folder / "predictors.csv")["predictor"].tolist()
    assert kept == ["bio5", "bio6", "bio8", "bio12", "bio17"]
    page = (folder / "response_curves.html").read_text(encoding="utf-8")
    assert "bio17" in page and "bio16" not in page


def test_models_are_good(folder):
    models = pd.read_csv(folder / "models.csv").set_index("species")
    assert models.index.tolist() == [SLOTH, POTATO, f"{POTATO} subsp. acaule"]
    assert models["problem"].isna().all() and models["converged"].all()
    assert models["test_auc"].between(0.75, 1).all()
    # Of the Americas at half a degree, 0.87 are known for the sloth.
    assert models.loc[SLOTH, "training_auc"] == pytest.approx(0.86, abs=0.02)
    # High mountains are told from the rest better than lowland forest.
    assert (models.loc[SLOTH, "test_auc"] < models["test_auc"].drop(SLOTH)).all()


def test_richness_counts_species(folder):
    richness = valid(folder / "richness.tif")
    assert sorted(set(richness)) == [0, 1, 2]
    weighted = valid(folder / "weighted_richness.tif")
    maps = [valid(path) for path in sorted((folder / "species").glob("*.tif"))]
    assert len(maps) == 3
    np.testing.assert_allclose(weighted, sum(maps), atol=1e-5)


def test_rank_orders_all_cells_by_rarity_and_condition(folder):
    rank = valid(folder / "priority_rank.tif")
    assert len(np.unique(rank)) == rank.size == 8045
    assert rank.max() == 1
    condition = valid(folder / "condition.tif")
    benefit = 0
    for path in sorted((folder / "species").glob("*.tif")):
        suitability = valid(path).astype(float)
        benefit = benefit + suitability * condition / suitability.sum()
    # With the exponent 1 the benefit of a cell is the same at each rank.
    order = pd.Series(rank).corr(pd.Series(benefit), method="spearman")
    assert order > 0.9999
    coverage = pd.read_csv(folder / "coverage_of_species.csv").set_index("feature")
    potato, sloth = coverage["top_10"][["Solanum_acaule", "Bradypus_variegatus"]]
    assert potato > 0.6 > 0.1 > sloth
    curves = pd.read_csv(folder / "performance_curves.csv")
    assert (np.diff(curves["mean"]) <= 1e-12).all()


def test_report_tells_the_whole_study(folder):
    html = (folder / "report.html").read_text(encoding="utf-8")
    assert html.count("<img") == 6
    for tool in ("cleanoccurrences", "speciesmodels", "reclassify", "priorityranking"):
        assert f"ecorestore:{tool}" in html
