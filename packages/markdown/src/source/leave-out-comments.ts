const marks = [
  ["<!--", "-->"],
  ["{/*", "*/}"],
] as const

/** A text without the comments of HTML and MDX; one that does not end reaches to the text's end. */
export function leaveOutComments(text: string): string {
  return marks.reduce((rest, [open, close]) => leaveOut(rest, open, close), text)
}

function leaveOut(text: string, open: string, close: string): string {
  let result = ""
  let at = 0
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, at)) {
    result += text.slice(at, start)
    const end = text.indexOf(close, start + open.length)
    if (end < 0) return result
    at = end + close.length
  }
  return result + text.slice(at)
}
