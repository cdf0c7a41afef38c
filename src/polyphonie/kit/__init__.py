"""The grammar everyone shares: pure, no Django, nothing above it."""
