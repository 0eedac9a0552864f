"""Networks: sources, resistance, connectivity, corridors, security pattern."""
