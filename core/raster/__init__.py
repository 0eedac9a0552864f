"""Rasters: distance, cost distance, labels, terrain, flow routing, classification."""
