import type { FieldName, Role } from "@okrlint/core/model"

/** The words that name one role: as a label of one goal (`Objective 1:`) and as a heading over several (`Objectives`). */
export interface RoleWords {
  /** Label of a single goal; may also head a block that holds the goal's text. */
  readonly one: readonly string[]
  /** Heading over goals of this role. */
  readonly many: readonly string[]
  /** Labels that name this role only when goals are known to be near (`Outcomes`, `Theme`, `Deliverable`). */
  readonly near?: readonly string[]
  /** Labels that name this role only with a number behind (`Meta 1`); without one they are a field. */
  readonly numbered?: readonly string[]
}

/** Why a part of a page holds no goals of its own. */
export type Aside =
  | "teaching"
  | "example"
  | "template"
  | "non-goal"
  | "risk"
  | "retrospective"
  | "vision"
  | "process"
  | "reference"
  | "learning"
  | "background"
  | "scoring"
  | "overview"
  | "document"
  | "manual"

/** Words by which a title says whose goals it is over. */
export interface TeamWords {
  /** Words that make a team of the name beside them: `Growth team`, `Equipo de datos`. */
  readonly nouns: readonly string[]
  /** Names of parts of a company, which need no such word: `Marketing OKRs`. */
  readonly departments: readonly string[]
}

/**
 * How one language names goals and what stands around them. All words in lower case; accents, hyphens and apostrophes do
 * not matter; a phrase is several words with spaces. Scripts without spaces are written without them.
 */
export interface LabelTable {
  /** BCP 47 primary tag. */
  readonly language: string
  /** Labels of single goals as okrlint itself writes them; each is among the role's words. */
  readonly written: Readonly<Record<"objective" | "keyResult" | "kpi", string>>
  /** Lower-case pieces of words; every page of goals in this language holds one. Kept few: they are searched before parsing. */
  readonly stems: readonly string[]
  readonly roles: Readonly<Record<Role, RoleWords>>
  /** Headings over a whole set of goals: `OKRs`, `quarterly plan`. */
  readonly plans?: readonly string[]
  /** Labels and column heads of what stands beside a goal; the first is the one that okrlint itself writes. */
  readonly fields?: Readonly<Partial<Record<FieldName, readonly string[]>>>
  /** Labels of a goal's rationale. */
  readonly why?: readonly string[]
  /** Labels of other text beside a goal: notes, descriptions, links. */
  readonly details?: readonly string[]
  /** Labels whose value is the period that the goals are set for. */
  readonly cycle?: readonly string[]
  /** Words before the first day of a week that is a cycle: "week of". */
  readonly weeks?: readonly string[]
  /** Words for a stretch of time: as a column's head, as a label, beside a number: "week", "timeline". */
  readonly periods?: readonly string[]
  /** Labels whose value is the team. */
  readonly team?: readonly string[]
  /** Words that stand in brackets beside a goal and say what kind it is: "stretch", "guardrail". */
  readonly tags?: readonly string[]
  /** How titles name a team. */
  readonly teams?: TeamWords
  /** Column heads of a cell that holds a goal's words next to an id column. */
  readonly statement?: readonly string[]
  /** Headings of parts that hold no goals; matched anywhere in a short heading. */
  readonly asides?: Readonly<Partial<Record<Aside, readonly string[]>>>
  /** Words that mark a line as an example when they lead it. */
  readonly examples?: readonly string[]
  /** First words of a definition: "what are we …", "a set of …". */
  readonly definitions?: readonly string[]
  /** Sentence openings that state an objective: "our objective this quarter is to". */
  readonly objectiveSentences?: readonly string[]
  /** Sentence openings that state how success is seen: "we will know we are successful when". */
  readonly resultSentences?: readonly string[]
  /** Sentence openings that lead to work: "to accomplish this". */
  readonly initiativeSentences?: readonly string[]
  /** Values of a status, as they stand in brackets behind a goal: "in progress". */
  readonly statuses?: readonly string[]
  /** Words that close a sentence before a list: "our objectives are". */
  readonly copulas?: readonly string[]
  /** Words that may stand around a container word without making a sentence of it: "current", "our", "for". */
  readonly fillers?: readonly string[]
}
