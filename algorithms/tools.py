"""All tools, in the order of the toolbox."""

from .health.ecosystem_health import EcosystemHealth
from .health.restoration_zones import RestorationZones
from .karst.closed_depressions import ClosedDepressions
from .karst.cooling_effect import CoolingEffect
from .karst.drought_warning import DroughtWarning
from .karst.ecological_accounts import EcologicalAccounts
from .karst.erosion_risk import ErosionRisk
from .karst.groundwater_vulnerability import GroundwaterVulnerability
from .karst.landform_lithology_zones import LandformLithologyZones
from .karst.limiting_factor import LimitingFactor
from .karst.pixel_trend import PixelTrend
from .karst.reservoir_leakage import ReservoirLeakage
from .karst.restoration_effectiveness import RestorationEffectiveness
from .karst.rocky_desertification import RockyDesertification
from .karst.slope_farmland import SlopeFarmland
from .karst.urban_vegetation_effect import UrbanVegetationEffect
from .karst.vegetation_attribution import VegetationAttribution
from .karst.vegetation_carbon_sink import VegetationCarbonSink
from .karst.weathering_carbon_sink import WeatheringCarbonSink
from .landscape.fishnet_metrics import FishnetMetrics
from .landscape.land_cover_change import LandCoverChange
from .landscape.landscape_metrics import LandscapeMetrics
from .landscape.mspa import Mspa
from .landscape.patches import Patches
from .landscape.window_metrics import WindowMetrics
from .landscape.zone_metrics import ZoneMetrics
from .network.ahp import Ahp
from .network.barriers import Barriers
from .network.connectivity import Connectivity
from .network.connectivity_sweep import ConnectivitySweep
from .network.corridor_width_sweep import CorridorWidthSweep
from .network.corridors import Corridors
from .network.cost_distance import CostDistance
from .network.current_flow import CurrentFlow
from .network.ecological_sources import EcologicalSources
from .network.gravity import Gravity
from .network.network_centrality import NetworkCentrality
from .network.network_structure import NetworkStructure
from .network.network_uncertainty import NetworkUncertainty
from .network.omnidirectional_flow import OmnidirectionalFlow
from .network.pinch_points import PinchPoints
from .network.resistance_surface import ResistanceSurface
from .network.security_pattern import SecurityPattern
from .prepare.align_rasters import AlignRasters
from .prepare.check_installation import CheckInstallation
from .prepare.classify import Classify
from .prepare.distance_to_features import DistanceToFeatures
from .prepare.fill_depressions import FillDepressions
from .prepare.flow_accumulation import FlowAccumulation
from .prepare.flow_directions import FlowDirections
from .prepare.normalise import Normalise
from .prepare.preset_table import PresetTable
from .prepare.reclassify import Reclassify
from .prepare.streams import Streams
from .prepare.terrain_factors import TerrainFactors
from .prepare.topographic_index import TopographicIndex
from .prepare.watersheds import Watersheds
from .priority.area_threshold_sweep import AreaThresholdSweep
from .priority.correlation_matrix import CorrelationMatrix
from .priority.gap_analysis import GapAnalysis
from .priority.hot_spots import HotSpots
from .priority.local_moran import LocalMoran
from .priority.polygon_hot_spots import PolygonHotSpots
from .priority.priority_areas import PriorityAreas
from .report.karst_report import KarstReport
from .report.report import Report
from .services.available_water import AvailableWater
from .services.carbon_fixation import CarbonFixation
from .services.carbon_storage import CarbonStorage
from .services.combine_services import CombineServices
from .services.cover_factor import CoverFactor
from .services.evapotranspiration import Evapotranspiration
from .services.habitat_quality import HabitatQuality
from .services.rainfall_erosivity import RainfallErosivity
from .services.sediment_delivery import SedimentDelivery
from .services.service_tradeoffs import ServiceTradeoffs
from .services.service_value import ServiceValue
from .services.slope_length import SlopeLength
from .services.soil_conservation import SoilConservation
from .services.soil_erodibility import SoilErodibility
from .services.water_balance import WaterBalance
from .services.water_conservation import WaterConservation
from .services.water_yield import WaterYield
from .species.clean_occurrences import CleanOccurrences
from .species.priority_ranking import PriorityRanking
from .species.select_predictors import SelectPredictors
from .species.species_models import SpeciesModels

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
    FillDepressions,
    FlowDirections,
    FlowAccumulation,
    Watersheds,
    TopographicIndex,
    Mspa,
    Patches,
    LandscapeMetrics,
    ZoneMetrics,
    FishnetMetrics,
    WindowMetrics,
    LandCoverChange,
    EcologicalSources,
    Connectivity,
    ConnectivitySweep,
    Ahp,
    ResistanceSurface,
    CostDistance,
    Corridors,
    Gravity,
    CurrentFlow,
    OmnidirectionalFlow,
    PinchPoints,
    Barriers,
    CorridorWidthSweep,
    NetworkUncertainty,
    NetworkCentrality,
    NetworkStructure,
    SecurityPattern,
    Evapotranspiration,
    AvailableWater,
    WaterYield,
    WaterConservation,
    WaterBalance,
    CarbonStorage,
    CarbonFixation,
    RainfallErosivity,
    SoilErodibility,
    SlopeLength,
    CoverFactor,
    SoilConservation,
    SedimentDelivery,
    HabitatQuality,
    ServiceValue,
    CombineServices,
    ServiceTradeoffs,
    CleanOccurrences,
    SelectPredictors,
    SpeciesModels,
    PriorityRanking,
    CorrelationMatrix,
    HotSpots,
    LocalMoran,
    PolygonHotSpots,
    AreaThresholdSweep,
    PriorityAreas,
    GapAnalysis,
    EcosystemHealth,
    RestorationZones,
    ErosionRisk,
    SlopeFarmland,
    ClosedDepressions,
    GroundwaterVulnerability,
    ReservoirLeakage,
    PixelTrend,
    LimitingFactor,
    DroughtWarning,
    CoolingEffect,
    LandformLithologyZones,
    VegetationAttribution,
    WeatheringCarbonSink,
    VegetationCarbonSink,
    UrbanVegetationEffect,
    RockyDesertification,
    RestorationEffectiveness,
    EcologicalAccounts,
    Report,
    KarstReport,
)
