import { chmod, lstat, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { writeAtomically } from "../../src/fix/write-atomically.ts"

let folder = ""
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "okrlint-write-"))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test("replaces the content, keeps the mode and leaves nothing behind", async () => {
  const path = join(folder, "plan.md")
  await writeFile(path, "old")
  await chmod(path, 0o640)
  await writeAtomically(path, "new")
  expect(await readFile(path, "utf8")).toBe("new")
  expect((await stat(path)).mode & 0o777).toBe(0o640)
  expect(await readdir(folder)).toEqual(["plan.md"])
})

test("writes through a link and leaves it a link", async () => {
  const path = join(folder, "plan.md")
  await writeFile(path, "old")
  await symlink(path, join(folder, "link.md"))
  await writeAtomically(join(folder, "link.md"), "new")
  expect(await readFile(path, "utf8")).toBe("new")
  expect((await lstat(join(folder, "link.md"))).isSymbolicLink()).toBe(true)
})

test("leaves the old file when it cannot write", async () => {
  await expect(writeAtomically(join(folder, "missing", "plan.md"), "new")).rejects.toThrow()
  expect(await readdir(folder)).toEqual([])
})
