"""The maps of a batch of species: predicted by windows, kept whole, and found again."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from io import StringIO
from pathlib import Path

import numpy as np

from . import provenance
from .gdal_errors import ReadError
from .grids import RasterSource
from .rasters import RowReader
from .safe_write import whole

BYTES_AT_ONCE = 1_000_000_000
MOST_AT_ONCE = 32


def file_names(species) -> dict[str, str]:
    """Species to the name of its files; characters that no file may have become _."""
    found, taken = {}, set()
    for name in species:
        stem = re.sub(r"[^\w\-.()]+", "_", name).strip("._") or "species"
        stem = stem.encode()[:100].decode(errors="ignore")
        place, number = stem, 1
        while place.lower() in taken:
            number += 1
            place = f"{stem}_{number}"
        taken.add(place.lower())
        found[name] = place
    return found


def species_at_once(cells, kinds):
    """Of how many species maps are held in memory together."""
    return int(min(max(BYTES_AT_ONCE // (4 * cells * kinds), 1), MOST_AT_ONCE))


def predicted(stack, mask, models, predict, still_wanted):
    """The maps of several species, from one pass over the stack.

    Parameters
    ----------
    mask : bool array
        Cells to predict, all with a value in each predictor.
    models : list
        What ``predict`` takes with the values (cells, predictors).
    predict : callable
        Gives a tuple of float arrays (cells,), one for each kind of map.
    still_wanted : callable
        Ends the work by raising Cancelled.

    Returns
    -------
    list of lists of float32 arrays (row, column)
        Of each model, its kinds; NaN where there is no value.
    """
    from ..core.parallel import in_order

    maps = None
    for rows in stack.windows():
        values, _ = stack.read(rows)
        inside = mask[rows]
        cells = values[:, inside].T
        jobs = [(model, cells) for model in models]
        found = in_order(predict, jobs, total=len(models), progress=still_wanted)
        for number, kinds in enumerate(found):
            if maps is None:
                maps = [None] * len(models)
            if maps[number] is None:
                maps[number] = [np.full(mask.shape, np.nan, np.float32) for _ in kinds]
            for whole_map, part in zip(maps[number], kinds):
                block = whole_map[rows]
                block[inside] = part
    return maps


class SpeciesFiles:
    """What is kept of each species in the folder: its maps, and a record beside them."""

    def __init__(self, folder):
        self.folder = Path(folder)

    def map_path(self, stem):
        return self.folder / f"{stem}.tif"

    def done(self, stem, fingerprint):
        """The record of a species that is there as asked for, or None."""
        try:
            record = json.loads(self._record(stem).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        if record.get("fingerprint") != fingerprint:
            return None
        for name, checksum in record["maps"].items():
            path = self.folder / f"{name}.tif"
            kept = provenance.record_of(path) if path.exists() else None
            if kept is None or kept.get("pixels_sha256") != checksum:
                return None
        return record

    def keep(self, stem, fingerprint, found, maps):
        """Write the record, last of all: where it is, the species is done."""
        record = {
            "fingerprint": fingerprint,
            "maps": {
                name: provenance.record_of(self.folder / f"{name}.tif")["pixels_sha256"]
                for name in maps
            },
            "figures": found.figures,
            "importance": found.importance.to_csv(index=False),
            "curves": "" if found.curves is None else found.curves.to_csv(index=False),
            "model": _model(found.model),
        }
        with whole(self._record(stem)) as hidden:
            text = json.dumps(record, ensure_ascii=False, default=_plain, indent=1)
            Path(hidden).write_text(text, encoding="utf-8")
        return record

    def _record(self, stem):
        return self.folder / f"{stem}.json"


def table_of(text):
    """A table that was kept in a record."""
    import pandas as pd

    frame = pd.read_csv(StringIO(text))
    if "predictor" in frame:
        frame["predictor"] = frame["predictor"].fillna("").astype(str)
    return frame


def _model(model):
    """The coefficients, as a file for people and programs."""
    return {
        "classes": model.classes,
        "terms": {name: list(column) for name, column in asdict(model.terms).items()},
        "lambdas": list(model.lambdas),
        "log_normaliser": model.log_normaliser,
        "entropy": model.entropy,
        "minimum": list(model.minimum),
        "maximum": list(model.maximum),
    }


def _plain(value):
    return value.item() if hasattr(value, "item") else str(value)


def added_up(paths, thresholds, reference, advance):
    """Richness and expected richness of maps that are there, by bands of rows.

    Returns
    -------
    count, weighted, mask : arrays (row, column)
    """
    from ..core.raster.blocks import row_blocks
    from ..core.species.richness import richness

    count = np.zeros(reference.shape, np.uint16)
    weighted = np.zeros(reference.shape, np.float32)
    mask = np.zeros(reference.shape, bool)
    for rows in row_blocks(reference.shape):
        found = richness((_rows(path, reference, rows) for path in paths), thresholds)
        count[rows], weighted[rows] = found.count, found.weighted
        mask[rows] = found.mask
        advance(rows.stop / reference.shape[0])
    return count, weighted, mask


def _rows(path, reference, rows):
    if not path.exists():
        raise ReadError(str(path))
    source = RasterSource(str(path), path.stem, reference.crs)
    values, known = RowReader(source, reference, "quantity").read(rows)
    values[~known] = np.nan
    return values
