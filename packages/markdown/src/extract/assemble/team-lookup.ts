import type { FrontMatter } from "@okrlint/core/model"
import type { GoalDraft } from "../draft.ts"
import { readHead } from "../labels/read-head.ts"
import { readTeam } from "../labels/read-team.ts"
import type { Title } from "../labels/read-title.ts"
import { tokenize } from "../labels/tokens.ts"
import type { Vocabulary } from "../labels/vocabulary.ts"
import { type Block, withAncestors } from "../outline/block.ts"
import { memoize } from "../survey/memoize.ts"

/** Where teams are looked for. */
export interface TeamInput {
  readonly titles: ReadonlyMap<Block, Title>
  readonly vocabulary: Vocabulary
  readonly frontMatter: FrontMatter | undefined
  /** Blocks that state goals: the words of a goal name no team. */
  readonly goals: ReadonlySet<Block>
}

/** A team, and the block below which its goals stand; without a block, the whole page. */
export interface TeamPlace {
  readonly team: string
  readonly block: Block | undefined
}

/** Prepares the question whose a goal is: the nearest team that a heading, a line `Team: …` or the front matter names. */
export function createTeamLookup(input: TeamInput): (draft: GoalDraft) => TeamPlace | undefined {
  const teamOf = memoize((block: Block) => teamOfSection(block, input))
  const whole = teamOfFrontMatter(input)
  return draft => {
    for (const at of withAncestors(draft.block)) {
      if (at === draft.block && draft.cue.cue !== "column") continue
      const team = at.kind === "heading" || at.kind === "root" ? teamOf(at) : undefined
      if (team !== undefined) return { team, block: at.kind === "root" ? undefined : at }
    }
    return whole
  }
}

/** The team of a section: the one its heading names, or a line of its own before its parts. */
function teamOfSection(section: Block, input: TeamInput): string | undefined {
  if (section.kind === "heading" && !input.goals.has(section)) {
    const own = titleTeam(section, input) ?? labelledTeam(section)
    if (own !== undefined) return own
  }
  for (const child of section.children) {
    if (child.kind === "heading") return undefined
    const team = child.table === undefined ? labelledTeam(child) : tableTeam(child, input)
    if (team !== undefined && !input.goals.has(child)) return team
  }
  return undefined
}

/** A heading that announces goals or a period, or groups goals, may name the team; the parts without goals do not. */
function titleTeam(section: Block, { titles, vocabulary }: TeamInput): string | undefined {
  const kind = titles.get(section)?.kind
  return kind === "aside" || kind === "labelled" || kind === "slot" || kind === "stated" ? undefined : readTeam(section.text, vocabulary)
}

/** `Team: Growth`. */
function labelledTeam({ head, text }: Block): string | undefined {
  if (head === undefined || head.separator !== "colon" || head.prefix !== "" || !head.senses.some(sense => sense.kind === "team"))
    return undefined
  const name = text.text.slice(head.restStart).split(/[|\n]/)[0]!.trim()
  return name === "" || name.length > LONGEST_NAME ? undefined : name
}

/** `Team | Growth` in a table of facts about the plan. */
function tableTeam({ table }: Block, { vocabulary }: TeamInput): string | undefined {
  for (const { cells } of [{ cells: table?.header ?? [] }, ...(table?.rows ?? [])]) {
    const [name, value] = cells
    const head = name === undefined || value === undefined || cells.length !== 2 ? undefined : readHead(name, vocabulary)
    if (head?.separator === "end" && head.prefix === "" && head.senses.some(sense => sense.kind === "team")) return value?.text
  }
  return undefined
}

const LONGEST_NAME = 60

/** The value of a key that is a team's label in any language. */
function teamOfFrontMatter({ frontMatter, vocabulary }: TeamInput): TeamPlace | undefined {
  for (const [key, value] of Object.entries(frontMatter?.data ?? {})) {
    if (typeof value !== "string" || value.trim() === "" || value.length > LONGEST_NAME) continue
    const tokens = tokenize(key, 0, 4)
    const match = vocabulary.matchAt(tokens, 0)
    const isLabel = match?.to === tokens.length && match.senses.some(sense => sense.kind === "team")
    if (isLabel) return { team: value.trim(), block: undefined }
  }
  return undefined
}
