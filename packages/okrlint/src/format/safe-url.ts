/** A web address that is safe to put into a link, written so that no mark of Markdown or HTML is left in it; undefined for any other. */
export function safeUrl(url: string | null): string | undefined {
  if (url === null || !URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  if (protocol !== "https:" && protocol !== "http:") return undefined
  return href.replace(/[()<>[\]\\"'`|*_~]/g, character => `%${character.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`)
}
