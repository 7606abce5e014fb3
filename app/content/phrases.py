"""What a kind no is put together from, as the engine and the phone read it."""

from app.content.en import phrases as en
from app.content.plain import plain

PHRASES = plain({"en": en.PHRASES})
