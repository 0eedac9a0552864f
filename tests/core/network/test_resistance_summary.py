"""What a resistance surface says of itself."""

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.network.resistance_surface import resistance_surface

TABLE = pd.DataFrame(
    {
        "factor": ["cover", "cover", "slope", "slope"],
        "class": [1, 2, 1, 2],
        "score": [1, 5, 1, 3],
        "weight": [0.6, 0.6, 0.4, 0.4],
    }
)


@pytest.fixture
def surface():
    mask = np.array([[True, True, True, True, False]])
    factors = {
        "cover": np.array([[1, 1, 1, 2, 2]]),
        "slope": np.array([[1, 1, 2, 2, 2]]),
    }
    return resistance_surface(factors, TABLE, Grid(mask.shape, 30.0, mask=mask))


def test_each_factor_has_its_weight_and_its_mean_score(surface):
    found = surface.factors.set_index("factor")
    assert found["weight"].to_dict() == {"cover": 0.6, "slope": 0.4}
    assert found["mean_score"].to_dict() == {"cover": 2.0, "slope": 2.0}
    assert found["percent"].tolist() == pytest.approx([60, 40])


def test_missing_cells_do_not_count(surface):
    assert surface.minimum == pytest.approx(1.0)
    assert surface.maximum == pytest.approx(4.2)
    assert surface.mean == pytest.approx((1 + 1 + 1.8 + 4.2) / 4)
