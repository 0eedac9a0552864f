"""Tools of the toolbox group "landscape"."""
