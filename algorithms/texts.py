"""Every text that a user reads passes through ``tr``."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

CONTEXT = "EcoRestore"
I18N = Path(__file__).resolve().parent.parent / "i18n"

_translators = []


def tr(text, **values):
    """Translate a literal and fill in its named fields."""
    shown = translated(text)
    return shown.format(**values) if values else shown


def refusal_text(refusal):
    """The sentence of a core Refusal in the user's language."""
    return translated(refusal.template).format(**refusal.values)


def listed(items, most=10):
    """Items with commas between them; of many the first ones and the count."""
    shown = ", ".join(str(item) for item in items[:most])
    return shown if len(items) <= most else f"{shown}, … ({len(items)})"


def install_language():
    """Translate into the language of QGIS; returns the translator, to be removed."""
    translator = QTranslator()
    # QGIS says zh-Hans, the system zh_CN: QLocale knows both.
    if _load(translator, QLocale(QgsApplication.instance().locale()).name()):
        QCoreApplication.installTranslator(translator)
    return translator


@contextmanager
def speaking(language):
    """Translate into ``language`` ("en", "zh_CN"; empty: that of QGIS) for a while."""
    if language:
        translator = QTranslator()
        _load(translator, language)
        _translators.append(translator)
    try:
        yield
    finally:
        if language:
            _translators.pop()


def translated(text):
    """Translate a text that was collected elsewhere."""
    if _translators:
        # PyQt takes the source as ASCII unless it is given as bytes.
        found = _translators[-1].translate(CONTEXT.encode(), text.encode())
        return found or text
    return QCoreApplication.translate(CONTEXT, text)


def _load(translator, name):
    return any(
        translator.load(str(I18N / f"ecorestore_{part}.qm"))
        for part in (name, name.split("_")[0])
    )
