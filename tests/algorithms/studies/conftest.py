"""Studies run on the shipped sample."""

import importlib
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent.parent
sys.path.insert(0, str(ROOT / "resources" / "sample"))


@pytest.fixture(scope="session")
def run_study(tmp_path_factory):
    """Run a study by its name; returns the folder of its results and what was said."""
    import demo
    import processing
    from qgis_environment import Log

    def run(name):
        folder = tmp_path_factory.mktemp(name)
        study = importlib.import_module(name)
        log = Log()
        processing.run(
            f"ecorestore:{name.replace('_', '')}",
            demo.parameters(study, folder),
            feedback=log,
        )
        for file in study.OUTPUTS.values():
            assert (folder / file).exists(), file
        assert not list(folder.glob(".*.part.*"))
        return folder, log

    return run
