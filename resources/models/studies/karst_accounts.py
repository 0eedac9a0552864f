"""Karst accounts of a district: the ten problems, each answered from one folder."""

from model_builder import Input, Step, Study, choice, folder, number, text

INPUTS = (
    folder("folder", "Folder of inputs"),
    text("title", "Title of the report", "Karst accounts of the district"),
    text("farmland", "Classes of farmland, with commas", "1"),
    number(
        "retention", "Farmland that has to stay (percent of each district's land)", 0.0
    ),
    number("price", "Price of carbon dioxide (currency per t)", 0.0),
    text("carbonate_rocks", "Rocks that are carbonate, with commas", optional=True),
    number(
        "town_radius", "Radius of the land that towns are compared with (m)", 5000.0
    ),
    number("unit_value", "Value of one equivalent factor (CNY/(hm²·a))", 6869.76),
    choice("language", "Language of the report", ["as QGIS", "English", "中文"]),
)

STEPS = (
    Step(
        "report",
        "karstreport",
        {
            "FOLDER": Input("folder"),
            "TITLE": Input("title"),
            "FARMLAND": Input("farmland"),
            "RETENTION": Input("retention"),
            "PRICE": Input("price"),
            "CARBONATE_ROCKS": Input("carbonate_rocks"),
            "TOWN_RADIUS": Input("town_radius"),
            "UNIT_VALUE": Input("unit_value"),
            "LANGUAGE": Input("language"),
        },
        {"OUTPUT": "Report", "RESULTS": "Maps and tables"},
    ),
)

STUDY = Study(INPUTS, STEPS)
