"""Priority areas: correlation, hot spots, thresholds, gaps."""
