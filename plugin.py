"""Registers the Processing provider, and nothing else."""

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

I18N = Path(__file__).resolve().parent / "i18n"


class EcoRestorePlugin:
    """The plugin as QGIS sees it."""

    def __init__(self, iface=None):
        self.iface = iface
        self.provider = None
        self.translator = QTranslator()
        # QGIS says zh-Hans, the system zh_CN: QLocale knows both.
        locale = QLocale(QgsApplication.instance().locale()).name()
        for name in (locale, locale.split("_")[0]):
            if self.translator.load(str(I18N / f"ecorestore_{name}.qm")):
                QCoreApplication.installTranslator(self.translator)
                break

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
