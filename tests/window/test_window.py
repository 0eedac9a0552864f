"""The toolbox, a dialog and its result in a real QGIS window on a virtual screen."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
SAMPLE = ROOT / "resources" / "sample"
PICTURES = ROOT / "build" / "pictures"
NEEDED = ("xvfb-run", "openbox", "import", "qgis")

INI = """[PythonPlugins]
ecorestore=true
processing=true
[locale]
overrideFlag=true
userLocale={locale}
[qgis]
checkVersion=false
enableMacros=Never
showTips=false
"""


@pytest.fixture
def look(tmp_path):
    """Open QGIS in a language, run a tool from its dialog, and say what was seen."""
    missing = [program for program in NEEDED if not shutil.which(program)]
    if missing:
        pytest.fail(f"needed for the window test: {', '.join(missing)}")

    def open_window(locale, name, tool, parameters):
        PICTURES.mkdir(parents=True, exist_ok=True)
        seen = PICTURES / f"{name}.json"
        seen.unlink(missing_ok=True)
        profile = tmp_path / "profiles" / "profiles" / "default" / "QGIS"
        profile.mkdir(parents=True)
        (profile / "QGIS3.ini").write_text(INI.format(locale=locale))
        run = tmp_path / "run"
        run.mkdir(mode=0o700)
        script = ROOT / "tests" / "window" / "in_qgis.py"
        qgis = shutil.which("qgis.bin") or "qgis"
        environment = {
            **os.environ,
            "HOME": str(tmp_path),
            "XDG_RUNTIME_DIR": str(run),
            "QGIS_PLUGINPATH": str(ROOT / "build" / "plugins"),
            "ECORESTORE_PICTURES": str(PICTURES),
            "ECORESTORE_PICTURE": name,
            "ECORESTORE_SAMPLE": str(SAMPLE),
            "ECORESTORE_TOOL": tool,
            "ECORESTORE_PARAMETERS": json.dumps(parameters),
        }
        environment.pop("QT_QPA_PLATFORM", None)
        done = subprocess.run(
            [
                "xvfb-run",
                "-a",
                "-s",
                "-screen 0 1600x1000x24",
                "sh",
                "-c",
                f"openbox & exec {qgis} --nologo --noversioncheck"
                f" --profiles-path {tmp_path / 'profiles'} --code {script}",
            ],
            env=environment,
            timeout=240,
            capture_output=True,
            text=True,
        )
        assert seen.exists(), done.stdout + done.stderr
        return json.loads(seen.read_text())

    return open_window


def _colours(path):
    """Number of different colours in a picture: a blank one has few."""
    done = subprocess.run(
        ["identify", "-format", "%k", str(path)], capture_output=True, text=True
    )
    return int(done.stdout)


@pytest.mark.parametrize(
    ("locale", "name", "group", "core"),
    [
        ("en_US", "window_en", "2 Landscape", "Core:"),
        ("zh-Hans", "window_zh", "2 景观格局", "核心区"),
    ],
)
def test_dialog_runs_and_its_map_is_styled(look, tmp_path, locale, name, group, core):
    seen = look(
        locale,
        name,
        "ecorestore:mspa",
        {
            "INPUT": str(SAMPLE / "land_cover.tif"),
            "FOREGROUND": "41,42,43",
            "SIMPLE": str(tmp_path / "mspa.tif"),
        },
    )
    assert seen["error"] == ""
    assert group in seen["groups"]
    assert core in seen["log"]
    assert "QgsPalettedRasterRenderer" in seen["layers"].values()
    assert len(seen["layers"]) == 2
    assert _colours(PICTURES / f"{name}_dialog.png") > 100
    assert _colours(PICTURES / f"{name}_map.png") > 100
