/** What the words of a list have in common. */
export type WordListName =
  /** Qualities and amounts that mean nothing until a number stands beside them. */
  | "vague"
  /** Openings that promise an attempt instead of a result. */
  | "attempt"
  /** Clauses that let any result pass. */
  | "escape"
  /** Endings that leave a list open. */
  | "openEnd"
  /** Phrases that sound well and say nothing. */
  | "buzz"
  /** Numbers about the inside of the house that nobody outside notices. */
  | "internalMetric"
  /** People and things outside that notice a result, and what it is worth. */
  | "beneficiary"
  /** Names of areas: a field of work, not a place to get to. */
  | "theme"
  /** Words beside a theme that do not make a destination of it. */
  | "themeModifier"
  /** Qualities that every team wants of an area: `reliable` infrastructure. */
  | "areaQuality"
  /** Openings that any objective could have. */
  | "vagueOpening"
  /** Objects that any team could name. */
  | "genericObject"
  /** Words beside a generic object that do not narrow it. */
  | "genericModifier"
  /** Things that solve a problem, and are not one. */
  | "solution"
  /** Words that join two things. */
  | "conjunction"
  /** Words that open a clause of its own, to which a verb behind them belongs. */
  | "clauseOpening"
  /** Words before which a noun phrase ends. */
  | "phraseEnd"
  /** Words behind which a quality belongs to a purpose or a comparison. */
  | "purposeOpening"
  /** Openings whose object does the rest: in "help teams plan and track" the second verb belongs to the teams. */
  | "enabling"
  /** Verbs that are as often nouns or adjectives: `test`, `secure`. */
  | "nounLikeVerb"
  /** Articles, possessives and the like, which come before a noun. */
  | "determiner"
  /** Words that two statements share by chance. */
  | "functionWord"
  /** Names of standards, and of goals themselves, whose numbers are no version of anything. */
  | "standard"
  /** What people are paid or judged with. */
  | "incentive"
  /** What goals are called. */
  | "goalTerm"
  /** What KPIs are called. */
  | "kpiTerm"
  /** Words that make one thing depend on another. */
  | "coupling"
  /** Words that turn a sentence about coupling, or about an easy target, round. */
  | "denial"
  /** Words that only consider something. */
  | "condition"
  /** Words for a target that is safe to hit. */
  | "sandbag"
  /** Words for a target that was taken over as it is. */
  | "unchanged"
  /** Words for a target that is out of reach on purpose. */
  | "stretch"
  /** Ways to write goals and KPIs as one thing. */
  | "conflation"
  /** What a page says where goals come from. */
  | "strategy"
  /** What people do when they look at their goals. */
  | "reviewing"
  /** How often, or on which day. */
  | "rhythm"
  /** What a page calls things that were left out on purpose. */
  | "notDoing"
  /** Goals that are to be met in full. */
  | "committed"
  /** Goals of which a good part is a success. */
  | "aspirational"
  /** Goals that are to find something out. */
  | "exploratory"
  /** What lines of facts call the day by which something is due. */
  | "dueLabel"
  /** Words for a state that is reached or not. */
  | "binaryState"
  /** Words for a thing that people use, which is what came of making it. */
  | "inUse"
  /** What follows those who are given something, or lend their name to it. */
  | "givenTo"
  /** Words that count or narrow down whom a sentence is about. */
  | "countWord"
  /** Marks of a sentence that is not written yet. */
  | "unwritten"
  /** Openings of what is to be found out. */
  | "finding"
  /** What headings say above numbers that stand behind others. */
  | "secondary"
  /** Verbs for dealing with something that came in. */
  | "handling"
  /** What others send in, again and again. */
  | "incoming"
  /** What key results are called. */
  | "keyResultTerm"
  /** What headings say above goals that are over. */
  | "over"
  /** What headings say above goals that nobody works on yet. */
  | "forLater"
  /** Words beside those that name goals and work. */
  | "shelvedThing"
  /** What stands before those who do something, in a passive sentence. */
  | "agentOpening"
  /** Those outside the team who act on their own account. */
  | "outsider"
  /** Verbs that promise to see to something, which is no level yet. */
  | "assuring"
  /** Verbs for looking into something, which may go on for ever. */
  | "studying"
  /** Verbs that bring work or a thing to its end. */
  | "finishing"
  /** States of a goal on which nobody has worked yet. */
  | "draft"
  /** Marks of a goal that was taken along from the cycle before, and known to be. */
  | "carriedOver"
  /** Marks of a goal that contributes to nothing above, and says so. */
  | "standalone"
  /** What a note says of a goal that was changed or given up on purpose. */
  | "changeNote"
  /** What a status says of a goal that nobody works on any more. */
  | "closed"
  /** Work that goes on in an area, as the last word of its name. */
  | "areaWork"
  /** What opens a list of examples. */
  | "exampleOpening"
  /** What compares a change with what is there already. */
  | "comparison"
  /** Stretches of time that plans count from their start. */
  | "timeboxUnit"
  /** What pages call themselves that define metrics for whoever needs one. */
  | "catalogue"
  /** What headings say above numbers that show whether a plan worked. */
  | "successMeasure"
  /** What pages that are there to be copied call themselves. */
  | "template"
  /** What stands before those whose work is needed. */
  | "dependsOn"

/** The lists that a language has, all in lower case. */
export type WordLists = Readonly<Partial<Record<WordListName, readonly string[]>>>
