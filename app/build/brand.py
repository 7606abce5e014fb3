"""What the app is called and looks like outside its own pages: on the home screen and around the browser."""

from app.content.screens import screens

LANGUAGE = "en"
NAME = screens(LANGUAGE).shell.name
SHORT_NAME = NAME

# The same as --paper in assets/style.css; a test keeps them so.
LIGHT = "#f6efe6"
DARK = "#171310"
