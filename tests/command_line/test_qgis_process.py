"""The plugin as ``qgis_process`` sees it, with a profile of its own."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
SAMPLE = ROOT / "resources" / "sample"

INI = """[PythonPlugins]
ecorestore=true
[locale]
overrideFlag=true
userLocale={locale}
"""


@pytest.fixture
def qgis_process(tmp_path):
    """Run the program in a language; returns what it did."""
    program = os.environ.get("ECORESTORE_QGIS_PROCESS") or shutil.which(
        "qgis_process.bin"
    )

    def call(*words, locale="en_US"):
        settings = tmp_path / ".local/share/QGIS/QGIS3/profiles/default/QGIS"
        settings.mkdir(parents=True, exist_ok=True)
        (settings / "QGIS3.ini").write_text(INI.format(locale=locale))
        run = tmp_path / "run"
        run.mkdir(mode=0o700, exist_ok=True)
        return subprocess.run(
            [program, *words],
            capture_output=True,
            text=True,
            timeout=300,
            env={
                **os.environ,
                "HOME": str(tmp_path),
                "XDG_RUNTIME_DIR": str(run),
                "QT_QPA_PLATFORM": "offscreen",
                "QGIS_PLUGINPATH": str(ROOT / "build" / "plugins"),
            },
        )

    return call


def test_all_tools_are_listed(qgis_process):
    from ecorestore.algorithms.tools import TOOLS

    listed = qgis_process("list").stdout
    for tool in TOOLS:
        assert f"ecorestore:{tool.__name__.lower()}" in listed
    assert "ecorestore:ecologicalsafetynetwork" in listed


def test_tool_runs(qgis_process, tmp_path):
    done = qgis_process(
        "run",
        "ecorestore:mspa",
        "--",
        f"INPUT={SAMPLE / 'land_cover.tif'}",
        "FOREGROUND=41,42,43",
        f"SIMPLE={tmp_path / 'mspa.tif'}",
    )
    assert done.returncode == 0, done.stderr
    assert "Core: " in done.stdout
    assert (tmp_path / "mspa.tif").exists()


def test_refusal_is_the_same_sentence_as_in_the_dialog(qgis_process, tmp_path):
    done = qgis_process(
        "run",
        "ecorestore:mspa",
        "--",
        f"INPUT={SAMPLE / 'land_cover.tif'}",
        "FOREGROUND=99",
        f"SIMPLE={tmp_path / 'mspa.tif'}",
    )
    assert done.returncode == 1
    assert "Foreground class 99 does not occur in the raster" in done.stderr
    assert not (tmp_path / "mspa.tif").exists()


def test_speaks_chinese(qgis_process):
    done = qgis_process("help", "ecorestore:mspa", locale="zh-Hans")
    assert "形态学空间格局分析" in done.stdout
    assert "土地覆被" in done.stdout
