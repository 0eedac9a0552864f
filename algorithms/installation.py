"""Which libraries are there, which are missing, and how to get them."""

from __future__ import annotations

import sys
from importlib import metadata, util

from .texts import tr

# module: package
REQUIRED = {"numpy": "numpy", "scipy": "scipy", "pandas": "pandas"}
SPEED = {"numba": "numba"}
NETWORKS = {"networkx": "networkx"}
IMAGES = {"skimage": "scikit-image"}
CHARTS = {"matplotlib": "matplotlib"}
CLUSTERS = {"distributed": "distributed"}
REPORTS = {**CHARTS, "jinja2": "Jinja2"}


def is_installed(module):
    """Whether a module can be imported, without importing it."""
    try:
        return util.find_spec(module) is not None
    except (ImportError, ValueError):  # blocked, or broken
        return False


def missing(modules):
    """Packages among ``modules`` (module: package) that are not there."""
    return [package for module, package in modules.items() if not is_installed(module)]


def installed_libraries():
    """(package, version or empty, what it is for) of all libraries."""
    purposes = (
        (REQUIRED, tr("needed by all tools")),
        (SPEED, tr("makes the tools about a hundred times faster")),
        (NETWORKS, tr("needed by the network tools")),
        (IMAGES, tr("needed by some tools")),
        (REPORTS, tr("needed by charts and the report")),
    )
    return [
        (package, version_of(package) if is_installed(module) else "", purpose)
        for modules, purpose in purposes
        for module, package in modules.items()
    ]


def version_of(package):
    """Version of an installed package, or an empty text."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


def install_command(packages):
    """The command for this machine; it never lets numpy move, which QGIS depends on."""
    names = " ".join(packages)
    pinned = f'"numpy=={version_of("numpy")}"' if version_of("numpy") else ""
    if sys.platform.startswith("linux"):
        debian = " ".join(f"python3-{name.lower()}" for name in packages)
        debian = debian.replace("python3-scikit-image", "python3-skimage")
        return f"sudo apt install {debian}"
    if sys.platform == "win32":
        return f"python -m pip install --user {names} {pinned}  (OSGeo4W Shell)"
    return f"python3 -m pip install --user {names} {pinned}"


def how_to_install(packages):
    """One sentence: what is missing and the command that installs it."""
    return tr(
        "Missing: {packages}. Install with: {command}. Then start QGIS again.",
        packages=", ".join(packages),
        command=install_command(packages),
    )


def speed_remark():
    """A warning when the kernels run uncompiled, else an empty text."""
    absent = missing(SPEED)
    if not absent:
        return ""
    slow = tr("Without numba this tool works, but about a hundred times slower.")
    return f"{slow} {how_to_install(absent)}"
