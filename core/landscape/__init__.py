"""Landscapes: spatial pattern (MSPA) and patches."""
