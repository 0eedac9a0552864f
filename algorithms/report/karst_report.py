"""The ten problems of karst, answered for one district on one page."""

from pathlib import Path

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..base import Tool
from ..grids import RasterSource
from ..installation import REPORTS, REQUIRED
from ..parameters import (
    choice,
    folder,
    folder_out,
    html_out,
    number,
    number_out,
    text,
)
from ..texts import listed, speaking, tr
from ..vectors import VectorSource
from .karst_problems import DISTRICTS, ELEVATION, File, Files, problems
from .problem_runner import Folder, Runner, file_name


class KarstReport(Tool):
    """Runs the karst tools on a folder of inputs and writes a page of ten sections."""

    FOLDER = "FOLDER"
    TITLE = "TITLE"
    FARMLAND = "FARMLAND"
    RETENTION = "RETENTION"
    PRICE = "PRICE"
    CARBONATE_ROCKS = "CARBONATE_ROCKS"
    TOWN_RADIUS = "TOWN_RADIUS"
    UNIT_VALUE = "UNIT_VALUE"
    LANGUAGE = "LANGUAGE"
    RESULTS = "RESULTS"
    OUTPUT = "OUTPUT"
    ANSWERED = "ANSWERED"

    def title(self):
        return tr("Karst report")

    def purpose(self):
        return tr(
            "Answers the ten problems of karst restoration for one district, from a"
            " folder of layers and tables: for each problem the question, maps, figures,"
            " what they mean for planning, and what was missing. A step whose files are"
            " not there, or cannot be used, is left out with a word, and the rest goes"
            " on."
        )

    def method(self):
        return tr(
            "The questions of Bai et al. (2023), Bulletin of the Chinese Academy of"
            " Sciences 38(12):1903-1914, each by the tools of the group Karst, Gap"
            " analysis and Value of ecosystem services, whose help has their sources."
            " The advice follows the countermeasures of that paper; when it is given is"
            " ours. Files are found by their names: {files}. Stacks are one file with a"
            " band for each year or month, or a folder of this name with a file for each.",
            files=listed(_files(), most=100),
        )

    def keywords(self):
        return ["karst accounts", "ten problems", "rocky desertification", "HTML"]

    def flags(self):
        # Layouts belong to the main thread.
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def needed(self):
        return {**REQUIRED, **REPORTS}

    def initAlgorithm(self, _config=None):
        self.add(
            folder(
                self.FOLDER,
                tr("Folder of inputs"),
                help=tr("The help has the names of the files, all of them optional."),
            ),
            text(self.TITLE, tr("Title"), tr("Karst accounts of the district")),
            text(
                self.FARMLAND,
                tr("Classes of farmland, with commas"),
                "1",
                help=tr("1 is the cropland of CLCD."),
            ),
            number(
                self.RETENTION,
                tr("Farmland that has to stay (percent of each district's land)"),
                0.0,
                least=0,
                most=100,
            ),
            number(self.PRICE, tr("Price of carbon dioxide (currency per t)"), 0),
            text(
                self.CARBONATE_ROCKS,
                tr("Rocks that are carbonate, with commas"),
                help=tr("As the rock map has them, for the leakage of reservoirs."),
                optional=True,
                advanced=True,
            ),
            number(
                self.TOWN_RADIUS,
                tr("Radius of the land that towns are compared with (m)"),
                5000.0,
                least=0.001,
                advanced=True,
            ),
            number(
                self.UNIT_VALUE,
                tr("Value of one equivalent factor (CNY/(hm²·a))"),
                6869.76,
                help=tr("6869.76 in the Qaidam study."),
                advanced=True,
            ),
            choice(
                self.LANGUAGE,
                tr("Language"),
                [("", tr("as QGIS")), ("en", "English"), ("zh_CN", "中文")],
            ),
            html_out(self.OUTPUT, tr("Report")),
            folder_out(
                self.RESULTS,
                tr("Folder for the maps and tables"),
                help=tr("Empty: only the report is kept."),
                optional=True,
            ),
            number_out(self.ANSWERED, tr("Problems answered, at least in part")),
        )

    def refusals(self, given):
        path = given.value(self.FOLDER)
        if not Path(path).is_dir():
            yield (
                self.FOLDER,
                tr("There is no folder {folder}. Choose an existing one.", folder=path),
            )
            return
        here = Folder(path)
        if not any(here.find(file) for file in _inputs()):
            yield (
                self.FOLDER,
                tr(
                    "The folder {folder} has none of the files that the report takes,"
                    " such as {files}. Choose another one, or rename its files.",
                    folder=path,
                    files=listed(_files(), most=5),
                ),
            )

    def execute(self, job):
        with speaking(job.value(self.LANGUAGE)):
            self._report(job)

    def _results(self, job):
        """The folder for the results: that of the session where none is asked for."""
        if job.wants(self.RESULTS):
            results = Path(job.output_path(self.RESULTS))
        else:
            results = Path(QgsProcessingUtils.generateTempFilename("karst_report"))
        results.mkdir(parents=True, exist_ok=True)
        return results

    def _report(self, job):
        from .maps import Cartographer
        from .problem_page import ProblemPage

        runner = Runner(
            job.value(self.FOLDER), self._results(job), job.given.values, job.feedback
        )
        elevation = runner.folder.find(ELEVATION)
        page = ProblemPage(job.value(self.TITLE))
        cartographer = Cartographer(elevation)
        questions = problems()
        answered = 0
        for place, problem in enumerate(questions):
            share = 100 / len(questions)
            answer = runner.answer(problem, share * place, share * (place + 1))
            job.advance((place + 1) / len(questions))
            for sentence in answer.missing:
                job.warn(sentence)
            tables = [(_vector(path), charted) for path, charted in answer.tables]
            page.add_section(
                problem,
                answer,
                [_layer(path) for path in answer.maps],
                [
                    (source, job.read_table(source), charted)
                    for source, charted in tables
                ],
                cartographer,
            )
            answered += bool(answer.found)
        for remark in _remarks(runner.folder):
            page.remarks.append(remark)
            job.warn(remark)
        job.write_text(self.OUTPUT, page.html())
        job.number(self.ANSWERED, answered)
        job.say(
            tr(
                "{answered} of {all} problems are answered, at least in part: {path}",
                answered=answered,
                all=len(questions),
                path=job.results[self.OUTPUT],
            )
        )


def _inputs():
    """Every file that a step takes, each once."""
    found = {}
    for problem in problems():
        for step in problem.steps:
            for item in step.takes.values():
                if isinstance(item, Files):
                    found.update((name, File(name)) for name in item.names)
                elif isinstance(item, File):
                    found.setdefault(item.name, item)
    return list(found.values())


def _files():
    return [file_name(file) for file in _inputs()]


def _remarks(inputs):
    if inputs.find(DISTRICTS) is None:
        yield tr("The folder has no districts.gpkg: all figures are of the whole land.")
    if inputs.broken:
        yield tr(
            "These files cannot be opened, and count as missing: {files}.",
            files=listed([path.name for path in inputs.broken]),
        )
    unread = inputs.unread()
    if unread:
        yield tr(
            "No input is called like these files of the folder, and they are not read:"
            " {files}.",
            files=listed(unread),
        )


def _layer(path):
    """A result as a raster or vector source."""
    if path.endswith(".tif"):
        name = Path(path).stem
        return RasterSource(path, name, QgsRasterLayer(path, name, "gdal").crs())
    return _vector(path)


def _vector(path):
    return VectorSource(QgsVectorLayer(path, Path(path).stem, "ogr"))
