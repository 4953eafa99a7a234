import { checks } from "./checks.ts"
import { fuzz } from "./fuzz.ts"

// Run by packages/repo/scripts/fuzz.mjs.
const [seed, seconds] = process.argv.slice(2).map(Number)
const { documents, failures } = await fuzz(checks, {
  seed: seed!,
  milliseconds: seconds! * 1000,
  onFailure: ({ check, text, faults }) => console.log(`\n${check} breaks on ${JSON.stringify(text)}\n${faults}`),
})
console.log(`${documents} documents, ${failures.length} failures (seed ${seed})`)
if (failures.length > 0) {
  console.log(`Again: pnpm fuzz --seed ${seed} --seconds ${seconds}`)
  process.exitCode = 1
}
