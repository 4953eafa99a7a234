import { expect, test } from "vitest"
import { applyEdits } from "../../src/linter/index.ts"
import { removeComment } from "../../src/linter/remove-comment.ts"
import { createLineIndex } from "../../src/model/index.ts"

test.for([
  ["alone between blank lines", "a\n\n<!-- c -->\n\nb\n", "a\n\nb\n"],
  ["alone, with Windows line ends", "a\r\n\r\n<!-- c -->\r\n\r\nb\r\n", "a\r\n\r\nb\r\n"],
  ["alone right before text", "a\n\n<!-- c -->\nb\n", "a\n\nb\n"],
  ["alone at the start", "<!-- c -->\n\nb\n", "b\n"],
  ["alone at the end", "a\n\n<!-- c -->", "a\n\n"],
  ["over several lines", "a\n\n<!-- c\n -->\n\nb\n", "a\n\nb\n"],
  ["behind text", "a <!-- c -->\nb\n", "a\nb\n"],
  ["inside a row", "| a <!-- c --> | b |\n", "| a | b |\n"],
  ["as an indented item's line", "- a\n  <!-- c -->\n- b\n", "- a\n- b\n"],
])("a comment %s", ([, text, expected]) => {
  const start = text!.indexOf("<!--")
  const span = createLineIndex(text!).spanAt(start, text!.indexOf("-->") + 3)
  expect(applyEdits(text!, [removeComment(text!, span)])).toBe(expected)
})
