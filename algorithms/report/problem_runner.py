"""Runs the steps of the ten problems on what a folder has.

A step without its inputs, or one that fails, is left out with a word; the others run.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..parameters import DESTINATION_KINDS, OPTIONAL
from ..texts import listed, tr
from .karst_problems import File, Files, IfThere, Made, Setting

ENDINGS = {
    "raster": (".tif", ".tiff"),
    "layer": (".gpkg", ".shp", ".geojson", ".tif", ".tiff"),
    "table": (".csv",),
    "stack": (".tif", ".tiff", ""),
    "folder": ("",),
}
RASTERS = (".tif", ".tiff")
WRITTEN = {
    "raster_out": ".tif",
    "vector_out": ".gpkg",
    "table_out": ".csv",
    "html_out": ".html",
    "folder_out": "",
}
SHARED = ("DISTRICTS", "ZONES")  # one fault in them would stop every step


class _Listener(QgsProcessingFeedback):
    """Keeps what a tool says, and passes on how far it is.

    Tools report from threads of their own, so nothing here goes through signals.
    """

    def __init__(self, outer, start, end):
        super().__init__(False)
        self.said, self.warned = [], []
        self._outer, self._start, self._end = outer, start, end

    def setProgress(self, percent):  # noqa: N802, QGIS's names
        share = self._end - self._start
        self._outer.setProgress(self._start + share * percent / 100)

    def isCanceled(self):  # noqa: N802
        return self._outer.isCanceled()

    def pushInfo(self, text):  # noqa: N802
        self.said.append(text)

    def pushWarning(self, text):  # noqa: N802
        self.warned.append(text)


@dataclass
class Answer:
    """What became of one problem.

    Paths of maps; pairs of a table's path and whether it gets a chart; pairs of a tool's
    title and what it found; sentences; and the results of each step.
    """

    maps: list = field(default_factory=list)
    tables: list = field(default_factory=list)
    found: list = field(default_factory=list)
    notes: list = field(default_factory=list)
    missing: list = field(default_factory=list)
    numbers: dict = field(default_factory=dict)
    left_out: int = 0


class Folder:
    """The files of a folder by the names that inputs have."""

    def __init__(self, path):
        self._path = Path(path)
        self._known = {}
        self._used = set()
        self.broken = []

    def find(self, file: File):
        """The path or paths of an input, or None."""
        key = file.name, file.kind
        if key not in self._known:
            self._known[key] = self._find(file)
        return self._known[key]

    def unread(self):
        """Files that no input is called like: perhaps misspelt."""
        endings = {ending for known in ENDINGS.values() for ending in known}
        return sorted(
            file.name
            for file in self._path.iterdir()
            if file.name not in self._used
            and not file.name.startswith(".")
            and (file.is_dir() or file.suffix.lower() in endings - {""})
        )

    def _find(self, file):
        for ending in ENDINGS[file.kind]:
            path = self._path / f"{file.name}{ending}"
            if not path.exists() or path.is_dir() is bool(ending):
                continue
            self._used.add(path.name)
            members = [path]
            if path.is_dir():
                members = sorted(
                    item for item in path.iterdir() if item.suffix.lower() in RASTERS
                )
            unreadable = [item for item in members if not _opens(item)]
            self.broken += [item for item in unreadable if item not in self.broken]
            if members and not unreadable:
                several = file.kind in ("stack", "folder")
                return [str(item) for item in members] if several else str(path)
        return None


def _opens(path):
    if path.suffix.lower() in RASTERS:
        return QgsRasterLayer(str(path), path.stem, "gdal").isValid()
    return QgsVectorLayer(str(path), path.stem, "ogr").isValid()


def file_name(file):
    """How a file is called in sentences."""
    return file.name + (ENDINGS[file.kind][0] or "/")


class Runner:
    """Runs steps one after the other; later ones take what earlier ones made."""

    def __init__(self, folder, results, settings, feedback):
        self.folder = Folder(folder)
        self._results = Path(results)
        self._settings = settings
        self._feedback = feedback
        self._made = {}

    def answer(self, problem, start, end):
        """Run the steps of one problem; ``start`` and ``end`` in percent."""
        answer = Answer()
        each = (end - start) / len(problem.steps)
        for place, step in enumerate(problem.steps):
            if self._feedback.isCanceled():
                break
            begins = start + each * place
            self._run(step, answer, begins, begins + each)
        return answer

    def _run(self, step, answer, start, end):
        tool = QgsApplication.processingRegistry().createAlgorithmById(
            f"ecorestore:{step.tool}"
        )
        taken, lacking, without = self._inputs(step)
        error = ""
        if lacking:
            error = tr("the folder has no {files}.", files=listed(lacking))
        else:
            error = self._attempts(tool, step, taken, answer, start, end)
        if self._feedback.isCanceled():
            return
        if error:
            answer.left_out += 1
            answer.missing.append(
                tr("{step} is left out: {error}", step=tool.displayName(), error=error)
            )
        elif without:
            answer.missing.append(
                tr(
                    "{step} is made without {files}.",
                    step=tool.displayName(),
                    files=listed(without),
                )
            )

    def _inputs(self, step):
        """What the tool takes; the files it needs and lacks; and those done without."""
        taken, lacking, without = {}, [], []
        for key, item in step.takes.items():
            value, optional, wanted = self._value(item)
            if value is not None:
                taken[key] = value
            elif not optional:
                lacking += wanted
            elif key not in SHARED:
                without += wanted
        return taken, lacking, without

    def _value(self, item):
        """A value, whether the step can do without it, and the files that hold it."""
        if isinstance(item, Setting):
            return self._settings[item.name], True, []
        if isinstance(item, Made):
            return self._made.get((item.step, item.output)), True, []
        if isinstance(item, IfThere):
            there = self.folder.find(File(item.file))
            return (item.then if there else item.otherwise), True, []
        if isinstance(item, Files):
            files = [File(name) for name in item.names]
            found = [path for path in map(self.folder.find, files) if path]
            if self.folder.find(files[-1]) is None:
                return None, False, [file_name(files[-1])]
            return found, False, []
        return self.folder.find(item), item.optional, [file_name(item)]

    def _attempts(self, tool, step, taken, answer, start, end):
        """Run a tool, without districts where it fails with them; returns the fault."""
        listener = _Listener(self._feedback, start, end)
        results, error = self._attempt(tool, step, taken, listener)
        shared = [key for key in SHARED if key in taken]
        if error and shared and not self._feedback.isCanceled():
            fewer = {key: value for key, value in taken.items() if key not in shared}
            listener = _Listener(self._feedback, start, end)
            results, second = self._attempt(tool, step, fewer, listener)
            if not second:
                answer.missing.append(
                    tr(
                        "{step} is made without districts, as with them: {error}",
                        step=tool.displayName(),
                        error=error,
                    )
                )
                error = ""
        if not error and not self._feedback.isCanceled():
            self._keep(step, results, answer)
            answer.found += [(tool.displayName(), said) for said in listener.said[-1:]]
            answer.notes += [*listener.warned, *listener.said[:-1]]
        return error

    def _attempt(self, tool, step, taken, listener):
        """Results, and why there are none."""
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        parameters = {**taken, **self._outputs(tool, step, taken)}
        fine, sentence = tool.checkParameterValues(parameters, context)
        if not fine:
            return {}, sentence
        try:
            results, _ = tool.run(parameters, context, listener, {}, False)
        except QgsProcessingException as error:
            return {}, str(error)
        return results, ""

    def _outputs(self, tool, step, taken):
        """A file for each output that is needed or shown."""
        asked = {}
        for key, declared in tool.declared.items():
            if declared.kind not in DESTINATION_KINDS:
                continue
            optional = bool(declared.definition.flags() & OPTIONAL)
            wanted = key in (*step.maps, *step.tables, *step.keeps)
            possible = all(item in taken for item in step.needs.get(key, ()))
            if (wanted or not optional) and possible:
                name = f"{step.name}_{key.lower()}{WRITTEN[declared.kind]}"
                asked[key] = str(self._results / name)
        return asked

    def _keep(self, step, results, answer):
        for key in (*step.maps, *step.keeps):
            if results.get(key):
                self._made[step.name, key] = results[key]
        answer.maps += [results[key] for key in step.maps if results.get(key)]
        answer.tables += [
            (results[key], key not in step.plain)
            for key in step.tables
            if results.get(key)
        ]
        answer.numbers[step.name] = results
