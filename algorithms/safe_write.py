"""A result appears under its name only when it is whole.

Work goes to a hidden file in the same folder, which takes the result's name in one
step at the end and is removed when anything fails.
"""

from __future__ import annotations

import os
import time
import uuid
from contextlib import contextmanager, suppress
from pathlib import Path

from .texts import tr

SIDECARS = (".aux.xml", ".ovr", ".msk", "-wal", "-shm", "-journal")
ABANDONED_SECONDS = 24 * 3600


class WriteError(Exception):
    """The result could not be written; the text says where and why."""


def why_not_writable(path):
    """Why a result cannot be written to ``path``; an empty text when it can."""
    folder = Path(path).parent
    if not folder.is_dir():
        return tr(
            "The folder {folder} does not exist. Create it or choose another one.",
            folder=folder,
        )
    if Path(path).is_dir():
        return tr(
            "{path} is a folder. Give the name of a file.",
            path=path,
        )
    probe = _hidden(Path(path))
    try:
        probe.touch()
    except OSError as error:
        return tr(
            "The result cannot be written to {path}: {reason}. Choose another place.",
            path=path,
            reason=_reason(error),
        )
    finally:
        _remove(probe)
    return ""


@contextmanager
def whole(path):
    """Yield the hidden name to write to; rename it to ``path`` when the block ends.

    Raises
    ------
    WriteError
        For any failure of the file system; nothing is left under ``path`` that was not
        there before.
    """
    path = Path(path)
    hidden = _hidden(path)
    _sweep(path.parent)
    try:
        yield str(hidden)
        with open(hidden, "rb+") as handle:
            os.fsync(handle.fileno())
        # Statistics of an older result would be read with the new one.
        for suffix in SIDECARS:
            _remove(Path(f"{path}{suffix}"))
        os.replace(hidden, path)
    except OSError as error:
        raise not_written(path, [_reason(error)]) from error
    finally:
        for suffix in ("", *SIDECARS):
            _remove(Path(f"{hidden}{suffix}"))


def not_written(path, failures):
    """The error of a result that could not be written; the first failure says why."""
    return WriteError(
        tr(
            "The result cannot be written to {path}: {reason}. Free the disk, close the"
            " layer where it is open, or choose another place.",
            path=path,
            reason=failures[0] if failures else tr("the file is not whole"),
        )
    )


def _reason(error):
    return error.strerror or str(error)


def _hidden(path):
    # Names are limited to 255 bytes, and journals add to them.
    stem = path.stem.encode()[:40].decode(errors="ignore")
    return path.with_name(f".{stem}.{uuid.uuid4().hex[:8]}.part{path.suffix}")


def _remove(path):
    with suppress(OSError):
        path.unlink()


def _sweep(folder):
    """Remove what runs that were killed left behind long ago."""
    with suppress(OSError):
        for left in folder.glob(".*.????????.part.*"):
            with suppress(OSError):
                if time.time() - left.stat().st_mtime > ABANDONED_SECONDS:
                    left.unlink()
