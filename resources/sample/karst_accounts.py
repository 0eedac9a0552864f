"""The study Karst accounts of a district on the sample: its folder and outputs."""

from pathlib import Path

SAMPLE = Path(__file__).resolve().parent

OUTPUTS = {
    "report:Report": "report.html",
    "report:Maps and tables": "results",
}

INPUTS = {
    "folder": SAMPLE / "karst",
    "title": "Karst accounts of the Marble Mountains (sample, mostly made up)",
    "retention": 1,
    "price": 50,
    "carbonate_rocks": "marble",
}
