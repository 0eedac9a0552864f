"""Tools of the toolbox group "karst"."""
