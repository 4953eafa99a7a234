// What must hold of every suggestion and fix that a rule offers. Plain data and functions in, a list of faults out, so that the tests
// (from source) and the command over a folder (built) hold rewrites to the same.

/**
 * @typedef {{ readonly range: readonly [number, number], readonly text: string }} Edit
 * @typedef {{ ruleId: string | null, messageId: string, line: number, column: number, edits: readonly Edit[], suggestions?: readonly { messageId: string, edits: readonly Edit[] }[] }} Message
 * @typedef {{ text: string, edits: readonly Edit[], ruleId: string, messageId: string, line: number, offset: number, name: string }} Offered
 *   A text, the edits of one suggestion or fix with its name, and the finding they are for, by rule, message and 0-based offset.
 * @typedef {{ parse(text: string): import("@okrlint/core/model").GoalDocument, verify(text: string): readonly Message[] }} Tools
 */

const blank = "___"

/** Everything that findings of a text offer. @param {string} text @param {readonly Message[]} messages @returns {Offered[]} */
export function offeredBy(text, messages) {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: end }) => index + end.length)]
  return messages.flatMap(({ ruleId, messageId, line, column, edits, suggestions = [] }) => {
    const finding = { text, ruleId: ruleId ?? "", messageId, line, offset: starts[line - 1] + column - 1 }
    const all = [
      ...(edits.length > 0 ? [{ name: "fix", edits }] : []),
      ...suggestions.map(one => ({ name: one.messageId, edits: one.edits })),
    ]
    return all.map(one => ({ ...finding, ...one }))
  })
}

/** The text after edits that were made for it. @param {string} text @param {readonly Edit[]} edits */
export function applyAll(text, edits) {
  let result = ""
  let position = 0
  for (const { range, text: added } of inOrder(edits)) {
    result += text.slice(position, range[0]) + added
    position = range[1]
  }
  return result + text.slice(position)
}

/** Faults of one suggestion, a sentence each; none when it is right. @param {Offered} offered @param {Tools} tools */
export function findFaults(offered, tools) {
  const { text, edits } = offered
  const order = inOrder(edits)
  if (order.length === 0) return ["It has no edits."]
  if (order.some(({ range: [start, end] }) => start < 0 || end < start || end > text.length)) return ["An edit lies outside the text."]
  if (order.some(({ range }, index) => index > 0 && range[0] < order[index - 1].range[1])) return ["Two edits overlap."]
  const output = applyAll(text, order)
  if (output === text) return ["It changes nothing."]
  return [
    ...findLineFaults(text, output),
    ...findGoalFaults({ text, order, output }, tools),
    ...findStayingFinding({ ...offered, order, output }, tools),
  ]
}

function inOrder(edits) {
  return [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])
}

/** Line ends of one kind stay of one kind, and no line gets two spaces, or one at its end, that it had not. */
function findLineFaults(text, output) {
  const faults = []
  const kinds = value => [/\r\n/.test(value), /(?:^|[^\r])\n/.test(value), /\r(?!\n)/.test(value)]
  if (/[\r\n]/.test(text) && String(kinds(text)) !== String(kinds(output))) faults.push("Line ends change.")
  if (text.startsWith("\uFEFF") !== output.startsWith("\uFEFF")) faults.push("The byte order mark changes.")
  for (const [what, pattern] of oddSpaces) if (countLines(output, pattern) > countLines(text, pattern)) faults.push(`A line gets ${what}.`)
  if (/(?:\r\n|\n){4,}/.test(output) && !/(?:\r\n|\n){4,}/.test(text)) faults.push("Blank lines pile up.")
  return faults
}

const oddSpaces = [
  ["two spaces between words", /[^\s>*+\-.)\d|] {2,}[^\s|]/],
  ["a space at its end", /[^\s>|][ \t]+$/],
]

function countLines(text, pattern) {
  return text.split(/\r\n|\r|\n/).filter(line => pattern.test(line)).length
}

/** Goals that no edit touches stay as they are, where they are; new ones stand in what was put in. */
function findGoalFaults({ text, order, output }, { parse }) {
  const [before, after] = [parse(text), parse(output)]
  const faults = after.problems.length > before.problems.length ? ["The document has a new problem."] : []
  const left = new Set(after.goals)
  for (const goal of before.goals) {
    const { start, end } = goal.statement.span
    const isTouched = order.some(({ range }) => range[0] <= end.offset && range[1] >= start.offset)
    const at = moveOffset(order, start.offset)
    const same = after.goals.find(other => other.statement.span.start.offset === at)
    if (same !== undefined) left.delete(same)
    if (isTouched) continue
    if (same === undefined) faults.push(`${goal.role} ${JSON.stringify(goal.statement.text)} is not read any more.`)
    else faults.push(...findChange(goal, same))
  }
  const added = addedRanges(order)
  for (const goal of left) {
    const { start, end } = goal.statement.span
    if (!added.some(([from, to]) => from <= end.offset && start.offset <= to))
      faults.push(`${goal.role} ${JSON.stringify(goal.statement.text)} was no goal before.`)
  }
  return faults
}

function findChange(goal, same) {
  if (goal.role !== same.role) return [`${goal.role} ${JSON.stringify(goal.statement.text)} becomes ${same.role}.`]
  if (goal.statement.text !== same.statement.text)
    return [`${JSON.stringify(goal.statement.text)} is read as ${JSON.stringify(same.statement.text)}.`]
  if ((goal.parent === undefined) !== (same.parent === undefined)) return [`${JSON.stringify(goal.statement.text)} changes its parent.`]
  return []
}

/** The finding goes away, unless a blank is left in the goal to fill in. */
function findStayingFinding({ text, ruleId, messageId, offset, order, output }, { parse, verify }) {
  const at = moveOffset(order, offset)
  const of = value => offsetsOf(value, verify(value), { ruleId, messageId })
  const was = of(text).filter(place => place === offset)
  const is = of(output).filter(place => place === at)
  if (is.length < was.length || is.length === 0) return []
  return blockAt(parse(output), output, at).includes(blank) ? [] : ["The finding stays."]
}

function offsetsOf(text, messages, { ruleId, messageId }) {
  const found = messages.filter(message => message.ruleId === ruleId && message.messageId === messageId)
  return offeredBy(
    text,
    found.map(message => ({ ...message, edits: [{}], suggestions: [] })),
  ).map(({ offset }) => offset)
}

/** The text of the goal that holds an offset; the whole line outside of goals. */
function blockAt({ goals }, text, at) {
  const goal = goals.find(({ statement: { span } }) => span.start.offset <= at && at < span.end.offset)
  if (goal !== undefined)
    return goal.statement.text + [goal.span, goal.why?.span].map(span => span && text.slice(span.start.offset, span.end.offset)).join("\n")
  return text.slice(at).split(/\r\n|\r|\n/, 1)[0]
}

/** Where an offset comes to lie; one that is replaced goes to the replacement's start, and what is put in at the place comes before it. */
function moveOffset(order, offset) {
  let shift = 0
  for (const { range, text } of order) {
    if (range[0] > offset || (range[0] === offset && range[1] > offset)) break
    if (range[1] > offset) return range[0] + shift
    shift += text.length - (range[1] - range[0])
  }
  return offset + shift
}

/** Ranges of the output that edits wrote. */
function addedRanges(order) {
  let shift = 0
  return order.map(({ range, text }) => {
    const start = range[0] + shift
    shift += text.length - (range[1] - range[0])
    return [start, start + text.length]
  })
}
