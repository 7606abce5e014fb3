"""What the app knows: typed data by language, no logic, no Reflex."""

from app.content.choices import choices

__all__ = ["choices"]
