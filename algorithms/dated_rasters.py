"""Stacks of dated rasters: the year or month of each, and what is wrong with them."""

from __future__ import annotations

import datetime
import re
from pathlib import Path

from .gdal_errors import ReadError
from .grids import ONE_BAND, describe
from .inputs import SEPARATORS
from .parameters import text
from .texts import listed, tr

# 2001, 2001-07, 200107, 2001_07_15, and the day of the year as in 2001193.
DATE = re.compile(
    r"(?<!\d)((?:18|19|20|21)\d\d)"
    r"(?:(?:[-_. ]?(0[1-9]|1[0-2]))(?:[-_. ]?(?:0[1-9]|[12]\d|3[01]))?|([0-3]\d\d))?(?!\d)"
)
YEARS = re.compile(r"(\d{4})\s*[-–~至]\s*(\d{4})")
MONTH = re.compile(r"(\d{4})\D*?(\d{1,2})")


def years_parameter(key, label=""):
    """The text in which the years can be written."""
    return text(
        key,
        label or tr("Years of the rasters"),
        help=tr(
            "In the order of the rasters: 2000-2022, or 2000, 2003, 2005. Empty: read"
            " from the descriptions of the bands, or the names of the files."
        ),
        optional=True,
    )


def years_of(given, key, years_key) -> list[int]:
    """The year of each raster of a list, in its order."""
    sources = given.source(key)
    written = given.value(years_key)
    if written:
        years = _written_years(written, given.label(years_key))
        if len(years) != len(sources):
            raise ReadError(
                tr(
                    "“{label}” has {count} rasters, and “{years}” gives {dates}. Give"
                    " a year for each raster.",
                    label=given.label(key),
                    count=len(sources),
                    years=given.label(years_key),
                    dates=len(years),
                )
            )
        return years
    return [year for year, _ in dates_of(given, key)]


def dates_of(given, key) -> list[tuple[int, int | None]]:
    """Year and month of each raster, as bands or files name them; None: no month."""
    dates = [date_of(source) for source in given.source(key)]
    if None in dates:
        raise ReadError(
            tr(
                "No single year can be read from {name}, given for “{label}”. Write the"
                " dates into the field for them, or name the file or band by its year.",
                name=given.source(key)[dates.index(None)].name,
                label=given.label(key),
            )
        )
    return dates


def date_of(source) -> tuple[int, int | None] | None:
    """Year and month that a raster or band is called by; None where that is not one."""
    texts = [describe(source.path).band_name]
    if not source.path.startswith(ONE_BAND):
        texts += [source.name, Path(source.file).stem]
    for words in texts:
        found = {_date(*match.groups()) for match in DATE.finditer(words)}
        if len(found) == 1:
            return found.pop()
    return None


def _date(year, month, day_of_year):
    if day_of_year and 1 <= int(day_of_year) <= 366:
        first = datetime.date(int(year), 1, 1)
        return int(year), (first + datetime.timedelta(int(day_of_year) - 1)).month
    return int(year), int(month) if month else None


def _written_years(written, label):
    years = []
    ranged = YEARS.sub(lambda match: f"{match[1]}:{match[2]}", written)
    for word in filter(None, SEPARATORS.split(ranged)):
        first, _, last = word.partition(":")
        if not first.isdigit() or (last and not last.isdigit()):
            raise ReadError(
                tr(
                    "“{label}” holds {word}, which is no year. Write years such as"
                    " 2000-2022 or 2000, 2003, 2005.",
                    label=label,
                    word=word,
                )
            )
        years += range(int(first), int(last or first) + 1)
    return years


def stack_refusals(given, keys, years_key, fewest):
    """What is wrong with stacks that must have the same years.

    Parameters
    ----------
    keys : list of str
        The first one is that to which the others are held.
    fewest : int
        How many years there must be.
    """
    years = {key: years_of(given, key, years_key) for key in keys if given.has(key)}
    yield from years_refusals(given, years, fewest)


def years_refusals(given, years, fewest):
    """As ``stack_refusals``, for stacks whose years are known: key to years."""
    for key, found in years.items():
        twice = sorted(year for year in set(found) if found.count(year) > 1)
        if twice:
            yield (
                key,
                tr(
                    "“{label}” has more than one raster of {years}. Give one for each"
                    " year, such as its sum or mean.",
                    label=given.label(key),
                    years=listed(twice),
                ),
            )
        if len(found) < fewest:
            yield (
                key,
                tr(
                    "“{label}” has rasters of {count} years; at least {fewest} are"
                    " needed. Add years.",
                    label=given.label(key),
                    count=len(found),
                    fewest=fewest,
                ),
            )
    first = next(iter(years))
    for key, found in years.items():
        for more, less, these in (
            (first, key, set(years[first]) - set(found)),
            (key, first, set(found) - set(years[first])),
        ):
            if these:
                yield (
                    key,
                    tr(
                        "“{more}” has {years}, “{less}” has not. Give both the same"
                        " years.",
                        more=given.label(more),
                        less=given.label(less),
                        years=listed(sorted(these)),
                    ),
                )


def say_gaps(job, years):
    """Say which years between the first and the last one have no raster."""
    missing = sorted(set(range(min(years), max(years) + 1)) - set(years))
    if missing:
        job.say(
            tr(
                "No raster of {years}: the true time between the others counts.",
                years=listed(missing),
            )
        )


def read_stack(job, key, years_key):
    """The rasters of a stack by ascending year, NaN where missing, and the years."""
    years = years_of(job.given, key, years_key)
    dated = sorted(zip(years, job.given.source(key)), key=lambda pair: pair[0])
    return [read_layer(job, source) for _, source in dated], sorted(years)


def read_layer(job, source):
    """One raster with NaN where it has no value."""
    return job.read_raster(source, "quantity").with_nan()


def first_month(given, key) -> tuple[int, int] | None:
    """Year and month written in a field; None where it is empty."""
    written = given.value(key)
    if not written:
        return None
    return month_written(written, given.label(key))


def month_written(written, label) -> tuple[int, int]:
    """A text such as 2001-07 as year and month."""
    match = MONTH.fullmatch(written.strip())
    if match is None or not 1 <= int(match[2]) <= 12:
        raise ReadError(
            tr(
                "“{label}” is {word}, which is no month. Write it as 2001-07.",
                label=label,
                word=written,
            )
        )
    return int(match[1]), int(match[2])


def months_in_order(given, key, first_key):
    """The sources of a stack without a gap, by month, and the first month.

    Where the first month is written, the order given counts.
    """
    sources = given.source(key)
    first = first_month(given, first_key)
    if first is not None:
        return sources, first
    dates = dates_of(given, key)
    for source, (year, month) in zip(sources, dates):
        if month is None:
            raise ReadError(
                tr(
                    "{name}, given for “{label}”, is called by the year {year} alone."
                    " Name its month, or write the first month into “{first}”.",
                    name=source.name,
                    label=given.label(key),
                    year=year,
                    first=given.label(first_key),
                )
            )
    numbers = [year * 12 + month - 1 for year, month in dates]
    _check_months(numbers, given.label(key))
    ordered = [
        source for _, source in sorted(zip(numbers, sources), key=lambda p: p[0])
    ]
    return ordered, (min(numbers) // 12, min(numbers) % 12 + 1)


def _check_months(numbers, label):
    twice = {number for number in numbers if numbers.count(number) > 1}
    missing = set(range(min(numbers), max(numbers) + 1)) - set(numbers)
    if twice:
        raise ReadError(
            tr(
                "“{label}” has more than one raster of {months}. Give one for each month.",
                label=label,
                months=_months(twice),
            )
        )
    if missing:
        raise ReadError(
            tr(
                "“{label}” has no raster of {months}. Give every month between the first"
                " and the last; one without values will do.",
                label=label,
                months=_months(missing),
            )
        )


def _months(numbers):
    return listed([f"{n // 12}-{n % 12 + 1:02d}" for n in sorted(numbers)])
