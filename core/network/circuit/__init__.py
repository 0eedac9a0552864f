"""Circuit theory: current between focal nodes, and from sources to grounds."""

from .between_nodes import CurrentFlow, current_flow
from .current_maps import log_current
from .solver import NotConverged
from .sources_to_grounds import AdvancedFlow, advanced_flow

__all__ = [
    "AdvancedFlow",
    "CurrentFlow",
    "NotConverged",
    "advanced_flow",
    "current_flow",
    "log_current",
]
