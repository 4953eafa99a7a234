import type { ConfigEntry } from "../types.ts"
import { all } from "./all.ts"
import { recommended } from "./recommended.ts"
import { strict } from "./strict.ts"

/** The presets by name; each is an entry that `extends` can name. */
export const presets: Readonly<Record<string, ConfigEntry>> = { recommended, strict, all }
