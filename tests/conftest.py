"""One import name in all tests: the repository root is the package ``ecorestore``."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ROOT / "build" / "plugins"

PACKAGES.mkdir(parents=True, exist_ok=True)
link = PACKAGES / "ecorestore"
if not link.is_symlink():
    link.symlink_to(Path("..", ".."), target_is_directory=True)

sys.path.insert(0, str(PACKAGES))
paths = [str(PACKAGES), os.environ.get("PYTHONPATH", "")]
os.environ["PYTHONPATH"] = os.pathsep.join(path for path in paths if path)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from hypothesis import settings  # noqa: E402

settings.register_profile(
    "repeatable", derandomize=True, deadline=None, max_examples=50
)
settings.load_profile("repeatable")
