"""The layers of the features that cells are ranked by, and the table about them."""

from __future__ import annotations

import json
import math
from pathlib import Path

from .grids import ONE_BAND, RasterSource, band_description
from .texts import listed, tr


def feature_name(source: RasterSource) -> str:
    """What a feature is called: the description of its band, or its layer."""
    within = band_description(source) if source.path.startswith(ONE_BAND) else ""
    return within or source.name


def modelled_species(sources, least_auc) -> list[RasterSource]:
    """Of the rasters of a folder of species models, maps of models above an AUC.

    The AUC of the test, or without replicates that of the training.
    """
    found = []
    for source in sources:
        try:
            text = Path(source.path).with_suffix(".json").read_text(encoding="utf-8")
            figures = json.loads(text)["figures"]
        except (OSError, ValueError, KeyError):
            continue
        auc = figures.get("test_auc")
        if auc is None or math.isnan(auc):
            auc = figures["training_auc"]
        if auc > least_auc:
            found.append(source)
    return found


def feature_refusals(given, key, features):
    """Yield what is wrong with features: one name for two, below 0, or empty."""
    names = [feature_name(source) for source in features]
    for name in dict.fromkeys(names):
        if names.count(name) > 1:
            yield (
                key,
                tr(
                    "Two features are called {name}. Rename a layer, or describe the"
                    " bands.",
                    name=name,
                ),
            )
    for name, source in zip(names, features):
        found = given.scan_source(source, "quantity")
        if found is None or not found.valid:
            continue
        if found.minimum < 0:
            yield (
                key,
                tr(
                    "The feature {name} holds the value {value:g}. Values must be at"
                    " least 0; to keep clear of a feature, give it a weight below 0 in"
                    " the table.",
                    name=name,
                    value=found.minimum,
                ),
            )
        elif found.maximum == 0:
            yield (
                key,
                tr("The feature {name} is 0 everywhere. Leave it out.", name=name),
            )


def table_refusals(given, key, names, conditions):
    """Yield what is wrong with the table of features.

    Parameters
    ----------
    names : list of str
        The features.
    conditions : list of str
        The condition layers that the table may name.
    """
    table = given.table(key)
    twice = table["feature"][table["feature"].duplicated()]
    if len(twice):
        yield (
            key,
            tr(
                "The table {table} has two rows for {name}. Keep one.",
                table=given.source(key).name,
                name=twice.iloc[0],
            ),
        )
    unknown = [name for name in table["feature"] if name not in names]
    if unknown:
        yield (
            key,
            tr(
                "The table {table} names {unknown}, and no such feature is given (there"
                " are: {names}). Correct the name, or give its layer.",
                table=given.source(key).name,
                unknown=listed(unknown),
                names=listed(names),
            ),
        )
    for name in table.get("condition", ()):
        if name and name not in conditions:
            yield (
                key,
                tr(
                    "The table {table} names the condition {name}, and no such layer is"
                    " given (there are: {names}).",
                    table=given.source(key).name,
                    name=name,
                    names=listed(conditions) or "-",
                ),
            )


def numbers_of(table, column) -> dict:
    """Feature to its number in a column; those without one are left out."""
    if table is None or column not in table:
        return {}
    known = table.dropna(subset=[column])
    return dict(zip(known["feature"], known[column].astype(float)))
