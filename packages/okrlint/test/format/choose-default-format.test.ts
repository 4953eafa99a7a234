import { expect, test } from "vitest"
import { chooseDefaultFormat } from "../../src/format/choose-default-format.ts"

test.for([
  [{}, true, "stylish"],
  [{}, false, "stylish"],
  [{ GITHUB_ACTIONS: "true" }, false, "github"],
  [{ GITHUB_ACTIONS: "true", CLAUDECODE: "1" }, false, "github"],
  [{ GITHUB_ACTIONS: "" }, false, "stylish"],
  [{ CI: "true" }, false, "stylish"],
  [{ CLAUDECODE: "1" }, false, "agent"],
  [{ CURSOR_AGENT: "1" }, false, "agent"],
  [{ GEMINI_CLI: "1" }, false, "agent"],
  [{ CODEX_SANDBOX: "seatbelt" }, false, "agent"],
  [{ AI_AGENT: "another" }, false, "agent"],
  [{ CLAUDECODE: "1" }, true, "stylish"],
  [{ CLAUDECODE: "0" }, false, "stylish"],
  [{ GEMINI_CLI: "false" }, false, "stylish"],
] as const)("%o, terminal %s: %s", ([env, isTerminal, expected]) => {
  expect(chooseDefaultFormat(env, isTerminal)).toBe(expected)
})
