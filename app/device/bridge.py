"""How Python reaches our scripts on the phone: what they answer, as Vars, and what they do, as event handlers."""

import reflex as rx
from reflex.event import EventChain
from reflex.vars import VarData
from reflex.vars.function import ArgsFunctionOperationBuilder, FunctionVar

Handler = rx.Var


def from_module(module: str, name: str) -> FunctionVar:
    """Return the function `name` of one of our modules as a Var."""
    return rx.Var(name, _var_data=VarData(imports={module: rx.ImportVar(tag=name)})).to(FunctionVar)


def handler(call: rx.Var, *args_names: str) -> Handler:
    """Return an event handler that runs `call`, which may use the names of its arguments."""
    return ArgsFunctionOperationBuilder.create(args_names=args_names, return_expr=call).to(FunctionVar, EventChain)


def watched(module: str, hook: str, variable: str, *args: str | rx.Var) -> rx.Var:
    """Return a Var that holds what a hook of ours answers; Vars among `args` are worked out before it."""
    call = f"const {variable} = {hook}({', '.join(map(str, args))})"
    own = VarData(imports={module: rx.ImportVar(tag=hook)}, hooks={call: None})
    known = [arg._get_all_var_data() for arg in args if isinstance(arg, rx.Var)]
    return rx.Var(variable, _var_data=VarData.merge(*known, own))
