/** What a rule can say: `text` tells what is there, `help` what to do; `{{name}}` is filled from the report's data. */
export interface MessageTemplate {
  readonly text: string
  readonly help: string
}

/** A rule's messages by id. */
export type Messages = Readonly<Record<string, MessageTemplate>>

/** Names of the `{{name}}` placeholders in a template. */
export type Placeholder<T extends string> = T extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Placeholder<Rest> : never

/** Values for a message's placeholders. */
export type MessageData = Readonly<Record<string, string | number>>

/** Longest value printed whole in a message; a message is read in a terminal line or an editor's hover. */
const longestValue = 80

/**
 * Fills the `{{name}}` placeholders of a template; long values are shortened at a word.
 *
 * @throws {Error} when a placeholder has no value, which is a fault of the rule.
 */
export function fillMessage(template: string, data: MessageData = {}): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = data[name]
    if (value === undefined) throw new Error(`The message \`${template}\` needs a value for \`${name}\`.`)
    return shorten(String(value))
  })
}

function shorten(value: string): string {
  if (value.length <= longestValue) return value
  const cut = value.lastIndexOf(" ", longestValue)
  return `${value.slice(0, cut > longestValue / 2 ? cut : longestValue)} …`
}
