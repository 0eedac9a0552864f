"""One QGIS for the whole test session, with the plugin's provider registered."""

import tempfile
from functools import lru_cache

from qgis.core import QgsApplication, QgsProcessingFeedback


@lru_cache(maxsize=1)
def start_qgis():
    """Start QGIS without a window and load Processing and EcoRestore."""
    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], True, tempfile.mkdtemp(prefix="qgis-profile-"))
    application.initQgis()

    from processing.core.Processing import Processing

    Processing.initialize()

    from ecorestore.plugin import EcoRestorePlugin

    plugin = EcoRestorePlugin()
    plugin.initProcessing()
    # Kept alive: QGIS dies when its application object is collected.
    return application, plugin


class Log(QgsProcessingFeedback):
    """Keeps what a tool says."""

    def __init__(self):
        super().__init__(False)
        self.lines = []
        self.warnings = []
        self.errors = []

    def pushInfo(self, text):
        if not text.startswith("Results: "):  # QGIS's own line
            self.lines.append(text)

    def reportError(self, text, fatalError=False):  # noqa: N803, ARG002, QGIS's name
        self.errors.append(text)

    def pushWarning(self, text):
        self.warnings.append(text)
