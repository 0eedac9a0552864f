"""Every text that a user reads passes through ``tr``."""

from qgis.PyQt.QtCore import QCoreApplication

CONTEXT = "EcoRestore"


def tr(text, **values):
    """Translate a literal and fill in its named fields."""
    translated = QCoreApplication.translate(CONTEXT, text)
    return translated.format(**values) if values else translated


def refusal_text(refusal):
    """The sentence of a core Refusal in the user's language."""
    return QCoreApplication.translate(CONTEXT, refusal.template).format(
        **refusal.values
    )
