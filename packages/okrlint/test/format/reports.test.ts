import { expect, test } from "vitest"
import { formatAgent } from "../../src/format/agent.ts"
import { formatCheckstyle } from "../../src/format/checkstyle.ts"
import type { Format } from "../../src/format/formatter.ts"
import { formatGithub } from "../../src/format/github.ts"
import { formatGitlab } from "../../src/format/gitlab.ts"
import { formatHtml } from "../../src/format/html/html.ts"
import { formatJsonl } from "../../src/format/jsonl.ts"
import { formatJunit } from "../../src/format/junit.ts"
import { formatMarkdown } from "../../src/format/markdown.ts"
import { formatRdjson } from "../../src/format/rdjson.ts"
import { formatSarif } from "../../src/format/sarif.ts"
import { formatStylish } from "../../src/format/stylish.ts"
import { formatUnix } from "../../src/format/unix.ts"
import { cleanResults, richResults } from "./rich-results.ts"
import { context } from "./rules-meta.ts"
import { joinPieces } from "../../src/results/report-piece.ts"

const reports: readonly (readonly [name: string, format: Format, file: string])[] = [
  ["stylish", formatStylish, "stylish.txt"],
  ["jsonl", formatJsonl, "jsonl.jsonl"],
  ["unix", formatUnix, "unix.txt"],
  ["checkstyle", formatCheckstyle, "checkstyle.xml"],
  ["junit", formatJunit, "junit.xml"],
  ["gitlab", formatGitlab, "gitlab.json"],
  ["rdjson", formatRdjson, "rdjson.json"],
  ["github", formatGithub, "github.txt"],
  ["sarif", formatSarif, "sarif.sarif"],
  ["markdown", formatMarkdown, "markdown.md"],
  ["html", formatHtml, "html.html"],
  ["agent", formatAgent, "agent.txt"],
]

test.for(reports)("%s prints the rich results as in its snapshot", async ([, format, file]) => {
  await expect(joinPieces(format(richResults, context))).toMatchFileSnapshot(`../fixtures/reports/${file}`)
})

test.for([...reports])("%s copes with no results and with clean ones", ([, format]) => {
  expect(typeof joinPieces(format([], context))).toBe("string")
  expect(typeof joinPieces(format(cleanResults, context))).toBe("string")
})

test.for(reports)("%s changes nothing it is given", ([, format]) => {
  const before = JSON.stringify(richResults)
  expect(joinPieces(format(richResults, context))).toBe(joinPieces(format(richResults, context)))
  expect(JSON.stringify(richResults)).toBe(before)
})

test.for([
  ["stylish", formatStylish],
  ["unix", formatUnix],
  ["github", formatGithub],
  ["agent", formatAgent],
] as const)("%s lets no control or bidirectional character reach the terminal", ([, format]) => {
  expect(joinPieces(format(richResults, context)).replaceAll("\n", "")).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u)
})

test("agent and markdown say that nothing was found", () => {
  expect(joinPieces(formatAgent(cleanResults, context))).toBe("okrlint: no problems in 2 files.\n")
  expect(joinPieces(formatMarkdown(cleanResults, context))).toBe("<!-- okrlint -->\n\n### okrlint: no problems\n\n2 files checked.\n")
})

test("jsonl holds every message with its file", () => {
  const lines = joinPieces(formatJsonl(richResults)).trimEnd().split("\n")
  const expected = richResults.flatMap(({ filePath, messages }) => messages.map(message => ({ filePath, ...message })))
  expect(lines.map(line => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(expected)))
})
