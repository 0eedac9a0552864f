"""Tools of the toolbox group "network"."""
