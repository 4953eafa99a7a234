import type { FormatterRuleMeta } from "./formatter.ts"

/** What a SARIF log says about a rule; okrlint's own messages have an id only. */
export function toSarifRule(id: string, meta: FormatterRuleMeta | undefined): object {
  if (meta === undefined) return { id }
  const { description, why, limits, url } = meta.docs
  return {
    id,
    shortDescription: { text: `${description}.` },
    fullDescription: { text: why },
    help: {
      text: [why, ...limits].join("\n\n"),
      markdown: [why, ...(limits.length === 0 ? [] : [limits.map(limit => `- ${limit}`).join("\n")])].join("\n\n"),
    },
    messageStrings: Object.fromEntries(Object.entries(meta.messages).map(([messageId, text]) => [messageId, { text }])),
    ...(url !== undefined && { helpUri: url }),
    properties: { tags: ["okr", meta.type] },
  }
}
