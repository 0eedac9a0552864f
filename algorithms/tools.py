"""All tools, in the order of the toolbox."""

from .landscape.mspa import Mspa
from .landscape.patches import Patches
from .network.ahp import Ahp
from .network.barriers import Barriers
from .network.connectivity import Connectivity
from .network.connectivity_sweep import ConnectivitySweep
from .network.corridors import Corridors
from .network.cost_distance import CostDistance
from .network.ecological_sources import EcologicalSources
from .network.gravity import Gravity
from .network.network_centrality import NetworkCentrality
from .network.network_structure import NetworkStructure
from .network.pinch_points import PinchPoints
from .network.resistance_surface import ResistanceSurface
from .network.security_pattern import SecurityPattern
from .prepare.align_rasters import AlignRasters
from .prepare.check_installation import CheckInstallation
from .prepare.classify import Classify
from .prepare.distance_to_features import DistanceToFeatures
from .prepare.normalise import Normalise
from .prepare.preset_table import PresetTable
from .prepare.reclassify import Reclassify
from .prepare.streams import Streams
from .prepare.terrain_factors import TerrainFactors
from .report.report import Report

TOOLS = (
    CheckInstallation,
    AlignRasters,
    PresetTable,
    Reclassify,
    Classify,
    Normalise,
    DistanceToFeatures,
    TerrainFactors,
    Streams,
    Mspa,
    Patches,
    EcologicalSources,
    Connectivity,
    ConnectivitySweep,
    Ahp,
    ResistanceSurface,
    CostDistance,
    Corridors,
    Gravity,
    PinchPoints,
    Barriers,
    NetworkCentrality,
    NetworkStructure,
    SecurityPattern,
    Report,
)
