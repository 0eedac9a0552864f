"""Check installation, through QGIS."""

from ecorestore.algorithms import installation


def test_versions_of_all_libraries_are_told(run):
    result = run("checkinstallation", {})
    lines = result["log"].lines
    for module in installation.REQUIRED:
        version = installation.version_of(module)
        assert any(line.startswith(f"{module}: {version} (") for line in lines)
    assert result["MISSING"] == 0
    assert lines[-1].startswith("All libraries are installed")


def test_missing_library_is_told_with_its_command(run, monkeypatch):
    there = installation.is_installed
    monkeypatch.setattr(
        installation, "is_installed", lambda name: name != "networkx" and there(name)
    )
    result = run("checkinstallation", {})
    assert result["MISSING"] == 1
    assert any(
        line.startswith("networkx: missing (needed by") for line in result["log"].lines
    )
    (warning,) = result["log"].warnings
    assert warning.startswith("Missing: networkx. Install with: ")
    assert installation.install_command(["networkx"]) in warning
