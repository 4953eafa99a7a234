import type { PlanExample } from "./example.ts"

export const frenchPlan: PlanExample = {
  id: "fr",
  title: "Français : vélos",
  finds: ["key-result-count"],
  text: `# OKR de l'équipe vélo, T2 2027

## Objectif 1 : Les habitants prennent le vélo pour aller au travail

Pourquoi : un trajet sur deux fait moins de trois kilomètres, et il se fait en voiture.

- RC1 : Faire passer les trajets quotidiens de 3 200 à 5 000
- RC2 : Réduire les vols aux stations de 45 à 20 par mois
- RC3 : Lancer la nouvelle application

## Objectif 2 : Maintenir 98 % de vélos disponibles

- RC1 : Améliorer la qualité du service
`,
}
