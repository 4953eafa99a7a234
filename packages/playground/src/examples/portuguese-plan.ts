import type { PlanExample } from "./example.ts"

export const portuguesePlan: PlanExample = {
  id: "pt",
  title: "Português: linha azul",
  finds: ["no-kpi-objective", "no-placeholder"],
  text: `# OKR da equipe de manutenção, 3º trimestre de 2027

## Objetivo 1: Passageiros voltam a confiar na linha azul

Por quê: as falhas de sábado afastaram um em cada cinco passageiros.

- KR1: Reduzir falhas de porta de 60 para 20 por mês
- KR2: Aumentar viagens no sábado de 8.000 para 10.500
- KR3: Lançar o painel de avisos

## Objetivo 2: Manter a pontualidade em 97%

- KR1: A definir
`,
}
