import type { VerbForm } from "./types.ts"

/** The rows of a godan verb: the last kana of the dictionary form, of the stem before `ます`, and the one before `た`. */
const GODAN: Readonly<Record<string, readonly [stem: string, te: string, past: string, able: string]>> = {
  す: ["し", "して", "した", "せる"],
  く: ["き", "いて", "いた", "ける"],
  ぐ: ["ぎ", "いで", "いだ", "げる"],
  つ: ["ち", "って", "った", "てる"],
  ぶ: ["び", "んで", "んだ", "べる"],
  む: ["み", "んで", "んだ", "める"],
  う: ["い", "って", "った", "える"],
  る: ["り", "って", "った", "れる"],
}

/** Kana before `る` that show a verb of one row; after others the verb bends like `作る`. */
const ONE_ROW = "えけせてねへめれげぜでべいきしちにみりぎじび"

/**
 * The forms of a Japanese verb that can end a clause or lead to an ending: `増やす` gives `増やし`, `増やして`, `増やした`, `増やせる`.
 * A noun that `する` makes a verb of (`作成`) has no forms of its own; its endings are words of their own.
 */
export function bendJapanese(lemma: string): readonly { readonly text: string; readonly form: VerbForm }[] {
  return formsOf(lemma).map(text => ({ text, form: "base" }))
}

function formsOf(lemma: string): readonly string[] {
  const last = lemma.at(-1)!
  const stem = lemma.slice(0, -1)
  if (lemma.endsWith("する") && lemma.length > 2) return suruForms(lemma.slice(0, -2))
  const row = GODAN[last]
  if (row === undefined || lemma.length < 2) return [lemma]
  if (last === "る" && ONE_ROW.includes(stem.at(-1)!)) return [lemma, stem, `${stem}て`, `${stem}た`, `${stem}られる`]
  return [lemma, ...row.map(ending => `${stem}${ending}`)]
}

function suruForms(stem: string): readonly string[] {
  return ["する", "し", "して", "した", "できる"].map(ending => `${stem}${ending}`)
}
