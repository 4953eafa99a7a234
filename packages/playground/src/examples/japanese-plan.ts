import type { PlanExample } from "./example.ts"

export const japanesePlan: PlanExample = {
  id: "ja",
  title: "日本語：観光案内",
  finds: ["no-kpi-objective", "no-placeholder"],
  text: `# 2027年Q2 OKR 観光案内チーム

## 目標1：はじめての旅行者が迷わず町を歩けるようになる

理由：駅の窓口に来る人の半分が、道をたずねるだけで一日を終えている。

- KR1：多言語地図の利用者数を月1,200人から2,500人に増やす
- KR2：窓口の平均待ち時間を18分から7分に短縮する
- KR3：新しい案内アプリを公開する

## 目標2：稼働率99%を維持する

- KR1：未定
`,
}
