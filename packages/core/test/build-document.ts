import {
  createLineIndex,
  createStatement,
  type Board,
  type DirectiveComment,
  type Goal,
  type GoalDocument,
  type Role,
} from "../src/model/index.ts"

const marks: Readonly<Record<string, Role>> = { O: "objective", KR: "keyResult", KPI: "kpi", I: "initiative" }

/**
 * A document of one board from lines such as `O: Make onboarding effortless`, `KR: …`, `<!-- okrlint-disable -->`. Key results
 * and initiatives stand under the objective before them; ids are `O1`, `O1/KR1` …
 */
export function buildDocument(text: string, filePath = "plan.md"): GoalDocument {
  const lines = createLineIndex(text)
  const goals: Goal[] = []
  const board: Board = { name: "Growth 2026-Q3", team: "Growth", cycle: undefined, goals, span: lines.spanAt(0, 0) }
  const directives: DirectiveComment[] = []
  let parent: Goal | undefined
  let offset = 0
  for (const line of text.split("\n")) {
    const goal = readGoal({ line, offset, lines, board, parent, count: goals.length })
    if (goal !== undefined) {
      goals.push(goal)
      if (goal.role === "objective") parent = goal
      else if (parent !== undefined) (parent.children as Goal[]).push(goal) // the builder owns the list
    }
    const comment = /<!--\s*(okrlint.*?)\s*-->/.exec(line)
    if (comment !== null) {
      const start = offset + comment.index
      directives.push({
        text: comment[1]!,
        span: lines.spanAt(start, start + comment[0].length),
        textOffset: start + comment[0].indexOf("okrlint"),
      })
    }
    offset += line.length + 1
  }
  return {
    filePath,
    text,
    lines,
    goals,
    directives,
    language: "en",
    cycles: [],
    boards: goals.length === 0 ? [] : [board],
    sections: [],
    prose: [],
    frontMatter: undefined,
    leftOut: [],
    problems: [],
  }
}

interface GoalLine {
  readonly line: string
  readonly offset: number
  readonly lines: GoalDocument["lines"]
  readonly board: Board
  readonly parent: Goal | undefined
  readonly count: number
}

function readGoal({ line, offset, lines, board, parent, count }: GoalLine): Goal | undefined {
  const match = /^(O|KR|KPI|I): ([^<]+)/.exec(line)
  const role = marks[match?.[1] ?? ""]
  if (match === null || role === undefined) return undefined
  const text = match[2]!.trim()
  const source = offset + match[0].indexOf(text)
  const above = role === "objective" ? undefined : parent
  const id = above === undefined ? `${match[1]}${count + 1}` : `${above.id}/${match[1]}${above.children.length + 1}`
  return {
    role,
    id,
    label: match[1],
    statement: createStatement(text, [{ at: 0, source, sourceLength: text.length }], lines),
    parent: above,
    children: [],
    cycle: undefined,
    board,
    fields: [],
    tags: [],
    why: undefined,
    confidence: 1,
    evidence: [],
    span: lines.spanAt(offset, offset + line.length),
  } as Goal // the role decides the member of the union
}
