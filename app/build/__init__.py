"""Reflex plugins: what the build adds to the pages so that a phone needs no server."""
