"""Tools of the toolbox group "prepare"."""
