"""What a dialog of QGIS does with a run's results: they load with their style."""

import numpy as np
import pytest
from layers import write_raster


@pytest.mark.parametrize("time", ["first", "second"])
def test_results_load_styled_each_time(load, tmp_path, time):
    """A run ends with its context, which deletes what styled the layers."""
    hill = write_raster(tmp_path / f"{time}.tif", np.arange(25.0).reshape(5, 5))
    loaded = load("terrainfactors", {"INPUT": hill}, SLOPE="s.tif", POSITION="p.tif")
    assert len(loaded) == 2
    for layer in loaded.values():
        assert layer.renderer().type() == "singlebandpseudocolor"
