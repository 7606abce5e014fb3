"""Render the drawn icons to the PNGs that the manifest and phones ask for.

make icons
"""

from base64 import b64encode
from pathlib import Path

from tools.browser import chromium

ICONS = Path(__file__).parent.parent / "assets" / "icons"
# Drawing, picture, pixels a side. A phone by Apple rounds the corners itself, so it gets the full square.
PICTURES = (
    ("icon.svg", "icon-192.png", 192),
    ("icon.svg", "icon-512.png", 512),
    ("icon-maskable.svg", "icon-maskable-512.png", 512),
    ("icon-monochrome.svg", "icon-monochrome-512.png", 512),
    ("icon-maskable.svg", "apple-touch-icon.png", 180),
)


def page_for(drawing: Path, pixels: int) -> str:
    """Return a page that shows `drawing` alone, from edge to edge."""
    source = b64encode(drawing.read_bytes()).decode("ascii")
    return (
        f'<body style="margin:0"><img style="display:block" width="{pixels}" height="{pixels}"'
        f' src="data:image/svg+xml;base64,{source}">'
    )


def main() -> None:
    with chromium() as browser:
        page = browser.new_page()
        for drawing, picture, pixels in PICTURES:
            page.set_viewport_size({"width": pixels, "height": pixels})
            page.set_content(page_for(ICONS / drawing, pixels))
            page.screenshot(path=ICONS / picture, omit_background=True)
            print(f"assets/icons/{picture}  {pixels}x{pixels}")


if __name__ == "__main__":
    main()
