/** Whether round brackets are open at an offset: what they hold is an aside or an example. */
export function isInBrackets(text: string, at: number): boolean {
  return text.lastIndexOf("(", at) > text.lastIndexOf(")", at)
}
