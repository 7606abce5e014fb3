"""Make the heading typeface: Fraunces at its softest, one weight, the letters that names and English need.

    make font        writes assets/fonts/fraunces-soft.woff2 anew

Fraunces is the Fraunces Project Authors', under the SIL Open Font License (assets/fonts/OFL.txt), which allows this.
Its variable file is some 120 KB; what is left after fixing its axes and leaving out most letters is a tenth of that.
"""

# Its own verb brings fontTools along; nothing else needs it.
# pyright: reportMissingImports=false

import sys
import tarfile
from io import BytesIO
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

FONTS = Path(__file__).parent.parent / "assets" / "fonts"
VARIABLE = "package/files/fraunces-latin-full-normal.woff2"
# SOFT rounds the ends of strokes, WONK off keeps the letters upright; the size is that of the words on a phone.
AXES = {"opsz": 30, "wght": 420, "SOFT": 100, "WONK": 0}
LETTERS = "".join(map(chr, range(0x20, 0x7F))) + "–—‘’“”…·àáâãäåçèéêëìíîïñòóôõöøùúûüßÀÁÂÄÅÇÈÉÊËÍÎÑÓÔÖØÚÛÜ"
FEATURES = ["kern", "liga", "ccmp", "mark", "locl"]


def soft(variable: bytes) -> bytes:
    """Return the subset, as WOFF2."""
    font = instancer.instantiateVariableFont(TTFont(BytesIO(variable)), AXES)
    options = subset.Options(flavor="woff2", layout_features=FEATURES, hinting=False)
    cutter = subset.Subsetter(options)
    cutter.populate(text=LETTERS)
    cutter.subset(font)
    font.flavor = "woff2"
    made = BytesIO()
    font.save(made)
    return made.getvalue()


def main(package: str) -> None:
    with tarfile.open(package) as held:
        variable = held.extractfile(VARIABLE)
        licence = held.extractfile("package/LICENSE")
        assert variable and licence, f"{package} is not the typeface's package"
        FONTS.mkdir(exist_ok=True)
        made = soft(variable.read())
        (FONTS / "fraunces-soft.woff2").write_bytes(made)
        (FONTS / "OFL.txt").write_bytes(licence.read())
    print(f"assets/fonts/fraunces-soft.woff2  {len(made)} bytes")


if __name__ == "__main__":
    main(sys.argv[1])
