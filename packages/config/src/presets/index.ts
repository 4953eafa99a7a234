import type { ConfigEntry } from "../types.ts"
import { all } from "./all.ts"
import { balanced } from "./balanced.ts"
import { delivery } from "./delivery.ts"
import { google } from "./google.ts"
import { kpiOnly } from "./kpi-only.ts"
import { radicalFocus } from "./radical-focus.ts"
import { recommended } from "./recommended.ts"
import { strict } from "./strict.ts"

/** The presets by name; each is an entry that `extends` can name. */
export const presets: Readonly<Record<string, ConfigEntry>> = {
  recommended,
  strict,
  all,
  balanced,
  google,
  "radical-focus": radicalFocus,
  delivery,
  "kpi-only": kpiOnly,
}
