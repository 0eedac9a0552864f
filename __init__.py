"""EcoRestore: where to protect and where to restore nature, inside QGIS.

The repository root is the package ``ecorestore``. ``ecorestore.core`` works without
QGIS; the plugin is loaded by QGIS through :func:`classFactory`.
"""

__version__ = "0.1.0"


def classFactory(iface):  # noqa: N802, the name QGIS asks for
    """Return the plugin; QGIS calls this once when it loads it."""
    from .plugin import EcoRestorePlugin

    return EcoRestorePlugin(iface)
