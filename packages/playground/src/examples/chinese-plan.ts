import type { PlanExample } from "./example.ts"

export const chinesePlan: PlanExample = {
  id: "zh",
  title: "中文：社区诊所",
  finds: ["no-output-key-result", "no-kpi-objective", "no-placeholder"],
  text: `# 2027年第二季度 OKR：社区诊所

## 目标1：让老年患者放心地在社区看病

原因：去年有一半的老人仍然去市里的大医院排队。

- KR1：将每周复诊人数从 150 提升到 260
- KR2：将平均候诊时间从 40 分钟缩短到 15 分钟
- KR3：上线预约小程序

## 目标2：保持满意度在 95% 以上

- KR1：待定
`,
}
