"""What each role says: one clause, or a few sentences whose last has no stop yet.

A plan is the dict that compose makes of what was chosen, every default in
place. `turn` picks the way to say it; a role in plan["brief"] takes its
shortest way instead.
"""

# A frame and a no go together, and each of them meets all three ways to say each piece.
FRAMES = 4
WITHOUT_A_NEAR_TIME = ["unwell", "pain", "low", "body", "memories"]
LASTING = ["while", "unknown"]
# Where one is chosen beside the other, the third way of it does not repeat the other's words.
SAID_ALIKE = {"glad": "asking", "matter": "mattering"}
THIRD_WAY = 2
SENTENCE_STATES = 3
# "I'm worn out and miles away", but never after a long first clause.
MAX_SHARING_UNITS = 20


def any_of(chosen: list, listed: list) -> bool:
    """Tell whether one of the chosen is in the list."""
    for one in chosen:
        if one in listed:
            return True
    return False


def turned(number: int, turns: int) -> int:
    """Return `number` modulo `turns`, below zero too, where the phone would keep the sign."""
    turn = number % turns
    return turn + turns if turn < 0 else turn


def capital(said: str) -> str:
    """Return a piece as the start of a sentence."""
    return said[:1].upper() + said[1:]


def named(said: str, plan: dict) -> str:
    """Return the no with the name after it; in a message the name comes first of all instead."""
    if plan["name"] == "" or plan["channel"] == "message":
        return said
    return said + ", " + plan["name"]


def say_no(plan: dict, phrases: dict, frame: int, turn: int) -> str:
    """Return the no that fits a frame, with how long it holds."""
    how_long = phrases["how_long"][plan["duration"]]
    when, tail = how_long[turn % len(how_long)]
    no = phrases["no"][plan["scope"]][plan["tone"]][frame]
    # The first plain no is the shortest. It cannot follow "and", which no with a tail does.
    if "no" in plan["brief"] and tail != "":
        no = phrases["no"][plan["scope"]]["plain"][0]
        for other in how_long:
            tail = other[1] if len(other[1]) < len(tail) else tail
    said = named(no + " " + when, plan)
    if tail != "":
        said = said + ", " + tail
    if plan["length"] == "longer" and len(plan["states"]) == 0:
        said = said + ". " + phrases["straight"][turn % len(phrases["straight"])]
    return said


def say_states(plan: dict, phrases: dict, turn: int) -> str:
    """Return what is true right now: up to three states as one sentence, the reason kept back last."""
    clauses = []
    last = ""
    for state in plan["states"]:
        if state != "private":
            clauses.append(_state(state, plan, phrases, turn + len(clauses)))
            last = state
    if "private" in plan["states"]:
        last = "private" if len(clauses) == 0 else ""
        said = phrases["states"]["private"] if last == "private" else phrases["beside_private"]
        clauses.append(_way(said, "state", plan, turn))
    sentences = []
    for start in range(0, len(clauses), SENTENCE_STATES):
        lead = phrases["links"]["more_states"] + ", " if start == SENTENCE_STATES else ""
        if start > SENTENCE_STATES:
            lead = phrases["links"]["also"] + " "
        sentences.append(lead + _listed(clauses[start : start + SENTENCE_STATES], phrases["links"]))
    if plan["length"] == "longer" and last != "" and len(clauses) < SENTENCE_STATES:
        more = phrases["states"][last]["more"]
        sentences.append(more[(turn + turn // FRAMES) % len(more)])
    return _as_sentences(sentences)


def say_warmth(group: str, plan: dict, phrases: dict, turn: int, last_of_all: bool) -> str:
    """Return what they should know, or what the no is not about; two to a sentence, an odd one first.

    Args:
        group: "tell" or "not_about".
        plan: What was chosen.
        phrases: What there is to say.
        turn: Which way to say it.
        last_of_all: Whether it comes after the no, where something may be added to it.
    """
    clauses = []
    alike = False
    for one in plan[group]:
        alike = one in SAID_ALIKE and SAID_ALIKE[one] in plan["not_about"]
        way = THIRD_WAY if alike else turn + len(clauses)
        clauses.append(_way(phrases[group][one], "acknowledge" if group == "tell" else group, plan, way))
    if len(clauses) > 0 and plan["channel"] == "message":
        clauses[0] = phrases["in_a_message"].get(clauses[0], clauses[0])
    if len(clauses) == 1:
        if last_of_all and plan["length"] == "longer" and not alike:
            more = phrases[group][plan[group][0]]["more"]
            clauses.append(more[turn % len(more)])
        return _as_sentences(clauses)
    odd = len(clauses) % 2
    sentences = clauses[:odd]
    for i in range(odd, len(clauses), 2):
        sentences.append(clauses[i] + ", " + phrases["links"]["and"] + " " + clauses[i + 1])
    return _as_sentences(sentences)


def say_offer(plan: dict, phrases: dict, turn: int) -> str:
    """Return what they offer; after a no that may last, another time has no date."""
    if plan["offer"] == "":
        return ""
    said = phrases["offer"][plan["offer"]]
    lasting = plan["duration"] in LASTING or any_of(plan["states"], WITHOUT_A_NEAR_TIME)
    return _way(said, "offer", plan, turn, lasting)


def _state(state: str, plan: dict, phrases: dict, turn: int) -> str:
    return _way(phrases["states"][state], "state", plan, turn, plan["duration"] in LASTING)


def _way(said: dict, role: str, plan: dict, turn: int, lasting: bool = False) -> str:
    """Return one way to say a piece; playful is warm where it has no playful way."""
    ways = said[plan["tone"]]
    brief_ways = said["plain"]
    if len(ways) == 0:
        ways = said["warm"]
    if lasting and len(said["lasting"]) > 0:
        ways = said["lasting"]
        brief_ways = ways
    way = ways[turn % len(ways)]
    if role in plan["brief"]:
        for other in brief_ways:
            if len(other) < len(way):
                way = other
    return way


def _listed(clauses: list, links: dict) -> str:
    """Return clauses as one: "a", "a and b", "a, b and c"; a short "I'm" is not said again."""
    said = clauses[0]
    shared = links["shared"]
    for i in range(1, len(clauses)):
        clause = clauses[i]
        before = clauses[i - 1]
        if len(before) <= MAX_SHARING_UNITS and before.startswith(shared) and clause.startswith(shared):
            clause = clause[len(shared) :]
        said = said + (" " + links["and"] + " " if i == len(clauses) - 1 else ", ") + clause
    return said


def _as_sentences(clauses: list) -> str:
    """Return clauses as sentences; the first may still stand inside another, the last has no stop yet."""
    said = ""
    for clause in clauses:
        said = clause if said == "" else said + ". " + capital(clause)
    return said
