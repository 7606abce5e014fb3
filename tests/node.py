"""Run the compiled engine in Node, as the phone would."""

import json
import subprocess
from pathlib import Path

from app.build.engine_modules import engine_modules

ENGINE_FOLDER = Path(__file__).parent.parent / "app" / "engine"

CALL_EACH = """
import { readdirSync, readFileSync } from "node:fs";
import { teach } from "./engine/weigh.js";
for (const scale of readdirSync("content/weights")) teach((await import(`./content/weights/${scale}`)).WEIGHTS);
const calls = JSON.parse(readFileSync(0, "utf8"));
const modules = {};
const walk = (module, name, actions) => {
  const rules = module[name];
  return actions.reduce((state, action) => rules.update(state, action), rules.start());
};
const scripted = async (choices) => {
  const { compose } = await import("./engine/compose.js");
  const { check } = await import("./engine/check.js");
  const { decode } = await import("./engine/decode.js");
  const script = compose(choices, "en");
  return [script, check(script.text, "en"), decode(script.text, "en")];
};
const answers = [];
for (const [module, name, args] of calls) {
  modules[module] ??= await import(`./engine/${module}.js`);
  const own = { walk: (...given) => walk(modules[module], ...given), scripted };
  const run = own[name] ?? modules[module][name];
  try { answers.push({ answer: (await run(...args)) ?? null }); }
  catch (error) { answers.push({ error: String(error) }); }
}
process.stdout.write(JSON.stringify(answers));
"""


class NodeEngine:
    """The engine as ES modules in a folder of its own."""

    def __init__(self, folder: Path, node: str = "node"):
        self.folder, self.node = folder, node
        for path, text in engine_modules(ENGINE_FOLDER).items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")
        (folder / "package.json").write_text('{"type": "module"}')
        (folder / "call.js").write_text(CALL_EACH)

    def call_each(self, calls: list[tuple[str, str, list]]) -> list:
        """Return the answer of each (module, function, arguments); an error in Node is an AssertionError here.

        The function "walk" takes the name of a flow's rules and a list of actions, and answers with the last state;
        "scripted" takes choices, and answers with the script, its check and its reading.
        """
        done = subprocess.run(
            [self.node, "call.js"], cwd=self.folder, input=json.dumps(calls), capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr
        answers = json.loads(done.stdout)
        for call, answer in zip(calls, answers, strict=True):
            assert "error" not in answer, (call, answer["error"])
        return [answer["answer"] for answer in answers]
