"""Soft Landing: kind words for a no, and a clear ear for one, on one phone."""
