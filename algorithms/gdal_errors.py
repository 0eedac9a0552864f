"""What GDAL reports as failed, as sentences for the user."""

from contextlib import contextmanager

from osgeo import gdal


class ReadError(Exception):
    """A layer cannot be used; the text says which, why, and what to do."""


@contextmanager
def gdal_errors():
    """Collect what GDAL reports as failed, without changing how GDAL behaves."""
    failures = []

    def collect(severity, _number, message):
        if severity >= gdal.CE_Failure:
            failures.append(message)

    gdal.PushErrorHandler(collect)
    try:
        yield failures
    finally:
        gdal.PopErrorHandler()
