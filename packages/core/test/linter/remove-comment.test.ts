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
  ["between two paragraphs", "a\n<!-- c -->\nb\n", "a\n\nb\n"],
  ["between two parts of a table", "| a |\n<!-- c -->\n| b |\n", "| a |\n\n| b |\n"],
  ["in a quote", "> a\n>\n> <!-- c -->\n>\n> b\n", "> a\n>\n> b\n"],
  ["between two paragraphs of a quote", "> a\n> <!-- c -->\n> b\n", "> a\n>\n> b\n"],
  ["alone in an item", "- a\n- <!-- c -->\n- b\n", "- a\n- b\n"],
  ["at the start of an item", "- <!-- c -->\n\n  a\n- b\n", "- a\n- b\n"],
  ["at the start of an item after a paragraph", "a\n- <!-- c -->\nb\n", "a\n\nb\n"],
  ["behind marks that would rule a line off", "a\n--- <!-- c -->\n", "a\n--- <!-- c -->\n"],
  ["before text on its line, which is HTML because of it,", "<!-- c --> a\n", "<!-- c --> a\n"],
  ["before text in an item, which is HTML because of it,", "> - <!-- c --> a\n", "> - <!-- c --> a\n"],
  ["before code in an item, which would become text,", "- <!-- c -->\n      - a\n", "- <!-- c -->\n      - a\n"],
])("a comment %s", ([, text, expected]) => {
  const start = text!.indexOf("<!--")
  const span = createLineIndex(text!).spanAt(start, text!.indexOf("-->") + 3)
  const edit = removeComment(text!, span)
  expect(applyEdits(text!, edit === undefined ? [] : [edit])).toBe(expected)
})
