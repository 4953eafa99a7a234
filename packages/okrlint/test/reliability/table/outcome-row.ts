/** An input that is out of the ordinary, and what has to come of it. Beside it lies `other.md`, which has one finding of its own. */
export interface OutcomeRow {
  /** For people; a cell of the table in the documentation. */
  readonly input: string
  /** Makes the input in an empty folder, which is the working folder of the run. */
  readonly make: (folder: string) => void
  /** Arguments beside the format; the whole folder is linted when there are none. */
  readonly argv?: readonly string[]
  /** A line of shell that runs okrlint as `"$@"`, for what is about pipes and descriptors. */
  readonly shell?: string
  /** 130 is what shells make of a process that an interrupt ended. */
  readonly exit: 0 | 1 | 2 | 130
  /** What the report or the standard error says, for people; nothing when the input is linted like any other. */
  readonly says?: string
  /** False where nothing is linted: the command line or the config itself is at fault, or there is nowhere to report to. */
  readonly othersLinted?: false
}
