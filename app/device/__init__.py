"""How Python reaches the phone: flows held in the page, kept encrypted, shown as Vars; the only home of JavaScript."""
