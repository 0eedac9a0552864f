"""Tools of the toolbox group "health"."""
