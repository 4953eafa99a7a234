import type { PlanExample } from "./example.ts"

export const spanishPlan: PlanExample = {
  id: "es",
  title: "Español: huertos",
  finds: ["key-result-count"],
  text: `# OKR del equipo de huertos, T2 2027

## Objetivo 1: Que los vecinos cuiden los huertos como propios

Por qué: la mitad de las parcelas se abandona antes de la primera cosecha.

- RC1: Aumentar las parcelas cosechadas de 120 a 180
- RC2: Reducir las bajas de voluntarios de 30 a 12 al trimestre
- RC3: Publicar la guía de riego

## Objetivo 2: Mantener la satisfacción por encima del 90 %

- RC1: Mejorar la comunicación
`,
}
