"""Runs inside QGIS: open the toolbox and a dialog, run it, keep the picture.

Driven by environment variables; writes what it saw as JSON.
"""

import json
import os
import traceback
from pathlib import Path

import processing
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QPushButton
from qgis.utils import iface

OUT = Path(os.environ["ECORESTORE_PICTURES"])
SAMPLE = Path(os.environ["ECORESTORE_SAMPLE"])
TOOL = os.environ.get("ECORESTORE_TOOL", "ecorestore:mspa")
PARAMETERS = json.loads(os.environ["ECORESTORE_PARAMETERS"])
NAME = os.environ.get("ECORESTORE_PICTURE", "window")
seen = {}
kept = []


def step(function, wait):
    """Run ``function`` after a while; end QGIS with the trace when it fails."""

    def guarded():
        try:
            function()
        except Exception:
            finish(traceback.format_exc())

    QTimer.singleShot(wait, guarded)


def open_toolbox():
    iface.mainWindow().setGeometry(0, 0, 1600, 1000)
    land_cover = QgsRasterLayer(str(SAMPLE / "land_cover.tif"), "land_cover")
    QgsProject.instance().addMapLayer(land_cover)
    dock = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
    dock.show()
    dock.raise_()
    tree = dock.algorithmTree
    model = tree.model()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        if model.data(index) == "EcoRestore":
            tree.expandRecursively(index)
            tree.scrollTo(index, tree.ScrollHint.PositionAtTop)
            seen["groups"] = [
                model.data(model.index(group, 0, index))
                for group in range(model.rowCount(index))
            ]
    step(open_dialog, 1500)


def open_dialog():
    dialog = processing.createAlgorithmDialog(TOOL, PARAMETERS)
    dialog.show()
    dialog.move(420, 120)
    kept.append(dialog)
    seen["dialog"] = dialog.windowTitle()
    step(lambda: picture(f"{NAME}_dialog") or run_dialog(), 1500)


def run_dialog():
    dialog = kept[-1]
    before = len(QgsProject.instance().mapLayers())
    dialog.buttonBox().findChildren(QPushButton)
    dialog.runButton().click()
    wait_for_layers(before, 120)


def wait_for_layers(before, tries):
    layers = QgsProject.instance().mapLayers().values()
    if len(layers) > before:
        seen["layers"] = {
            layer.name(): type(layer.renderer()).__name__
            for layer in layers
            if hasattr(layer, "renderer") and layer.renderer()
        }
        seen["log"] = (
            kept[-1].tabWidget().widget(1).findChild(object, "txtLog").toPlainText()
        )
        kept[-1].close()
        iface.mapCanvas().zoomToFullExtent()
        step(lambda: picture(f"{NAME}_map") or finish(), 3000)
    elif tries:
        step(lambda: wait_for_layers(before, tries - 1), 500)
    else:
        picture(f"{NAME}_stuck")
        finish("no layer was added")


def picture(name):
    os.system(f"import -window root '{OUT / name}.png'")  # noqa: S605, our own name


def finish(error=""):
    seen["error"] = error
    seen["locale"] = QgsApplication.instance().locale()
    (OUT / f"{NAME}.json").write_text(json.dumps(seen, ensure_ascii=False))
    os._exit(0)


step(open_toolbox, 3000)
