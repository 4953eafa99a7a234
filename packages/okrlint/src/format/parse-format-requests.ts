import { ConfigError } from "@okrlint/config"

/** Which reports a run writes. */
export interface FormatRequests {
  /** The format of the report on the standard output; undefined when none is asked for. */
  readonly main: string | undefined
  /** Reports that go to files, beside the main one. */
  readonly files: readonly FileReport[]
}

/** A report that goes to a file. */
export interface FileReport {
  readonly format: string
  /** As given, relative to the working folder. */
  readonly path: string
}

/**
 * Understands the values of `--format`: `name`, of which the last one counts, and `name=path`, which adds a report in a file.
 *
 * @throws {ConfigError} for a value without name or path, and for two reports in one file.
 */
export function parseFormatRequests(values: readonly string[]): FormatRequests {
  const requests = values.map(parseRequest)
  const files = requests.flatMap(({ format, path }) => (path === undefined ? [] : [{ format, path }]))
  const twice = files.find(({ path }, index) => files.findIndex(file => file.path === path) < index)
  if (twice !== undefined) throw new ConfigError(`Two reports go to \`${twice.path}\`, expected a file for each \`--format\`.`)
  return { main: requests.findLast(({ path }) => path === undefined)?.format, files }
}

function parseRequest(value: string): { readonly format: string; readonly path?: string } {
  const at = value.indexOf("=")
  const [format, path] = at < 0 ? [value] : [value.slice(0, at), value.slice(at + 1)]
  if (format === undefined || format === "" || path === "")
    throw new ConfigError(`Unexpected value \`${value}\` for \`--format\`, expected \`name\` or \`name=path\`.`)
  return path === undefined ? { format } : { format, path }
}
