import { hasLetter, isAscii } from "@okrlint/core/model"
import { markedLength, type RichText } from "../../source/rich-text.ts"

/** Whether a text is one link and at most a word or two: an entry of a list of links. */
export function isLinkOnly(text: RichText): boolean {
  const reach = markedLength(text, "link")
  if (reach === 0) return /^https?:\/\/\S+$/.test(text.text)
  return reach >= text.text.length || /^[\s(),.:\-–—]*(?:\p{L}{1,12}[\s(),.:\-–—]*)?$/u.test(text.text.slice(reach))
}

/** Whether a text reads as a statement and not as the name of a group: long enough, or with a verb's shape around it. */
export function isSentenceLike(text: RichText): boolean {
  const plain = text.text.trim()
  if (!isAscii(plain) && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(plain)) return plain.length >= 8
  return plain.split(/\s+/).filter(word => hasLetter(word)).length >= 4
}
