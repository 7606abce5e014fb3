"""Cut a text into segments, some of them marked: the same words, visibly."""

from app.engine.flow import dict_of


def _marks(message: str, evidence) -> list:
    """Return the marks of `evidence` that lie within `message`, in order of where they start."""
    marks = []
    if isinstance(evidence, list):
        for item in evidence:
            found = dict_of(item)
            start = found.get("start", -1)
            end = found.get("end", -1)
            label = found.get("as", "")
            if not _is_place(start, message) or not _is_place(end, message) or not isinstance(label, str):
                continue
            if start < end and label != "":
                marks.append([start, end, label])
    # Both sorts keep the order of equals, so the first of two marks at one place stays first.
    marks.sort(key=_start_of)
    return marks


def _start_of(mark: list) -> int:
    return mark[0]


def _is_place(value, message: str) -> bool:
    """Return whether `value` is a whole number from 0 to the end of `message`."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return 0 <= value <= len(message) and value == int(value)


def marked_words(message, evidence) -> list:
    """Return `message` in segments, marked where there is evidence.

    Args:
        message: What was said or drafted.
        evidence: [{"start", "end", "as"}] in UTF-16 units; what overlaps an earlier mark or lies outside is left out.

    Returns:
        [{"text", "as"}], which together are `message` exactly; "as" is "" where nothing is marked.

    Source:
        I2, I5.
    """
    if not isinstance(message, str):
        return []
    segments = []
    place = 0
    for mark in _marks(message, evidence):
        start = int(mark[0])
        end = int(mark[1])
        if start < place:
            continue
        if start > place:
            segments.append({"text": message[place:start], "as": ""})
        segments.append({"text": message[start:end], "as": mark[2]})
        place = end
    if place < len(message):
        segments.append({"text": message[place:], "as": ""})
    return segments
