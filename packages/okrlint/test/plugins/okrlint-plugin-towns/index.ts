import type { Plugin } from "okrlint"
import { noLoneTown } from "./no-lone-town.ts"

/** The plugin as a package would export it. */
export const towns: Plugin = {
  meta: { name: "okrlint-plugin-towns", version: "1.0.0" },
  rules: { "no-lone-town": noLoneTown },
  configs: { recommended: { name: "towns/recommended", rules: { "towns/no-lone-town": "warn" } } },
}
