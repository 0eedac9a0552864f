"""Between QGIS and the core: one folder a toolbox group, one file a tool."""
