import type { UnitMeaning } from "./types.ts"

/** A map, since any word of a text may be looked up: an object would also answer to `constructor`. */
function tableOf<Value>(values: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(values))
}

/** Symbols and abbreviations that mean the same in every language, by the token's key. */
export const UNIT_SYMBOLS = tableOf<UnitMeaning>({
  "%": { type: "percent", unit: "%" },
  "％": { type: "percent", unit: "%" },
  "٪": { type: "percent", unit: "%" },
  "‰": { type: "percent", unit: "‰" },
  pct: { type: "percent", unit: "%" },
  pp: { type: "points", unit: "pp" },
  ppt: { type: "points", unit: "pp" },
  bps: { type: "points", unit: "bps" },
  bp: { type: "points", unit: "bps" },
  x: { type: "multiplier", unit: "x" },
  "×": { type: "multiplier", unit: "x" },
  ms: { type: "duration", unit: "ms" },
  msec: { type: "duration", unit: "ms" },
  µs: { type: "duration", unit: "µs" },
  us: { type: "duration", unit: "µs" },
  ns: { type: "duration", unit: "ns" },
  s: { type: "duration", unit: "s" },
  sec: { type: "duration", unit: "s" },
  secs: { type: "duration", unit: "s" },
  min: { type: "duration", unit: "min" },
  mins: { type: "duration", unit: "min" },
  h: { type: "duration", unit: "h" },
  hr: { type: "duration", unit: "h" },
  hrs: { type: "duration", unit: "h" },
  d: { type: "duration", unit: "d" },
  wk: { type: "duration", unit: "wk" },
  wks: { type: "duration", unit: "wk" },
  mo: { type: "duration", unit: "mo" },
  yr: { type: "duration", unit: "y" },
  yrs: { type: "duration", unit: "y" },
  kb: { type: "data", unit: "kB" },
  kib: { type: "data", unit: "KiB" },
  mb: { type: "data", unit: "MB" },
  mib: { type: "data", unit: "MiB" },
  gb: { type: "data", unit: "GB" },
  gib: { type: "data", unit: "GiB" },
  tb: { type: "data", unit: "TB" },
  tib: { type: "data", unit: "TiB" },
  pb: { type: "data", unit: "PB" },
  rps: { type: "rate", unit: "rps" },
  qps: { type: "rate", unit: "qps" },
  tps: { type: "rate", unit: "tps" },
  rpm: { type: "rate", unit: "rpm" },
  fps: { type: "rate", unit: "fps" },
  iops: { type: "rate", unit: "IOPS" },
  mbps: { type: "rate", unit: "Mbps" },
  gbps: { type: "rate", unit: "Gbps" },
  kg: { type: "count", unit: "kg" },
  km: { type: "count", unit: "km" },
  kwh: { type: "count", unit: "kWh" },
  mwh: { type: "count", unit: "MWh" },
  mw: { type: "count", unit: "MW" },
  pts: { type: "points", unit: "points" },
  "★": { type: "score", unit: "stars" },
  "⭐": { type: "score", unit: "stars" },
  "℃": { type: "count", unit: "°C" },
})

/** Unit symbols that count only where they touch the number or stand alone behind it; as words they mean something else. */
export const TOUCHING_UNITS: ReadonlySet<string> = new Set(["us", "bp", "mo"])

/** Currency signs and codes, by the token's key, to ISO 4217. */
export const CURRENCIES = tableOf<string>({
  $: "USD",
  "＄": "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "￥": "CNY",
  "₹": "INR",
  "₩": "KRW",
  "₽": "RUB",
  "₫": "VND",
  usd: "USD",
  eur: "EUR",
  gbp: "GBP",
  jpy: "JPY",
  cny: "CNY",
  rmb: "CNY",
  inr: "INR",
  chf: "CHF",
  cad: "CAD",
  aud: "AUD",
  brl: "BRL",
  krw: "KRW",
  rub: "RUB",
  vnd: "VND",
  sek: "SEK",
  nok: "NOK",
  dkk: "DKK",
  pln: "PLN",
})

/** Currencies written as letters and `$`: the letters' key to ISO 4217. */
export const DOLLARS = tableOf<string>({
  us: "USD",
  r: "BRL",
  a: "AUD",
  c: "CAD",
  ca: "CAD",
  nz: "NZD",
  hk: "HKD",
  s: "SGD",
  nt: "TWD",
})

/** Scale letters that touch the number, as written; `m` is read by what surrounds it. */
export const SCALE_LETTERS = tableOf<number>({
  k: 1e3,
  K: 1e3,
  M: 1e6,
  MM: 1e6,
  mm: 1e6,
  mn: 1e6,
  Mio: 1e6,
  B: 1e9,
  b: 1e9,
  bn: 1e9,
  Bn: 1e9,
  BN: 1e9,
  Mrd: 1e9,
  T: 1e12,
})

/** Signs that lead from one value to another. */
export const ARROWS: ReadonlySet<string> = new Set(["->", "-->", "=>", "==>", "→", "⇒", "➔", "➜", "⟶", "➡", "»", "▶"])

/** Dashes that join the ends of a range. */
export const RANGE_DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "~", "～", "〜", "‐", "‑", "−"])

/** Comparison signs. */
export const COMPARISON_SIGNS = tableOf<"at-least" | "at-most" | "about">({
  ">": "at-least",
  ">=": "at-least",
  "=>": "at-least",
  "≥": "at-least",
  "⩾": "at-least",
  "≧": "at-least",
  "＞": "at-least",
  "<": "at-most",
  "<=": "at-most",
  "=<": "at-most",
  "≤": "at-most",
  "⩽": "at-most",
  "≦": "at-most",
  "＜": "at-most",
  "~": "about",
  "≈": "about",
  "±": "about",
})

/** Period codes that no other abbreviation shares, so that a year need not stand beside them. */
export const CLEAR_PERIOD_CODES: ReadonlySet<string> = new Set(["q", "h"])

/** Period codes that may stand apart from their number, or behind it: `Q 3`, `3Q`. */
export const LOOSE_PERIOD_CODES = { apart: new Set(["q"]), behind: new Set(["q", "h", "t"]) } as const

/** Codes of period names that a number follows or precedes. */
export const PERIOD_CODES = tableOf<"quarter" | "half" | "fiscal" | "calendar">({
  q: "quarter",
  t: "quarter",
  h: "half",
  s: "half",
  fy: "fiscal",
  cy: "calendar",
})
