"""All flows, walked at random: no exception, always a way back, nothing typed lost, the same on the phone."""

import json

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.content.choices import CHOICE_IDS
from app.content.readings import ANSWER_IDS
from app.engine.check_flow import CHECK_FLOW
from app.engine.flow import may_keep
from app.engine.hear_flow import HEAR_FLOW, PICKS, STEPS
from app.engine.say_flow import HANDED, MODES, SAY_FLOW, VIEWS

FLOWS = {"say": SAY_FLOW, "hear": HEAR_FLOW, "check": CHECK_FLOW}

# Names that mean something to an engine of JavaScript, and names that mean something to a flow.
keys = st.text(max_size=8) | st.sampled_from(
    [
        "constructor",
        "__proto__",
        "toString",
        "choices",
        "own",
        "past",
        "trail",
        "earlier",
        "message",
        "picks",
        "stories",
        "text",
    ]
)
anything = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=12) | st.floats(-1e6, 1e6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
    max_leaves=6,
)
texts = st.text(st.characters(max_codepoint=0xFFFF), max_size=30)
typed_texts = texts.filter(lambda text: text.strip() != "")


def _action(kind: str, **fields):
    return st.fixed_dictionaries({"kind": st.just(kind), **fields})


def _id(listed) -> st.SearchStrategy:
    return st.sampled_from([*listed, "unknown"])


def _choice() -> st.SearchStrategy:
    known = CHOICE_IDS["en"]
    return st.sampled_from(sorted(known)).flatmap(
        lambda group: _action("choose", group=st.just(group), id=_id([*known[group], "none"]))
    )


ANSWERS = ANSWER_IDS["en"]
depths = st.integers(-1, 6)
SAY_STEPS = st.one_of(
    _choice(),
    _action("mode", id=_id(MODES)),
    _action("another"),
    _action("edit"),
    _action("use_built"),
    _action("use_own"),
    _action("open", view=_id(VIEWS)),
    _action("handed", how=_id(HANDED)),
    _action("back_to", depth=depths),
    _action("continue"),
    st.fixed_dictionaries({"kind": st.text(max_size=5)}),
)
HEAR_STEPS = st.one_of(
    _action("how", id=_id(ANSWERS["how"])),
    _action("read", day=st.integers(20000, 20003)),
    _action("go", step=_id(STEPS)),
    _action("next"),
    _action("urge", id=_id(ANSWERS["urges"])),
    _action("story", id=_id(ANSWERS["stories"])),
    _action("answer", group=st.sampled_from(["strength", "pattern", "old_hurt", "x"]), id=_id(ANSWERS["patterns"])),
    _action("pick", part=_id(PICKS), id=_id(ANSWERS["questions"])),
    _action("back_to", depth=depths),
    _action("undo"),
    _action("continue"),
    st.fixed_dictionaries({"kind": st.text(max_size=5)}),
)
CHECK_STEPS = st.one_of(
    _action("check"),
    _action("swap", place=st.integers(-1, 3)),
    _action("wonder"),
    _action("handed", how=_id(HANDED)),
    _action("back_to", depth=depths),
    _action("continue"),
    _action("taught"),
    st.fixed_dictionaries({"kind": st.text(max_size=5)}),
)
QUIET_STEPS = {"say": SAY_STEPS, "hear": HEAR_STEPS, "check": CHECK_STEPS}
typing = _action("type", text=texts)
finding = _action("found", saved=anything)
leaving = st.sampled_from([{"kind": "fresh"}, {"kind": "let_go"}, {"kind": "name", "text": "Sam"}])
noting = _action("note", text=texts)


def _walk(flow: dict, actions: list) -> list[dict]:
    states = [flow["start"]()]
    for action in actions:
        states.append(flow["update"](states[-1], action))
    return states


@pytest.mark.parametrize("name", FLOWS)
@given(data=st.data())
def test_any_action_in_any_state_leaves_a_state_with_a_way_back(name, data):
    flow = FLOWS[name]
    actions = data.draw(st.lists(QUIET_STEPS[name] | typing | finding | leaving | noting, max_size=12))
    for state in _walk(flow, actions):
        json.dumps(state)
        depth = len(state["trail"])
        if depth > 0:
            assert len(flow["update"](state, {"kind": "back_to", "depth": depth - 1})["trail"]) == depth - 1


@pytest.mark.parametrize("name", FLOWS)
@given(data=st.data())
def test_an_action_never_changes_the_state_it_is_given(name, data):
    flow = FLOWS[name]
    steps = QUIET_STEPS[name] | typing | finding | leaving
    state = _walk(flow, data.draw(st.lists(steps, max_size=6)))[-1]
    before = json.dumps(state)
    flow["update"](state, data.draw(steps))
    assert json.dumps(state) == before


@pytest.mark.parametrize("name", FLOWS)
@given(saved=anything)
def test_any_json_is_restored_as_a_valid_state(name, saved):
    state = FLOWS[name]["restore"](saved)
    assert set(state) == set(FLOWS[name]["start"]())
    assert FLOWS[name]["update"](state, {"kind": "continue"})


@pytest.mark.parametrize("name", FLOWS)
@given(data=st.data())
def test_what_is_kept_comes_back_whole(name, data):
    flow = FLOWS[name]
    state = _walk(flow, data.draw(st.lists(QUIET_STEPS[name] | typing, max_size=10)))[-1]
    kept = flow["keep"](state)
    if kept is not None:
        assert flow["keep"](flow["restore"](json.loads(json.dumps(kept)))) == kept


@pytest.mark.parametrize("name", FLOWS)
@given(data=st.data(), text=typed_texts)
def test_typed_text_is_kept_whatever_follows(name, data, text):
    flow = FLOWS[name]
    before = data.draw(st.lists(QUIET_STEPS[name] | typing, max_size=4))
    after = data.draw(st.lists(QUIET_STEPS[name], max_size=10))
    opened = [{"kind": "edit"}] if name == "say" else []
    states = _walk(flow, [*before, *opened, {"kind": "type", "text": text}, *after])[len(before) + len(opened) + 1 :]
    # What speaks of danger is not kept, by promise.
    assume(all(may_keep(state["danger"]) for state in states))
    for state in states:
        assert json.dumps(text)[1:-1] in json.dumps(flow["keep"](state))


@pytest.mark.parametrize("name", FLOWS)
@given(data=st.data(), text=typed_texts)
def test_a_found_visit_shows_nothing_until_it_is_asked_for(name, data, text):
    flow = FLOWS[name]
    opened = [{"kind": "edit"}] if name == "say" else []
    earlier = _walk(flow, [*opened, {"kind": "type", "text": text}])[-1]
    # What speaks of danger is not kept, so it cannot be found.
    assume(may_keep(earlier["danger"]))
    found = flow["update"](flow["start"](), {"kind": "found", "saved": flow["keep"](earlier)})
    shown = {key: value for key, value in found.items() if key != "earlier"}
    fresh = {key: value for key, value in flow["start"]().items() if key != "earlier"}
    assert shown == {**fresh, "asks": True}
    again = flow["update"](found, {"kind": "continue"})
    assert text in (again.get("own"), again.get("message"), again.get("text"))
    assert again["trail"] == flow["restore"](flow["keep"](earlier))["trail"]


@pytest.mark.parametrize("name", FLOWS)
def test_the_same_walk_ends_in_the_same_state_on_the_phone(name, node_engine):
    walks = []

    @settings(max_examples=300, database=None)
    @given(st.lists(QUIET_STEPS[name] | typing | finding | leaving | noting, max_size=10))
    def collect(actions):
        walks.append(actions)

    collect()
    rules = f"{name.upper()}_FLOW"
    answers = node_engine.call_each([(f"{name}_flow", "walk", [rules, actions]) for actions in walks])
    for actions, answer in zip(walks, answers, strict=True):
        assert answer == json.loads(json.dumps(_walk(FLOWS[name], actions)[-1])), actions


def test_nothing_reopens_what_is_never_kept():
    flow = SAY_FLOW
    state = _walk(flow, [{"kind": "open", "view": "safety"}])[-1]
    assert state["step"] == "safety"
    assert flow["keep"](state) is None
    saved = _walk(flow, [{"kind": "another"}, {"kind": "open", "view": "safety"}])[-1]
    assert "safety" not in json.dumps(flow["keep"](saved))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("say", "I'm scared of you when you're drunk. No."),
        ("check", "I'm scared of you when you're drunk. No."),
        ("hear", "say no again and I'll hurt you"),
    ],
)
def test_what_speaks_of_danger_is_never_kept(name, text):
    opened = [{"kind": "edit"}] if name == "say" else []
    state = _walk(FLOWS[name], [*opened, {"kind": "type", "text": text}])[-1]
    assert state["danger"]
    assert FLOWS[name]["keep"](state) is None
