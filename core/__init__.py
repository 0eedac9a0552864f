"""The science of EcoRestore: pure functions on arrays, without QGIS, files or prints."""
