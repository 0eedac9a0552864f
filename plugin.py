"""Registers the Processing provider, and nothing else."""

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication


class EcoRestorePlugin:
    """The plugin as QGIS sees it."""

    def __init__(self, iface=None):
        from .algorithms.texts import install_language

        self.iface = iface
        self.provider = None
        self.translator = install_language()

    def initProcessing(self):
        """Called by ``qgis_process``, and by initGui in the desktop."""
        from .algorithms.provider import EcoRestoreProvider

        self.provider = EcoRestoreProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)
        # Models find the provider's own tools only once it is registered.
        self.provider.refreshAlgorithms()

    def initGui(self):
        self.initProcessing()

    def unload(self):
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        QCoreApplication.removeTranslator(self.translator)
