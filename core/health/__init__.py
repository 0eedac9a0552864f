"""Ecosystem health: vitality, organisation, resilience, services, zones."""
