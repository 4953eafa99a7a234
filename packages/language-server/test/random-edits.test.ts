import fc from "fast-check"
import { Linter } from "okrlint"
import { expect, test } from "vitest"
import { createPositions, type PositionEncoding } from "../src/text/positions.ts"
import { connect, testDay, type TestClient } from "./client.ts"
import { shopPlan, soundPlan } from "./plans.ts"

/** 10,000 edits when asked for (`FC_EDITS=10000`), a tenth of that with every run of the tests. */
const edits = Number(process.env["FC_EDITS"] ?? 1000)
const editsPerDocument = 20

const piece = fc.record({
  at: fc.nat(),
  length: fc.oneof(fc.constant(0), fc.nat(30), fc.nat(2000)),
  text: fc.oneof(
    fc.string({ maxLength: 20, unit: "grapheme" }),
    fc.constantFrom(
      "\n",
      "\r\n",
      "\r",
      "\n\n## Objective 2: Grow\n\n",
      "- KR4: TBD\n",
      "| KR | 5% |\n",
      "```\n",
      "🐝",
      "<!-- okrlint-disable-file -->\n",
      "[a]: /b\n",
      "> ",
      "\uFEFF",
    ),
  ),
})
const change = fc.array(piece, { minLength: 1, maxLength: 3 })

test.for(["utf-8", "utf-16", "utf-32"] as const)(
  "after any edits the server has the client's text, and its findings are the linter's (%s)",
  { timeout: 600_000 },
  async encoding => {
    const client = await connect({ capabilities: { general: { positionEncodings: [encoding] } } })
    let documents = 0
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(shopPlan, soundPlan, `${shopPlan}\r\n${soundPlan}`, ""),
        fc.array(change, { minLength: editsPerDocument, maxLength: editsPerDocument }),
        async (text, changes) => {
          const name = `plan-${++documents}.md`
          await client.open(name, text)
          const end = await sendChanges(client, { name, text, changes, encoding })
          const found = await client.diagnosticsOf(name, changes.length + 1)
          expect(found.map(({ code, range }) => ({ code, range }))).toEqual(expectedFor(end, name, encoding))
          await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: client.uri(name) } })
        },
      ),
      { numRuns: Math.ceil(edits / 3 / editsPerDocument) },
    )
  },
)

interface Sending {
  readonly name: string
  readonly text: string
  readonly changes: readonly (readonly { readonly at: number; readonly length: number; readonly text: string }[])[]
  readonly encoding: PositionEncoding
}

/** Sends each change as one version, now and then waiting for its findings; gives the client's text at the end. */
async function sendChanges(client: TestClient, { name, text, changes, encoding }: Sending): Promise<string> {
  let current = text
  for (const [index, pieces] of changes.entries()) {
    const sent = pieces.map(({ at, length, text: inserted }) => {
      const start = toCharacter(current, current.length === 0 ? 0 : at % current.length)
      const end = toCharacter(current, Math.min(start + length, current.length))
      const range = createPositions(current, encoding).rangeOf(start, end)
      current = current.slice(0, start) + inserted + current.slice(end)
      return { range, text: inserted }
    })
    await client.change(name, index + 2, sent)
    if (index % 5 === 0) await client.diagnosticsOf(name, index + 2)
  }
  return current
}

/** Editors put no cursor inside a surrogate pair or between `\r` and `\n`. */
function toCharacter(text: string, offset: number): number {
  const isInside = (text[offset] === "\n" && text[offset - 1] === "\r") || /[\uDC00-\uDFFF]/.test(text[offset] ?? "")
  return isInside ? offset - 1 : offset
}

function expectedFor(text: string, name: string, encoding: PositionEncoding): { code: string | null; range: unknown }[] {
  const messages = new Linter().verify(text, undefined, { filePath: name, now: testDay })
  const mark = text.startsWith("\uFEFF") ? 1 : 0
  const inText = createPositions(text.slice(mark), "utf-16")
  const inClient = createPositions(text, encoding)
  return messages.map(({ ruleId, line, column, endLine, endColumn }) => {
    const start = inText.offsetAt({ line: line - 1, character: column - 1 }) + mark
    const end = inText.offsetAt({ line: endLine - 1, character: endColumn - 1 }) + mark
    return { code: ruleId, range: inClient.rangeOf(start, Math.max(start, end)) }
  })
}
