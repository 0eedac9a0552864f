"""What this machine has, and what it lacks."""

from ..base import Tool
from ..parameters import number_out
from ..texts import tr


class CheckInstallation(Tool):
    """Prints versions, what is missing, and the command that installs it."""

    MISSING = "MISSING"

    def title(self):
        return tr("Check installation")

    def purpose(self):
        return tr(
            "Says which libraries EcoRestore found, which are missing, and the command"
            " that installs them on this machine. Run it first, and when a tool refuses"
            " to work."
        )

    def method(self):
        return tr(
            "Looks for each library and asks for its version. Nothing is installed or"
            " changed."
        )

    def keywords(self):
        return ["numba", "version", tr("dependencies")]

    def initAlgorithm(self, _config=None):
        self.add(number_out(self.MISSING, tr("Number of missing libraries")))

    def needed(self):
        return {}

    def execute(self, job):
        from ..installation import how_to_install, installed_libraries

        rows = installed_libraries()
        for name, version, purpose in rows:
            job.say(f"{name}: {version or tr('missing')} ({purpose})")
        missing = [name for name, version, _ in rows if not version]
        job.number(self.MISSING, len(missing))
        if missing:
            job.warn(how_to_install(missing))
        else:
            job.say(tr("All libraries are installed; the kernels are compiled."))
