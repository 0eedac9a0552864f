"""Tools of the toolbox group "services"."""
