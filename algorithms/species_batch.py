"""The run of the species models: what is read, fitted, mapped and kept, step by step."""

from __future__ import annotations

import hashlib
import os

import numpy as np

from . import provenance
from .gdal_errors import ReadError
from .occurrence_records import read_records
from .predictor_stack import PredictorStack, matched, named_predictors
from .rasters import RowReader
from .species_charts import species_page
from .species_maps import (
    SpeciesFiles,
    added_up,
    file_names,
    predicted,
    species_at_once,
    table_of,
)
from .texts import listed, refusal_text, tr, translated

POOL = 10  # times the background, of which a buffer takes those that lie within it


class SpeciesBatch:
    """Species by species from records to maps; ``tool`` names the parameters."""

    def __init__(self, tool, job):
        self.tool, self.job = tool, job
        self.predictors = tool.predictors(job.given)
        self.stack = PredictorStack(self.predictors, job.reference)
        self.files = SpeciesFiles(job.folder(tool.FOLDER))
        self.kinds = ("cloglog",)
        if job.value(tool.REPLICATE_MAPS):
            self.kinds += ("mean", "sd")
        if job.value(tool.OTHER_SCALES):
            self.kinds += ("logistic", "raw")
        self.later = None
        if job.has(tool.PROJECTION):
            there = named_predictors(job.given, {tool.PROJECTION: ""})
            self.later = PredictorStack(matched(there, self.predictors), job.reference)
        self.stamps = _stamps(job.given)
        self.rows = {}
        self.records = {}
        self.low = self.high = None

    def run(self, workers):
        """Model and map every species that is not there yet."""
        from ..core.species.model_batch import check_predictors, model_batch

        self._look()
        species = self._species()
        self._draw(species)
        check_predictors(self.values[self.sampled], self.stack.names)
        todo = [name for name in species if not self._found(name)]
        if len(todo) < len(species):
            self.job.say(
                tr(
                    "{done} species are in the folder already, as they are asked for;"
                    " {todo} to do.",
                    done=len(species) - len(todo),
                    todo=len(todo),
                )
            )
        results = model_batch(
            map(self._given, todo),
            self.stack.names,
            self._options(),
            total=len(todo),
            progress=self.job.part(0.15, 0.9),
            **workers,
        )
        kinds = len(self.kinds) + (self.later is not None)
        most = species_at_once(self.mask.size, kinds)
        group = []
        for name, found in zip(todo, results):
            if hasattr(found, "template"):
                sentence = translated(found.template).format(**found.values)
                self._list(name, {}, sentence)
                continue
            group.append((name, found))
            if len(group) == most:
                self._map(group)
                group = []
        if group:
            self._map(group)

    # Before the models

    def _look(self):
        """Where every predictor has a value, now and later."""
        self.mask = self.stack.mask(self._advance(0.0, 0.05))
        if not self.mask.any():
            raise ReadError(
                tr(
                    "No cell has a value in every predictor ({names}). Check their"
                    " extents and nodata values.",
                    names=listed(self.stack.names),
                )
            )
        if self.later is not None:
            self.later_mask = self.later.mask(self._advance(0.05, 0.08))

    def _species(self):
        """Records by species; those without a model yet listed for a reason."""
        from ..core.refusal import Refusal
        from ..core.species.record_cells import check_record_cells, record_cells

        job, tool = self.job, self.tool
        frame = read_records(
            job.given.source(tool.OCCURRENCES),
            job.reference,
            *map(job.value, (tool.SPECIES_COLUMN, tool.X_COLUMN, tool.Y_COLUMN)),
            crs=job.value(tool.CRS),
        )
        nameless = int((frame["species"] == "").sum())
        if nameless:
            job.warn(
                tr("{count} records name no species, and are left out.", count=nameless)
            )
            frame = frame[frame["species"] != ""]
        homeless = frame["x"].isna() | frame["y"].isna()
        if homeless.any():
            job.warn(
                tr(
                    "{count} records have no coordinates, and are left out.",
                    count=int(homeless.sum()),
                )
            )
            frame = frame[~homeless]
        asked = job.given.words(tool.SPECIES)
        known = sorted(frame["species"].unique())
        absent = sorted(set(asked).difference(known))
        if absent or not known:
            raise ReadError(
                tr(
                    "The records have no species called {names} (they have: {known})."
                    " Correct the name.",
                    names=listed(absent) or "-",
                    known=listed(known),
                )
            )
        self.stems = file_names(known)
        self.cells, usable = {}, []
        for name in asked or known:
            here = frame[frame["species"] == name]
            rows, columns = job.reference.cells_under(here["x"], here["y"])
            found = record_cells(rows, columns, self.mask)
            self.cells[name] = found
            try:
                check_record_cells(found, job.value(tool.LEAST_RECORDS))
                usable.append(name)
            except Refusal as refusal:
                self._list(name, {}, refusal_text(refusal))
        return usable

    def _bias(self):
        """What reads rows of the bias layer; 0 where it has no value."""
        source = self.job.given.source(self.tool.BIAS)
        reader = RowReader(source, self.job.reference, "quantity")

        def read(rows):
            values, known = reader.read(rows)
            return np.where(known, values, 0.0)

        return read

    def _draw(self, species):
        """Background and records: their cells, and the predictors there."""
        from ..core.species.background import draw_background

        job, tool = self.job, self.tool
        size = job.value(tool.BACKGROUND)
        buffer = job.value(tool.BUFFER)
        self.background = draw_background(
            self.mask,
            size * POOL if buffer else size,
            bias=self._bias() if job.has(tool.BIAS) else None,
            seed=job.value(tool.SEED),
        )
        if self.background.size < size:
            job.say(
                tr(
                    "Only {cells:,} cells can be background points; all of them are.",
                    cells=self.background.size,
                )
            )
        cells = [self.background, *(self.cells[name].cells for name in species)]
        self.sampled_cells = np.unique(np.concatenate(cells))
        self.values = self.stack.values_at(
            self.sampled_cells, self._advance(0.08, 0.15)
        )
        self.sampled = np.searchsorted(self.sampled_cells, self.background[:size])
        self.low, self.high = self.values.min(axis=0), self.values.max(axis=0)

    def _at(self, cells):
        return self.values[np.searchsorted(self.sampled_cells, cells)]

    def _places(self, cells):
        columns = self.job.reference.shape[1]
        x, y = self.job.reference.centres(cells // columns, cells % columns)
        return np.column_stack([x, y])

    def _background_of(self, name):
        from ..core.species.background import within_distance

        size, buffer = map(self.job.value, (self.tool.BACKGROUND, self.tool.BUFFER))
        if not buffer:
            return self.background
        near = within_distance(
            self._places(self.background), self._places(self.cells[name].cells), buffer
        )
        return self.background[near][:size]

    def _given(self, name):
        from ..core.species.model_batch import SpeciesRecords

        cells = self.cells[name].cells
        return SpeciesRecords(
            name,
            self._at(cells),
            self._places(cells),
            self._at(self._background_of(name)),
        )

    def _options(self):
        from ..core.species.species_models import ModelOptions

        value, tool = self.job.value, self.tool
        return ModelOptions(
            features=value(tool.FEATURES),
            regularisation=value(tool.REGULARISATION),
            categorical=self.stack.categorical,
            method=value(tool.METHOD),
            replicates=value(tool.REPLICATES),
            test_share=value(tool.TEST_SHARE),
            block_size=value(tool.BLOCK_SIZE),
            least_records=value(tool.LEAST_RECORDS),
            with_jackknife=value(tool.JACKKNIFE),
            seed=value(tool.SEED),
        )

    # What is there and what comes

    def _fingerprint(self, name):
        """Changes with whatever a species' model and maps depend on."""
        tool = self.tool
        digest = hashlib.sha256(self.cells[name].cells.tobytes())
        without = (
            tool.OCCURRENCES,
            tool.SPECIES_COLUMN,
            tool.SPECIES,
            tool.X_COLUMN,
            tool.Y_COLUMN,
            tool.CRS,
            tool.LEAST_RECORDS,
            tool.THRESHOLD,
            tool.LEAST_AUC,
            tool.SCHEDULER_ADDRESS,
        )
        return self.job.fingerprint(
            without, species=name, cells=digest.hexdigest(), stamps=self.stamps
        )

    def _found(self, name):
        """Whether a species is there as it is asked for; then it is listed."""
        record = self.files.done(self.stems[name], self._fingerprint(name))
        if record is not None:
            self._list(name, record["figures"])
            self.records[name] = record
        return record is not None

    def _list(self, name, figures, problem=""):
        found = self.cells[name]
        self.rows[name] = {
            "species": name,
            "file": "" if problem else self.stems[name],
            "given": found.given,
            "outside": found.outside,
            "nodata": found.nodata,
            "duplicates": found.duplicates,
            **figures,
            "problem": problem,
        }

    def _map(self, group):
        """Write the maps of some species, and last of all their records."""
        from ..core.species.species_models import predict_maps

        job, tool = self.job, self.tool
        clamp = job.value(tool.CLAMP)

        def now(found, values):
            return predict_maps(found, values, self.kinds, clamp=clamp)

        def later(found, values):
            return predict_maps(found, values, ("cloglog",), clamp=clamp)

        models = [found for _, found in group]
        maps = predicted(self.stack, self.mask, models, now, job.still_wanted)
        if self.later is not None:
            more = predicted(
                self.later, self.later_mask, models, later, job.still_wanted
            )
            self._tell_of_unseen(more[0][0], self.later_mask)
            maps = [[*one, *other] for one, other in zip(maps, more)]
        self._tell_of_unseen(maps[0][0], self.mask)
        endings = [*self.kinds, *(["projected"] if self.later is not None else [])]
        for (name, found), kinds in zip(group, maps):
            stem = self.stems[name]
            written = []
            for ending, values in zip(endings, kinds):
                file = stem if ending == "cloglog" else f"{stem}_{ending}"
                style = "suitability"
                if ending in ("sd", "raw"):
                    style = "suitability_sd"
                valid = ~np.isnan(values)
                job.write_raster_into(tool.FOLDER, file, values, valid, style=style)
                written.append(file)
            self.records[name] = self.files.keep(
                stem, self._fingerprint(name), found, written
            )
            self._list(name, found.figures)
            if not found.figures["converged"]:
                job.warn(
                    tr(
                        "The model of {species} is not at its optimum: the gain may be"
                        " {gap:.1g} too small.",
                        species=name,
                        gap=found.figures["gap"],
                    )
                )

    def _tell_of_unseen(self, values, mask):
        cells = int(np.count_nonzero(mask & np.isnan(values)))
        if cells:
            self.job.warn(
                tr(
                    "{cells:,} cells hold a class that no point of the training has,"
                    " and have no value. More background points may help.",
                    cells=cells,
                )
            )

    def _advance(self, start, end):
        return lambda fraction: self.job.advance(start + (end - start) * fraction)

    # After the models

    def frame(self):
        """A row for each species, in the order of their names."""
        import pandas as pd

        from ..core.species.species_models import FIGURES

        rows = [self.rows[name] for name in sorted(self.rows)]
        order = ["species", "file", "given", "outside", "nodata", "duplicates"]
        return pd.DataFrame(rows).reindex(columns=[*order, *FIGURES, "problem"])

    def write_richness(self, kept):
        """Add up the maps of the species that count."""
        job, tool = self.job, self.tool
        if not (job.wants(tool.RICHNESS) or job.wants(tool.WEIGHTED)):
            return
        count, weighted, mask = added_up(
            [self.files.map_path(file) for file in kept["file"]],
            kept[job.value(tool.THRESHOLD)].tolist(),
            job.reference,
            self._advance(0.9, 0.97),
        )
        style = "species_richness"
        job.write_raster(tool.RICHNESS, count, mask, style=style, nodata=65535)
        job.write_raster(tool.WEIGHTED, weighted, mask, style=style)

    def write_clamping(self):
        """Where another time leaves the range of the points of all species."""
        from ..core.species.maxent import beyond_range

        job, tool = self.job, self.tool
        if self.later is None or not job.wants(tool.CLAMPING):
            return
        low, high = self.low.copy(), self.high.copy()
        low[list(self.stack.categorical)] = -np.inf
        high[list(self.stack.categorical)] = np.inf
        beyond = np.zeros(self.mask.shape, np.float32)
        for rows in self.later.windows():
            values, _ = self.later.read(rows)
            inside = self.later_mask[rows]
            beyond[rows][inside] = beyond_range(values[:, inside].T, low, high)
            job.still_wanted(0)
        job.write_raster(tool.CLAMPING, beyond, self.later_mask, style="clamping")
        job.say(
            tr(
                "{cells:,} cells of the other time are beyond the training range.",
                cells=int(np.count_nonzero(beyond[self.later_mask] > 0)),
            )
        )

    def page(self, auc):
        """The page of charts."""
        classes = [self.stack.names[n] for n in self.stack.categorical]
        sections = []
        for name in sorted(self.records):
            record = self.records[name]
            caption = tr(
                "{records} records, AUC {auc:.3f}",
                records=record["figures"]["records"],
                auc=record["figures"][auc],
            )
            curves, importance = map(table_of, (record["curves"], record["importance"]))
            sections.append((name, caption, curves, importance, classes))
        return species_page(self.tool.title(), sections)


def _stamps(given):
    """When files were changed that are too large for a checksum."""
    files = {source.file for _, _, source in given.raster_sources()}
    states = {file: os.stat(file) for file in files if os.path.exists(file)}
    return sorted(
        (os.path.basename(file), state.st_mtime_ns)
        for file, state in states.items()
        if state.st_size > provenance.HASH_LIMIT_BYTES
    )
