"""A partner's name as it was typed, made fit to stand in a sentence."""

MAX_NAME_UNITS = 40
MAX_READ_UNITS = 4_000
POINTS = ".,;:!?"


def is_blank(code: int) -> bool:
    """Tell whether a unit is white space, a control, or a mark that turns the direction of writing."""
    if code <= 32 or 127 <= code <= 160 or code == 0x1680 or code == 0x3000 or code == 0xFEFF:
        return True
    if code < 0x2000 or code > 0x206F:
        return False
    return code <= 0x200B or 0x200E <= code <= 0x200F or 0x2028 <= code <= 0x202F or code >= 0x205F


def trimmed_name(name: str) -> str:
    """Return the name without blanks and points around it and with single spaces inside.

    At most MAX_NAME_UNITS are kept, and no surrogate pair is split.
    """
    kept = ""
    waiting = ""
    for unit in name[:MAX_READ_UNITS]:
        if is_blank(ord(unit)):
            waiting = waiting if waiting.endswith(" ") else waiting + " "
        elif unit in POINTS:
            waiting = waiting + unit
        else:
            kept = kept + waiting + unit if kept != "" else unit
            waiting = ""
        if len(kept) > MAX_NAME_UNITS:
            break
    return _cut(kept)


def _cut(name: str) -> str:
    if len(name) <= MAX_NAME_UNITS:
        return name
    end = MAX_NAME_UNITS
    if 0xD800 <= ord(name[end - 1]) <= 0xDBFF and 0xDC00 <= ord(name[end]) <= 0xDFFF:
        end = end - 1
    while end > 0 and (is_blank(ord(name[end - 1])) or name[end - 1] in POINTS):
        end = end - 1
    return name[:end]
