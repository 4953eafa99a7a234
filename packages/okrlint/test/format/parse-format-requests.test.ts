import { expect, test } from "vitest"
import { parseFormatRequests } from "../../src/format/parse-format-requests.ts"

test.for([
  [[], { main: undefined, files: [] }],
  [["json"], { main: "json", files: [] }],
  [["json", "unix"], { main: "unix", files: [] }],
  [["sarif=out/okr.sarif"], { main: undefined, files: [{ format: "sarif", path: "out/okr.sarif" }] }],
  [
    ["html=a.html", "github", "json=b=c.json"],
    {
      main: "github",
      files: [
        { format: "html", path: "a.html" },
        { format: "json", path: "b=c.json" },
      ],
    },
  ],
] as const)("%o", ([values, expected]) => {
  expect(parseFormatRequests(values)).toEqual(expected)
})

test.for([
  [["=out.json"], "Unexpected value `=out.json` for `--format`, expected `name` or `name=path`."],
  [["json="], "Unexpected value `json=` for `--format`, expected `name` or `name=path`."],
  [["json=a", "sarif=a"], "Two reports go to `a`, expected a file for each `--format`."],
] as const)("%o is refused", ([values, message]) => {
  expect(() => parseFormatRequests(values)).toThrow(message)
})
