import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { brotliCompressSync, gzipSync } from "node:zlib"
import { afterAll, beforeAll, expect, test } from "vitest"
import { buildPlayground } from "../scripts/build-playground.mjs"

const folder = mkdtempSync(join(tmpdir(), "okrlint-playground-size-"))

beforeAll(async () => buildPlayground(folder), 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const readBuilt = (name: string): string => readFileSync(join(folder, name), "utf8")

/** What a browser loads before the first findings of an English plan: the page, and what its files import at once. */
function listFirstLoad(): string[] {
  const names = new Set(["index.html", "playground.css", "start.js", "playground.js", "worker.js"])
  for (const name of names)
    for (const [, path] of readBuilt(name).matchAll(/(?:from|import)\s?"\.\/([\w./-]+\.js)"/g))
      names.add(name.startsWith("parts/") ? `parts/${path}` : path!)
  return [...names]
}

test("the first load is less than 350 kB compressed", () => {
  const files = listFirstLoad().map(name => readFileSync(join(folder, name)))
  const sum = (compress: (file: Buffer) => Buffer): number => files.reduce((total, file) => total + compress(file).length, 0)
  const brotli = sum(file => brotliCompressSync(file))
  const gzip = sum(file => gzipSync(file, { level: 9 }))
  console.log(`first load: ${(brotli / 1000).toFixed(1)} kB with brotli, ${(gzip / 1000).toFixed(1)} kB with gzip, ${files.length} files`)
  expect(brotli).toBeLessThan(350_000)
  expect(gzip).toBeLessThan(410_000)
})

test("what other languages need is no part of it", () => {
  const all = readdirSync(join(folder, "parts"))
  const first = new Set(listFirstLoad())
  const late = all.filter(name => /^(?:de|es|zh|ja)(?:-kinds)?-|^validate-|^browser-/.test(name))
  expect(late.length).toBeGreaterThan(5)
  expect(late.filter(name => first.has(`parts/${name}`))).toEqual([])
})

test("no file speaks to a network, and none needs Node", () => {
  const scripts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(name => name.endsWith(".js"))
  const words = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts|from\s?"node:|require\("/
  expect(scripts.filter(name => words.test(readBuilt(name)))).toEqual([])
  expect(readBuilt("index.html")).not.toMatch(/https?:/)
  expect(readBuilt("playground.css")).not.toMatch(/url\(|@import/)
})

test("the page forbids what it does not need", () => {
  const policy = /content="(default-src[^"]*)"/.exec(readBuilt("index.html"))?.[1]
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; .*connect-src 'none'; base-uri 'none'; form-action 'none'$/)
})

test("texts become nodes of text: no source writes markup", () => {
  const source = join(import.meta.dirname, "../src")
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(name => name.endsWith(".ts"))
  expect(files.length).toBeGreaterThan(30)
  expect(
    files.filter(name => /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser/.test(readFileSync(join(source, name), "utf8"))),
  ).toEqual([])
})
