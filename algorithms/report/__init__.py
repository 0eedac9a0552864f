"""Tools of the toolbox group "report"."""
