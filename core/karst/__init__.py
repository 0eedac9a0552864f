"""Karst: erosion, water, vegetation, carbon, rocky desertification, accounts."""
