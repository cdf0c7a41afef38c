"""Pure algorithms, each usable alone from a notebook; none knows another."""
