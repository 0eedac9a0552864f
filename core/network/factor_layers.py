"""Which layer serves which factor of a table."""

from __future__ import annotations

from collections.abc import Sequence

from ..refusal import Refusal


def factor_layers(
    factors: Sequence[str], layers: Sequence[str], *, parameter: str = "factors"
) -> dict[str, int]:
    """Find for each factor the layer that serves it, by name or by order.

    Where every factor's name is a layer's name, small and capital letters alike, names
    decide; else the order does.

    Parameters
    ----------
    factors : sequence of str
        Different names, in the order of their table.
    layers : sequence of str
        Names of the layers, in the order given.
    parameter : str
        What a refusal is about.

    Returns
    -------
    dict
        Factor to the position of its layer, from 0; in the order of ``factors``.

    Raises
    ------
    Refusal
        There are more or fewer layers than factors, or the order would give a factor
        a layer that is called like another factor.

    Examples
    --------
    >>> factor_layers(["cover", "slope"], ["Slope", "Cover"])
    {'cover': 1, 'slope': 0}
    >>> factor_layers(["cover", "slope"], ["land use 2020", "dem slope"])
    {'cover': 0, 'slope': 1}
    """
    if len(factors) != len(layers):
        raise Refusal(
            "The table names {factor_count} factors ({factors}), and {layer_count}"
            " rasters are given ({layers}). Give one raster for each factor, in the"
            " order of the table.",
            parameter=parameter,
            factor_count=len(factors),
            factors=", ".join(factors),
            layer_count=len(layers),
            layers=", ".join(layers) or "-",
        )
    names = [_plain(factor) for factor in factors]
    called = [_plain(layer) for layer in layers]
    if sorted(names) == sorted(called):
        return {factor: called.index(name) for factor, name in zip(factors, names)}
    for position, layer in enumerate(called):
        if layer in names and names[position] != layer:
            raise Refusal(
                "The raster {layer} stands in the place of the factor {factor}, while"
                " the table has a factor of the raster's name. Put the rasters in the"
                " order of the table ({factors}), or name each raster as its factor.",
                parameter=parameter,
                layer=layers[position],
                factor=factors[position],
                factors=", ".join(factors),
            )
    return {factor: position for position, factor in enumerate(factors)}


def _plain(name):
    return name.strip().casefold()
