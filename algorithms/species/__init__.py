"""Tools of the toolbox group "species"."""
