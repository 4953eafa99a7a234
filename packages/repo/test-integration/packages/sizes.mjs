import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

const page = join(import.meta.dirname, "../../../../docs/packages.md")
const table = /(?<=<!-- sizes -->\n\n)[^]*?(?=\n\n<!-- \/sizes -->)/

/** How far a size may be from the recorded one before the table has to be written anew. */
const tolerance = 0.1

/** Holds the table of sizes in the docs to what was packed; writes it anew when asked to. */
export function checkSizes(unpacked, { check }) {
  const text = readFileSync(page, "utf8")
  if (process.argv.includes("--update"))
    writeFileSync(
      page,
      text.replace(table, () => renderTable(unpacked)),
    )
  const recorded = readTable(table.exec(readFileSync(page, "utf8"))?.[0] ?? "")
  for (const { name, packedSize, unpackedSize } of unpacked) {
    const differs = ([size, value = 0]) => Math.abs(size / 1000 - value) > Math.max(tolerance * value, 1)
    const sizes = [packedSize, unpackedSize].map((size, index) => [size, recorded.get(name)?.[index]])
    const hint = `${sizes.map(([size, value]) => `${Math.round(size / 1000)} kB, recorded ${value}`).join("; ")}. Run \`node packages/repo/test-integration/packages.mjs --update\`.`
    check(`${name} is as large as docs/packages.md says`, !sizes.some(differs), hint)
  }
  const names = new Set(unpacked.map(({ name }) => name))
  const gone = [...recorded.keys()].filter(name => !names.has(name))
  check("docs/packages.md tells of published packages only", gone.length === 0, gone.join(" "))
}

function renderTable(unpacked) {
  const rows = unpacked.map(({ name, manifest, packedSize, unpackedSize }) => [
    `\`${name}\``,
    kilobytes(packedSize),
    kilobytes(unpackedSize),
    String(Object.keys(manifest.dependencies ?? {}).length),
  ])
  const lines = [["package", "packed, kB", "unpacked, kB", "dependencies"], ...rows]
  const widths = lines[0].map((_, column) => Math.max(...lines.map(line => line[column].length)))
  const pad = (cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))
  const rule = widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`))
  return [lines[0].map(pad), rule, ...rows.map(row => row.map(pad))].map(cells => `| ${cells.join(" | ")} |`).join("\n")
}

function readTable(text) {
  const rows = text.split("\n").map(line => line.split("|").map(cell => cell.trim()))
  return new Map(
    rows.flatMap(([, name, packed, unpacked]) => (name?.startsWith("`") ? [[name.slice(1, -1), [Number(packed), Number(unpacked)]]] : [])),
  )
}

function kilobytes(bytes) {
  return String(Math.round(bytes / 1000))
}
