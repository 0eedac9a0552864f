"""Reading tables with column checks and writing them, for all tools.

pandas is imported where it is used: QGIS starts without it.
"""

from __future__ import annotations

from .gdal_errors import ReadError
from .parameters import Column
from .safe_write import whole
from .texts import tr
from .vectors import VectorSource

ENCODINGS = ("utf-8-sig", "gb18030")  # spreadsheets in China save the second
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def read_table(source: VectorSource, columns: tuple[Column, ...]):
    """Read a table as a DataFrame; numeric columns become numbers.

    Raises
    ------
    ReadError
        One sentence: which column or row, what is wrong with it, what to do.
    """
    frame = _read_csv(source) if source.path.lower().endswith(".csv") else _read(source)
    frame.columns = [str(name).strip() for name in frame.columns]
    for column in columns:
        if column.name not in frame.columns:
            if not column.required:
                continue
            raise ReadError(
                tr(
                    "The table {table} has no column {column} (it has: {found})."
                    " Add or rename the column.",
                    table=source.name,
                    column=column.name,
                    found=", ".join(frame.columns),
                )
            )
        if column.numeric:
            frame[column.name] = _numbers(frame[column.name], column, source.name)
        else:
            frame[column.name] = frame[column.name].map(_as_written)
    if frame.empty:
        raise ReadError(tr("The table {table} has no row.", table=source.name))
    return frame


def _read_csv(source):
    import pandas as pd

    for encoding in ENCODINGS:
        try:
            return pd.read_csv(source.path, encoding=encoding)
        except UnicodeDecodeError:
            continue
        except (pd.errors.ParserError, pd.errors.EmptyDataError, OSError) as error:
            raise ReadError(
                tr(
                    "The table {table} cannot be read: {reason}",
                    table=source.name,
                    reason=error,
                )
            ) from error
    raise ReadError(
        tr(
            "The table {table} is neither UTF-8 nor GB 18030 text. Save it as UTF-8.",
            table=source.name,
        )
    )


def _read(source):
    import pandas as pd

    rows = [
        [None if _is_null(value) else value for value in feature.attributes()]
        for feature in source.features()
    ]
    # Keys such as fid number the rows of a file and say nothing of them.
    return pd.DataFrame(rows, columns=source.fields).drop(columns=source.key_fields)


def _is_null(value):
    return value is None or (hasattr(value, "isNull") and value.isNull())


def _as_written(value):
    """A text as it stands in the table: 7, where an empty cell below made it 7.0."""
    if _is_null(value) or value != value:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _numbers(values, column, table):
    import pandas as pd

    texts = values.where(values.notna(), "").astype(str).str.strip()
    empty = texts == ""
    numbers = pd.to_numeric(texts.where(~empty), errors="coerce")
    wrong = numbers.isna() & ~empty
    if not column.empty_allowed:
        wrong |= empty
    infinite = numbers.abs() == float("inf")
    if wrong.any():
        position = int(wrong.to_numpy().argmax())
        raise ReadError(
            tr(
                "Row {row} of the table {table} has no number in column {column}"
                " (it has: {value}). Write a number.",
                row=position + 1,
                table=table,
                column=column.name,
                value=texts.iloc[position] or "-",
            )
        )
    if infinite.any():
        raise ReadError(
            tr(
                "Row {row} of the table {table} has an infinite number in column"
                " {column}. Write a finite number.",
                row=int(infinite.to_numpy().argmax()) + 1,
                table=table,
                column=column.name,
            )
        )
    return numbers


def write_csv(path, frame):
    """Write a DataFrame as UTF-8 with a byte order mark, which spreadsheets need to see Chinese."""
    with whole(path) as hidden:
        safe = frame.copy()
        for name in safe.columns:
            if safe[name].dtype == object:
                safe[name] = safe[name].map(_harmless)
        safe.to_csv(hidden, index=False, encoding="utf-8-sig")


def _harmless(value):
    """A text that no spreadsheet takes for a formula."""
    if isinstance(value, str) and value.startswith(FORMULA_STARTS):
        try:
            float(value)
        except ValueError:
            return f"'{value}"
    return value
