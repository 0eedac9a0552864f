"""Tools of the toolbox group "priority"."""
