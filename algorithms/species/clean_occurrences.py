"""Occurrence records without those that are wrong, doubled or too close."""

from ..base import Tool
from ..occurrence_records import coordinate_inputs, record_refusals
from ..parameters import (
    number,
    number_out,
    raster,
    table,
    table_out,
    text,
    vector_out,
    zones,
)
from ..texts import listed, tr
from ..vectors import VectorSource


class CleanOccurrences(Tool):
    """Which records of species can be used, and why others cannot."""

    OCCURRENCES = "OCCURRENCES"
    STUDY_AREA = "STUDY_AREA"
    SPECIES_COLUMN = "SPECIES_COLUMN"
    THINNING = "THINNING"
    LEAST_RECORDS = "LEAST_RECORDS"
    FIRST_YEAR = "FIRST_YEAR"
    LAST_YEAR = "LAST_YEAR"
    X_COLUMN = "X_COLUMN"
    Y_COLUMN = "Y_COLUMN"
    CRS = "CRS"
    YEAR_COLUMN = "YEAR_COLUMN"
    DISTRICTS = "DISTRICTS"
    CENTROID_DISTANCE = "CENTROID_DISTANCE"
    SEED = "SEED"
    KEPT = "KEPT"
    DROPPED = "DROPPED"
    SPECIES_TABLE = "SPECIES_TABLE"
    KEPT_COUNT = "KEPT_COUNT"
    DROPPED_COUNT = "DROPPED_COUNT"
    SPECIES_COUNT = "SPECIES_COUNT"

    bytes_per_cell = 2

    def title(self):
        return tr("Clean occurrence records")

    def purpose(self):
        return tr(
            "Drops records of species that are wrong, doubled or so close that they say"
            " the same, and species with too few, and tells why each was dropped. Use it"
            " on records of museums and databases before species are modelled."
        )

    def method(self):
        return tr(
            "Each record is judged in turn: species and coordinates there and possible,"
            " not 0, 0; in the years; where the study area has a value; not at the"
            " centroid of a district, where records without a place are put; no"
            " duplicate. Then one record of each species is drawn in each cell of the"
            " thinning (spatial filtering; Boria et al., 2014, Ecological Modelling"
            " 275:73-77), whatever the order of the records."
        )

    def keywords(self):
        return ["GBIF", "records", "thinning", "duplicates", "presence", "herbarium"]

    def initAlgorithm(self, _config=None):
        self.add(
            table(
                self.OCCURRENCES,
                tr("Records: points, or a table with coordinates"),
                help=tr(
                    "A row for each record. Points are warped to the study area's"
                    " coordinate reference system."
                ),
            ),
            raster(
                self.STUDY_AREA,
                tr("Study area (where it has a value)"),
                "quantity",
                help=tr("Best a predictor of the models."),
            ),
            text(self.SPECIES_COLUMN, tr("Column of the species"), "species"),
            number(
                self.THINNING,
                tr("One record of a species in a cell of (m; 0: all)"),
                0,
                least=0,
                help=tr("At least the side of the predictors' cells: try it first."),
            ),
            number(
                self.LEAST_RECORDS,
                tr("Fewest records of a species (number)"),
                5,
                least=1,
                integer=True,
                help=tr("Species with fewer after all else are dropped."),
            ),
            number(self.FIRST_YEAR, tr("First year"), integer=True, optional=True),
            number(self.LAST_YEAR, tr("Last year"), integer=True, optional=True),
            *coordinate_inputs(
                self.X_COLUMN,
                self.Y_COLUMN,
                self.CRS,
                tr("Empty: that of the study area."),
            ),
            text(
                self.YEAR_COLUMN,
                tr("Column of the year or date"),
                "year",
                help=tr("Read where a first or last year is given."),
                advanced=True,
            ),
            zones(
                self.DISTRICTS,
                tr("Districts whose centroids hold no true records"),
                optional=True,
                help=tr("Polygons, or points of the centroids."),
                advanced=True,
            ),
            number(
                self.CENTROID_DISTANCE,
                tr("That close to a centroid (m)"),
                1000,
                least=0,
                advanced=True,
            ),
            number(
                self.SEED,
                tr("Seed of the thinning"),
                0,
                least=0,
                integer=True,
                help=tr("The same seed draws the same records."),
                advanced=True,
            ),
            vector_out(self.KEPT, tr("Records that are kept"), "point"),
            table_out(
                self.DROPPED,
                tr("Records that are dropped, with the reason"),
                help=tr("Each with the first reason that holds."),
            ),
            table_out(self.SPECIES_TABLE, tr("Species with their records")),
            number_out(self.KEPT_COUNT, tr("Number of records kept")),
            number_out(self.DROPPED_COUNT, tr("Number of records dropped")),
            number_out(self.SPECIES_COUNT, tr("Number of species kept")),
        )

    def refusals(self, given):
        source = given.source(self.OCCURRENCES)
        yield from record_refusals(
            given,
            self.OCCURRENCES,
            *(
                given.value(key)
                for key in (self.SPECIES_COLUMN, self.X_COLUMN, self.Y_COLUMN)
            ),
        )
        dated = self._dated(given)
        if dated and given.value(self.YEAR_COLUMN) not in source.fields:
            yield (
                self.YEAR_COLUMN,
                tr(
                    "{table} has no column {column} (it has: {found}), which first and"
                    " last year are compared with. Correct its name, or give no years.",
                    table=source.name,
                    column=given.value(self.YEAR_COLUMN) or "-",
                    found=", ".join(source.fields),
                ),
            )
        if given.has(self.DISTRICTS) and not isinstance(
            given.source(self.DISTRICTS), VectorSource
        ):
            yield (
                self.DISTRICTS,
                tr("Districts must be polygons or points, not a raster."),
            )
        distances = given.value(self.THINNING) > 0 or given.has(self.DISTRICTS)
        if distances and not given.reference().knows_metres:
            yield (
                self.STUDY_AREA,
                tr(
                    "Thinning and the distance to centroids are in metres, and the study"
                    " area is in degrees or its coordinate reference system is not known."
                    " Reproject it, or do without both."
                ),
            )

    def _dated(self, given):
        return given.has(self.FIRST_YEAR) or given.has(self.LAST_YEAR)

    def execute(self, job):
        import numpy as np

        from ...core.species.occurrences import clean_occurrences
        from ..raw_records import POSSIBLE, centroids_of, read_raw_records

        area = job.raster(self.STUDY_AREA)
        dated = self._dated(job.given)
        records = read_raw_records(
            job.given.source(self.OCCURRENCES),
            job.reference,
            *(
                job.value(key)
                for key in (self.SPECIES_COLUMN, self.X_COLUMN, self.Y_COLUMN)
            ),
            year=job.value(self.YEAR_COLUMN) if dated else "",
            crs=job.value(self.CRS),
        )
        job.advance(0.3)
        years = tuple(
            job.value(key) if job.has(key) else limit
            for key, limit in ((self.FIRST_YEAR, -np.inf), (self.LAST_YEAR, np.inf))
        )
        centroids = None
        if job.has(self.DISTRICTS):
            centroids = centroids_of(job.given.source(self.DISTRICTS), job.reference)
        found = clean_occurrences(
            records.places,
            area.grid,
            job.reference.corner,
            bounds=POSSIBLE,
            years=years if dated else None,
            centroids=centroids,
            centroid_distance=job.value(self.CENTROID_DISTANCE),
            thinning=job.value(self.THINNING),
            least_records=job.value(self.LEAST_RECORDS),
            seed=job.value(self.SEED),
        )
        job.advance(0.7)
        kept = found.kept.index
        job.write_features(
            self.KEPT,
            "point",
            records.table.loc[kept],
            records.points(kept, job.reference),
            style="records",
        )
        reasons = found.dropped["reason"]
        dropped = records.table.loc[found.dropped.index].assign(
            reason=reasons, explanation=reasons.map(_explained())
        )
        job.write_table(self.DROPPED, dropped)
        job.write_table(self.SPECIES_TABLE, found.species)
        self._tell(job, found, reasons)

    def _tell(self, job, found, reasons):
        explained = _explained()
        counts = reasons.value_counts()
        few = found.species[
            (found.species["kept"] == 0) & (found.species["species"] != "")
        ]
        if len(few):
            job.say(
                tr(
                    "Species without a record left: {species}.",
                    species=listed(list(few["species"])),
                )
            )
        species = int((found.species["kept"] > 0).sum())
        job.number(self.KEPT_COUNT, len(found.kept))
        job.number(self.DROPPED_COUNT, len(reasons))
        job.number(self.SPECIES_COUNT, species)
        job.say(
            tr(
                "{kept:,} of {given:,} records are kept, of {species} species; dropped:"
                " {reasons}.",
                kept=len(found.kept),
                given=len(found.kept) + len(reasons),
                species=species,
                reasons=", ".join(
                    f"{count:,} {explained[reason]}" for reason, count in counts.items()
                )
                or tr("none"),
            )
        )


def _explained():
    """Reasons as the core calls them, in words."""
    return {
        "no_species": tr("without a species"),
        "no_coordinates": tr("without coordinates"),
        "impossible": tr("with impossible coordinates"),
        "zero": tr("at 0, 0"),
        "no_year": tr("without a year"),
        "other_years": tr("of other years"),
        "outside": tr("outside the study area"),
        "nodata": tr("where the study area has no value"),
        "centroid": tr("at the centroid of a district"),
        "duplicate": tr("repeated"),
        "thinned": tr("in one cell with another"),
        "few_records": tr("of species with too few records"),
    }
