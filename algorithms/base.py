"""What all tools share: identity, checks before work, the run, and its end."""

from __future__ import annotations

import traceback
from pathlib import Path

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException
from qgis.PyQt.QtGui import QIcon

from .gdal_errors import ReadError
from .inputs import Given, destination
from .installation import REQUIRED, how_to_install, missing, speed_remark
from .job import Job
from .layer_checks import layer_refusals
from .parameters import DESTINATION_KINDS, Declared
from .safe_write import WriteError, why_not_writable
from .texts import refusal_text, tr

ROOT = Path(__file__).resolve().parent.parent


def group_titles():
    """Toolbox groups in the order of the work; QGIS sorts them by title."""
    return {
        "prepare": tr("1 Prepare"),
        "landscape": tr("2 Landscape"),
        "network": tr("3 Network"),
        "services": tr("4 Ecosystem services"),
        "species": tr("5 Species"),
        "priority": tr("6 Priority areas"),
        "health": tr("7 Ecosystem health"),
        "karst": tr("8 Karst"),
        "report": tr("9 Report"),
        "studies": tr("0 Studies"),
    }


def group_icon(group):
    return QIcon(str(ROOT / "resources" / "icons" / f"{group}.svg"))


class Tool(QgsProcessingAlgorithm):
    """A tool of the toolbox.

    A subclass says what is its own: ``title``, ``purpose`` and ``method`` (help),
    ``initAlgorithm`` (parameters), ``refusals`` (bad input it alone can judge), and
    ``execute`` (read, call one core function, write, say what was found).

    Attributes
    ----------
    measures : bool
        Measures distances or areas, and so refuses a geographic CRS.
    bytes_per_cell : int
        Peak memory beyond the inputs, for the estimate in the log; 0 for none.
    bytes_per_layer : int
        What each raster given adds to it, where all are held at once.
    """

    measures = False
    bytes_per_cell = 0
    bytes_per_layer = 0

    def __init__(self):
        super().__init__()
        self.declared: dict[str, Declared] = {}
        self._given = None

    # What a subclass says

    def title(self):
        raise NotImplementedError

    def purpose(self):
        """What the tool is for, and when to use it."""
        raise NotImplementedError

    def method(self):
        """How it computes, with its source."""
        raise NotImplementedError

    def keywords(self):
        """Words by which the toolbox finds the tool besides its title."""
        return []

    def needed(self):
        """Libraries without which the tool refuses to run: module to package."""
        return REQUIRED

    def refusals(self, given):  # noqa: ARG002, subclasses judge what was given
        """What is wrong with the input: [(parameter key, sentence), ...]."""
        return []

    def execute(self, job):
        raise NotImplementedError

    # Identity

    def name(self):
        return type(self).__name__.lower()

    def displayName(self):
        return self.title()

    def groupId(self):
        return type(self).__module__.split(".")[-2]

    def group(self):
        return group_titles()[self.groupId()]

    def icon(self):
        return group_icon(self.groupId())

    def tags(self):
        return self.keywords()

    def createInstance(self):
        return type(self)()

    def shortHelpString(self):
        from .help import help_html

        return help_html(self)

    def helpUrl(self):
        return ""

    # Declaring

    def add(self, *declared):
        """Add parameters and outputs, in the order of the dialog."""
        for item in declared:
            if isinstance(item, Declared):
                self.declared[item.key] = item
                self.addParameter(item.definition)
            else:
                self.addOutput(item)

    # Checks: the same sentence in the dialog, the modeler and the command line

    def checkParameterValues(self, parameters, context):
        sentence = self._first_refusal(parameters, context)
        if sentence:
            return False, sentence
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(self, parameters, context, _feedback):
        try:
            self._given = Given(self, parameters, context)
        except ReadError as error:
            raise QgsProcessingException(str(error)) from error
        absent = missing(self.needed())
        if absent:
            raise QgsProcessingException(how_to_install(absent))
        return True

    def _first_refusal(self, parameters, context):
        for declared in self.declared.values():
            if declared.kind in DESTINATION_KINDS:
                reason = _destination_refusal(declared, parameters)
                if reason:
                    return reason
        try:
            given = Given(self, parameters, context)
        except ReadError as error:
            return str(error)
        return _first_sentence(self, given)

    # The run

    def processAlgorithm(self, parameters, context, feedback):
        from ..core.progress import Cancelled
        from ..core.refusal import Refusal

        try:
            self._given.thorough = True
            sentence = _first_sentence(self, self._given)
            if sentence:
                raise QgsProcessingException(sentence)
            job = Job(self, self._given, parameters, context, feedback)
            job.estimate_memory()
            remark = speed_remark()
            if remark:
                job.warn(remark)
            self.execute(job)
        except Cancelled:
            feedback.pushInfo(tr("Cancelled; what was not finished is not written."))
            return {}
        except Refusal as refusal:
            raise QgsProcessingException(refusal_text(refusal)) from refusal
        except (ReadError, WriteError) as error:
            raise QgsProcessingException(str(error)) from error
        except MemoryError as error:
            raise QgsProcessingException(
                tr(
                    "There is not enough memory for this raster. Close other programs,"
                    " cut the raster to the study area, or use larger cells."
                )
            ) from error
        except QgsProcessingException:
            raise
        except Exception as error:
            feedback.pushDebugInfo(traceback.format_exc())
            raise QgsProcessingException(
                tr(
                    "{tool} met an error it does not know: {kind}: {error}. Please"
                    " report it with the log.",
                    tool=self.displayName(),
                    kind=type(error).__name__,
                    error=error,
                )
            ) from error
        finally:
            self._given = None
        return job.results


def _first_sentence(tool, given):
    from ..core.refusal import Refusal

    try:
        for _, sentence in layer_refusals(given):
            return sentence
        sentence = _nothing_asked_for(tool, given)
        if sentence:
            return sentence
        for _, sentence in tool.refusals(given):
            return refusal_text(sentence) if isinstance(sentence, Refusal) else sentence
    except ReadError as error:
        return str(error)
    except Refusal as refusal:
        return refusal_text(refusal)
    return ""


def _nothing_asked_for(tool, given):
    """For a tool that gives nothing but optional layers and tables."""
    layers = [item for item in tool.declared.values() if item.kind in DESTINATION_KINDS]
    gives_more = len(tool.outputDefinitions()) > len(layers)
    if not layers or gives_more or any(given.wants(item.key) for item in layers):
        return ""
    return tr(
        "No output is asked for, so there is nothing to do. Ask for at least one of:"
        " {outputs}.",
        outputs=", ".join(item.definition.description() for item in layers),
    )


def _destination_refusal(declared, parameters):
    value = destination(parameters, declared.key)
    if not isinstance(value, str) or not value or value == "TEMPORARY_OUTPUT":
        return ""
    if declared.kind == "folder_out":
        return why_not_writable(Path(value) / "x") if Path(value).exists() else ""
    label = declared.definition.description()
    endings = {
        "raster_out": (".tif", ".tiff"),
        "vector_out": (".gpkg",),
        "table_out": (".csv", ".gpkg"),
        "html_out": (".html", ".htm"),
    }[declared.kind]
    if not value.lower().endswith(endings):
        return tr(
            "“{label}” is written as {endings}, not as {value}. Change the file's"
            " ending.",
            label=label,
            endings=tr(" or ").join(endings),
            value=Path(value).name,
        )
    return why_not_writable(value)
