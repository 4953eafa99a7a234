/**
 * Loads packages that few texts need. The build leaves them out of the worker's first file and puts stand-ins in their place, which
 * answer from the moment that this has ended.
 */
export async function loadPartsFor(text: string): Promise<void> {
  if (/^\uFEFF?---/.test(text)) await import("yaml") // front matter
  if (text.includes("&")) await import("decode-named-character-reference") // references such as `&amp;`
}
