"""One page a screen; each reads like the screen, from top to bottom."""
