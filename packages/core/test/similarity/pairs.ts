/**
 * `same`: the same words, whatever the numbers, dates, case and marks. `reworded`: one goal put in other words, as people do when
 * they edit a plan. `different`: two goals, also when they share a metric, a group of people or a turn of phrase.
 */
export type Verdict = "same" | "reworded" | "different"

/** Two statements in one language, and what a reader says of them. */
export interface JudgedPair {
  readonly verdict: Verdict
  readonly language: string
  readonly a: string
  readonly b: string
}

function judge(verdict: Verdict, language: string, pairs: readonly (readonly [a: string, b: string])[]): JudgedPair[] {
  return pairs.map(([a, b]) => ({ verdict, language, a, b }))
}

/** Pairs judged by hand before they were measured. */
export const judgedPairs: readonly JudgedPair[] = [
  ...judge("same", "en", [
    ["Cut monthly churn from 4% to 3%", "Cut monthly churn from 3% to 2.5%"],
    ["Grow ARR from $2M to $6M by Q4", "Grow ARR from $6M to $7.5 million by Q1 2027"],
    ["Keep NPS above 50", "Keep NPS above 55 by 30 September 2026"],
    ["Make the first order effortless", "Make the first order effortless."],
    ["Bakers order without calling us", "bakers order WITHOUT calling us"],
    ["Sign 12 wholesale contracts by the end of March", "Sign 20 wholesale contracts by the end of June"],
    ["Late deliveries from 9% to 4%, every route", "Late deliveries from 4% to 2% – every route"],
    ["Win back the trust we lost in spring", "Win back the trust we lost, in spring"],
  ]),
  ...judge("same", "de", [
    ["Abwanderung von 4 % auf 3 % senken", "Abwanderung von 3 % auf 2 % senken"],
    ["Die erste Bestellung gelingt ohne Anruf", "Die erste Bestellung gelingt ohne Anruf!"],
  ]),
  ...judge("same", "fr", [["Réduire le taux de départ de 4 % à 3 %", "Réduire le taux de départ de 3 % à 2 %"]]),
  ...judge("same", "es", [["Aumentar los pedidos repetidos de 20% a 30%", "Aumentar los pedidos repetidos de 30% a 35%"]]),
  ...judge("same", "ja", [["解約率を4%から3%に下げる", "解約率を3%から2%に下げる"]]),
  ...judge("same", "zh", [["把客户流失率从4%降到3%", "把客户流失率从3%降到2%"]]),
  ...judge("same", "ko", [["이탈률을 4%에서 3%로 낮춘다", "이탈률을 3%에서 2%로 낮춘다"]]),
  ...judge("reworded", "en", [
    ["Make the first order effortless", "Make a first order effortless for new bakeries"],
    ["Cut monthly churn from 4% to 3%", "Reduce monthly churn from 4% to 3%"],
    ["Raise the share of bakeries that order again", "Increase the share of bakeries ordering again"],
    ["Bakers order without calling us", "Every baker can order without calling us"],
    ["Late deliveries down from 9% to 4%", "Reduce late deliveries from 9% to 4%"],
    ["Launch the wholesale shop in 3 towns", "Wholesale shop launched in three towns"],
    ["Improve onboarding of new bakeries", "Better onboarding for new bakeries"],
    ["Become the default supplier for mid-sized bakeries", "Be the default supplier of mid-sized bakeries in the north"],
    ["Support answers within 4 hours", "Support tickets are answered within 4 hours"],
    ["Win back the trust we lost in spring", "Regain the trust that we lost in the spring"],
    ["Drivers know their route before they leave the depot", "Drivers know the route before leaving the depot"],
    ["Increase trial conversion from 8% to 12%", "Trial-to-paid conversion from 8% to 12%"],
    ["Help pages answer what bakers ask at night", "The help pages answer what bakers ask us at night"],
    ["Average oven downtime below 2 hours", "Keep average downtime of ovens below 2 hours"],
    ["Migrate all customers to the new billing system", "Move all customers onto the new billing system"],
    ["Hire 4 delivery planners", "Hire four planners for delivery"],
  ]),
  ...judge("reworded", "de", [
    ["Abwanderung von 4 % auf 3 % senken", "Die Abwanderung sinkt von 4 % auf 3 %"],
    ["Bäckereien bestellen ohne Anruf", "Alle Bäckereien bestellen ohne einen Anruf"],
    ["Verspätete Lieferungen halbieren", "Halb so viele verspätete Lieferungen"],
  ]),
  ...judge("reworded", "fr", [["Réduire les livraisons en retard", "Moins de livraisons en retard"]]),
  ...judge("reworded", "es", [["Reducir las entregas tardías de 9% a 4%", "Bajar las entregas tardías de 9% a 4%"]]),
  ...judge("reworded", "pt", [["Reduzir o cancelamento mensal de 4% para 3%", "Diminuir o cancelamento mensal de 4% para 3%"]]),
  ...judge("reworded", "ja", [["解約率を4%から3%に下げる", "月間解約率を4%から3%へ下げる"]]),
  ...judge("reworded", "zh", [["把客户流失率从4%降到3%", "客户流失率从4%下降到3%"]]),
  ...judge("reworded", "ko", [["월간 이탈률을 4%에서 3%로 낮춘다", "월간 이탈률을 3%로 낮추기"]]),
  ...judge("different", "en", [
    ["Cut monthly churn from 4% to 3%", "Raise NPS from 31 to 45"],
    ["Make the first order effortless", "Make the help pages worth reading"],
    ["Bakers order without calling us", "Vans arrive before the first batch"],
    ["Increase revenue by 30%", "Increase sign-ups by 30%"],
    ["Launch the wholesale shop", "Launch the driver app"],
    ["Hire 4 delivery planners", "Hire 4 data engineers"],
    ["Improve onboarding of new bakeries", "Improve uptime of the order service"],
    ["Reduce late deliveries from 9% to 4%", "Reduce support tickets from 900 to 400"],
    ["Keep uptime above 99.9%", "Keep the discount rate below 8%"],
    ["Grow ARR from $2M to $6M", "Grow the team from 12 to 20"],
    ["Customer satisfaction above 90%", "Employee satisfaction above 80%"],
    ["Become the default supplier for mid-sized bakeries", "Become a place where bakers want to work"],
    ["Write the runbook for order outages", "Write the guide for new drivers"],
    ["90% of teams use the style guide", "90% of vans pass the inspection"],
    ["Trial conversion from 8% to 12%", "Activation from 20% to 35%"],
    ["Open 3 depots in the south", "Close 3 depots that lose money"],
    ["Interview 20 bakers about night shifts", "Interview 5 candidates for the design role"],
    ["Decrease time to first order", "Decrease cost per delivery"],
    ["Run a pilot with two chains", "Run a survey among drivers"],
    ["All services have owners", "All contracts have end dates"],
  ]),
  ...judge("different", "de", [
    ["Abwanderung von 4 % auf 3 % senken", "Lagerkosten von 40 T€ auf 30 T€ senken"],
    ["Bäckereien bestellen ohne Anruf", "Fahrer kennen ihre Strecke"],
  ]),
  ...judge("different", "fr", [["Réduire le taux de départ de 4 % à 3 %", "Augmenter le chiffre d’affaires de 10 %"]]),
  ...judge("different", "es", [["Aumentar los pedidos repetidos de 20% a 30%", "Abrir tres tiendas en el norte"]]),
  ...judge("different", "ja", [["解約率を4%から3%に下げる", "新規顧客を100社から150社に増やす"]]),
  ...judge("different", "zh", [["把客户流失率从4%降到3%", "每月新增一百家面包店"]]),
  ...judge("different", "ko", [["이탈률을 4%에서 3%로 낮춘다", "신규 고객을 100곳으로 늘린다"]]),
]
