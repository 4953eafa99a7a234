import { de } from "./de.ts"
import { en } from "./en.ts"
import { es } from "./es.ts"
import { fr } from "./fr.ts"
import { it } from "./it.ts"
import { ja } from "./ja.ts"
import { ko } from "./ko.ts"
import type { LabelTable } from "./label-table.ts"
import { nl } from "./nl.ts"
import { pt } from "./pt.ts"
import { ru } from "./ru.ts"
import { vi } from "./vi.ts"
import { zh } from "./zh.ts"

/** Every language that okrlint knows labels of; a new language is one file and one line here. */
export const ALL_LABELS: readonly LabelTable[] = [en, es, pt, fr, de, it, nl, zh, ja, ko, vi, ru]
