"""The shipped tables of the studies: their titles, and reading them as printed."""

from __future__ import annotations

from pathlib import Path

from .texts import tr

PRESETS = Path(__file__).resolve().parent.parent / "resources" / "presets"


def preset_titles():
    """File stem to title. Scripts name a table by its place: add new ones at the end."""
    return {
        "liuzhi_resistance": tr("Liuzhi: resistance scores and weights"),
        "liuzhi_corrections": tr("Liuzhi: corrections of the resistance"),
        "liuzhi_sources_table2": tr("Liuzhi: ecological sources as published"),
        "qaidam_resistance": tr("Qaidam: resistance scores and weights"),
        "clcd_classes": tr("Land-cover classes of CLCD"),
        "slope_classes": tr("Slope classes of the standards"),
        "saaty_random_index": tr("Random index of the AHP"),
        "qaidam_service_value": tr("Qaidam: values of services as published"),
        "qaidam_service_equivalents": tr("Qaidam: equivalent factors of services"),
        "wujiang_table2": tr("Wujiang: services of the reaches as published"),
        "erosion_intensity": tr("Grades of water erosion of SL 190-2007"),
        "carbon_climate_coefficients": tr("Carbon and climate: coefficients"),
        "soil_formation_rate": tr("Karst: soil formation rate by rock"),
        "gem_co2": tr("Karst: carbon dioxide taken up by rock (GEM-CO2)"),
        "epik": tr("Karst: ratings of groundwater vulnerability (EPIK)"),
        "rocky_desertification_scores": tr("Karst: scores of rocky desertification"),
        "restoration_indicators": tr("Karst: indicators of restoration"),
        "qaidam_health_classes": tr("Qaidam: classes of ecosystem health"),
        "qaidam_health_weights": tr("Qaidam: weights of ecosystem organisation"),
        "resilience_coefficients": tr("Health: resistance and resilience of classes"),
        "qaidam_zone_rules": tr("Qaidam: rules of restoration zones"),
        "qaidam_restoration_measures": tr("Qaidam: measures in restoration zones"),
        "qaidam_zone_areas_table4": tr("Qaidam: restoration zones as published"),
    }


def read_preset(stem):
    """A shipped table as a DataFrame; whole numbers stay whole beside empty cells."""
    import pandas as pd

    table = pd.read_csv(PRESETS / f"{stem}.csv", keep_default_na=False, na_values=[""])
    for name in table.select_dtypes("float"):
        given = table[name].dropna()
        if len(given) and (given % 1 == 0).all():
            table[name] = table[name].astype("Int64")
    return table


def notes_of(table):
    """What the column ``note`` points out, each sentence once."""
    parts = (
        part.strip() for note in table["note"].dropna() for part in note.split(";")
    )
    return list(dict.fromkeys(part for part in parts if part))
