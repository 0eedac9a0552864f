"""Ecosystem services: water, carbon, soil, habitat, their value and their sum."""
