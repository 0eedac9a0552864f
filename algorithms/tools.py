"""All tools, in the order of the toolbox."""

from .landscape.mspa import Mspa
from .prepare.align_rasters import AlignRasters
from .prepare.check_installation import CheckInstallation
from .prepare.reclassify import Reclassify
from .report.report import Report

TOOLS = (
    CheckInstallation,
    AlignRasters,
    Reclassify,
    Mspa,
    Report,
)
