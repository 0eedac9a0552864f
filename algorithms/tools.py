"""All tools, in the order of the toolbox."""

from .landscape.mspa import Mspa
from .prepare.check_installation import CheckInstallation

TOOLS = (
    CheckInstallation,
    Mspa,
)
