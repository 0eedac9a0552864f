"""What a result was made from, kept in the file so that a study can be replayed."""

from __future__ import annotations

import hashlib
import json
import os
import platform
from datetime import datetime, timezone
from functools import lru_cache
from importlib import metadata
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

from .. import __version__
from .grids import RasterSource
from .safe_write import whole
from .vectors import VectorSource

DOMAIN = "ECORESTORE"
LIBRARIES = ("numpy", "scipy", "numba", "pandas", "networkx", "scikit-image")
HASH_LIMIT_BYTES = 500_000_000


def run_record(tool, given, started):
    """The record of one run: tool, version, parameters and inputs."""
    parameters, inputs = {}, []
    for key, value in given.values.items():
        sources = value if isinstance(value, list) else [value]
        if any(isinstance(item, (RasterSource, VectorSource)) for item in sources):
            parameters[key] = [item.name for item in sources if item is not None]
            inputs += [_input(key, item) for item in sources if item is not None]
        else:
            parameters[key] = value
    return {
        "tool": tool.id(),
        "title": tool.displayName(),
        "version": __version__,
        "parameters": parameters,
        "inputs": inputs,
        "started": datetime.fromtimestamp(started, timezone.utc).isoformat(
            timespec="seconds"
        ),
        "libraries": library_versions(),
    }


def library_versions():
    """Versions of what a result depends on."""
    found = {
        "Python": platform.python_version(),
        "GDAL": gdal.VersionInfo("RELEASE_NAME"),
    }
    for name in LIBRARIES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found


def pixel_checksum(values, mask=None):
    """SHA-256 of the cells that hold a value, in the raster's order."""
    digest = hashlib.sha256()
    for start in range(0, values.shape[0], 1024):
        block = values[start : start + 1024]
        if mask is not None:
            block = block[mask[start : start + 1024]]
        digest.update(np.ascontiguousarray(block).tobytes())
    return digest.hexdigest()


def as_metadata(record, **more):
    """The record as the metadata of a file."""
    return {"RECORD": json.dumps({**record, **more}, ensure_ascii=False, default=str)}


def write_beside(path, metadata_of_file):
    """Keep the record beside a file that cannot hold it."""
    with whole(beside(path)) as hidden:
        Path(hidden).write_text(metadata_of_file["RECORD"], encoding="utf-8")


def beside(path):
    """Where the record of a CSV file is kept."""
    return Path(f"{path}.provenance.json")


def record_of(path):
    """The record kept in a file or beside it, or None."""
    if beside(path).exists():
        return json.loads(beside(path).read_text(encoding="utf-8"))
    dataset = None
    if str(path).lower().endswith(".gpkg"):
        dataset = ogr.Open(str(path))
    elif os.path.isfile(path):
        dataset = gdal.OpenEx(str(path), gdal.OF_RASTER)
    text = dataset.GetMetadataItem("RECORD", DOMAIN) if dataset else None
    try:
        return json.loads(text) if text else None
    except ValueError:
        return None


def _input(key, source):
    file = source.file if isinstance(source, RasterSource) else source.path
    found = {"parameter": key, "name": source.name, "file": Path(file).name}
    try:
        state = os.stat(file)
        found["bytes"] = state.st_size
        if state.st_size <= HASH_LIMIT_BYTES:
            found["sha256"] = _file_checksum(file, state.st_mtime_ns)
    except OSError:
        pass
    return found


@lru_cache(maxsize=32)
def _file_checksum(file, _stamp):
    """Kept for the bands of a file, which are inputs of their own."""
    digest = hashlib.sha256()
    with open(file, "rb") as handle:
        for chunk in iter(lambda: handle.read(1 << 20), b""):
            digest.update(chunk)
    return digest.hexdigest()
