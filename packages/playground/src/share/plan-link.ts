import { longestText, readPlan, type Plan } from "./plan.ts"

/** Begins the fragment of a link that holds a plan; the number is the form's. */
const prefix = "#plan1="

/** The longest JSON that a link may hold, in bytes; a link from somewhere may unpack to much more than it looks. */
const mostBytes = longestText * 4

/** A plan as the fragment of an address, `#` included: JSON, compressed, in letters that a link may hold. Browsers send no fragments. */
export async function writePlanLink({ text, preset, rules }: Plan): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify({ text, preset, rules }))
  return prefix + toBase64Url(await collect(pipe(json, new CompressionStream("deflate-raw"))))
}

/** The plan in an address's fragment; undefined when there is none, or it is damaged. */
export async function readPlanLink(fragment: string): Promise<Plan | undefined> {
  if (!fragment.startsWith(prefix)) return undefined
  try {
    const bytes = fromBase64Url(fragment.slice(prefix.length))
    const json = await collect(pipe(bytes, new DecompressionStream("deflate-raw")))
    return readPlan(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(json)))
  } catch {
    return undefined // no Base64, no deflate, no UTF-8, no JSON or too much of it: the link is damaged in each case
  }
}

/** Whether a fragment was made here, damaged or not. */
export function isPlanLink(fragment: string): boolean {
  return fragment.startsWith(prefix)
}

type Bytes = Uint8Array<ArrayBuffer>

function pipe(bytes: Bytes, transform: GenericTransformStream): ReadableStream<Bytes> {
  return new Blob([bytes]).stream().pipeThrough(transform)
}

/** @throws {RangeError} when there are more bytes than a plan may have. */
async function collect(stream: ReadableStream<Bytes>): Promise<Bytes> {
  const chunks: Bytes[] = []
  let size = 0
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer())
    size += value.length
    if (size > mostBytes) {
      await reader.cancel()
      throw new RangeError(`Unexpected plan of more than ${mostBytes} bytes.`)
    }
    chunks.push(value)
  }
}

/** In pieces, since a call takes only so many arguments. */
function toBase64Url(bytes: Bytes): string {
  let binary = ""
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")
}

/** @throws {DOMException} when the text is no Base64. */
function fromBase64Url(text: string): Bytes {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"))
  return Uint8Array.from(binary, character => character.charCodeAt(0))
}
