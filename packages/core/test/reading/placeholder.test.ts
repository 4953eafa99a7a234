import { expect, test } from "vitest"
import { detectLanguage, isPlaceholder } from "../../src/reading/index.ts"

test.for([
  "",
  "TBD",
  "tbc",
  "N/A",
  "[metric]",
  "[Objective 1]",
  "<outcome>",
  "{{owner}}",
  "...",
  "…",
  "____",
  "???",
  "X%",
  "XX",
  "$X",
  "Objective 1",
  "KR 1.1",
  "Key Result:",
  "待定",
  "未定",
  "미정",
  "[CẦN ĐIỀN]",
  "à définir",
  "por definir",
  "da definire",
])("%s is an unfilled slot", text => {
  expect(isPlaceholder(text)).toBe(true)
})

test.for([
  "Launch the card",
  "[Launch](menu.md) the card",
  "Ship [a] and [b]",
  "TBD: launch the card",
  "40%",
  "Goal: 40 hotels",
  "X-ray the ovens",
  "None of the ovens fail",
])("%s is filled in", text => {
  expect(isPlaceholder(text)).toBe(false)
})

test.for([
  ["Increase the retention of our customers", "en"],
  ["Aumentar la retención de los clientes", "es"],
  ["Aumentar a retenção dos clientes até junho", "pt"],
  ["Améliorer la rétention de nos clients", "fr"],
  ["Die Bindung unserer Kunden verbessern", "de"],
  ["Aumentare la fidelizzazione dei nostri clienti", "it"],
  ["De binding van onze klanten verbeteren", "nl"],
  ["提升用户留存", "zh"],
  ["ユーザーの継続率を上げる", "ja"],
  ["사용자 유지율 향상", "ko"],
  ["Tăng tỷ lệ giữ chân khách hàng", "vi"],
  ["Повысить удержание клиентов", "ru"],
  ["افزایش ماندگاری کاربران", "fa"],
  ["O1: 提升 retention rate", "zh"],
  ["12345", "und"],
  ["Foo bar", "und"],
] as const)("%s is written in %s", ([text, language]) => {
  expect(detectLanguage(text)).toBe(language)
})
