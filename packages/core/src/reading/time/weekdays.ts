import type { Line } from "../text/line.ts"

interface Weekday {
  /** ISO day, whose weekday is known. */
  readonly day: string
  readonly language: string
}

/** Whether the word before a date names a weekday, and another one than the date has. */
export function findWrongWeekday(line: Line, at: number, { day, language }: Weekday): boolean {
  const before = line.tokens[at - 1]?.key === "," ? at - 2 : at - 1
  const word = line.tokens[before]
  if (word?.kind !== "word" || word.key.length < 3) return false
  const names = weekdayNames(language)
  const index = names.findIndex(forms => forms.includes(word.key))
  return index >= 0 && index !== new Date(`${day}T00:00:00Z`).getUTCDay()
}

/** The long and short names of the weekdays in lower case, Sunday first, as the platform's locale data has them. */
function weekdayNames(language: string): readonly (readonly string[])[] {
  const locale = Intl.DateTimeFormat.supportedLocalesOf([language])[0] ?? "en"
  const formats = (["long", "short"] as const).map(weekday => new Intl.DateTimeFormat(locale, { weekday, timeZone: "UTC" }))
  // 4 January 1970 was a Sunday.
  return [4, 5, 6, 7, 8, 9, 10].map(day =>
    formats.map(format =>
      format
        .format(Date.UTC(1970, 0, day))
        .toLowerCase()
        .replace(".", ""),
    ),
  )
}
