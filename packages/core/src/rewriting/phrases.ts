/** Words that rewrites put into a document, in its language; `___` is a blank that the team fills in. */
export interface Phrases {
  /** A movement with both ends blank, and the start alone. */
  readonly fromTo: string
  readonly from: string
  /** Words that stand before the end of a movement, where a start can be put in front. */
  readonly to: readonly string[]
  readonly today: string
  readonly by: string
  readonly atLeast: string
  readonly atMost: string
  /** What stays as it is, behind its name; undefined where the names of what can be guarded are not in this language. */
  readonly stays?: string
  /** An objective whose words are still to be found. */
  readonly change: string
  readonly points: string
  /** Below the headings for what has to wait, and for what goals come from. */
  readonly waits: string
  readonly serves: string
  /** Verbs by those that say the reverse, in lower case. */
  readonly opposites: Readonly<Record<string, string>>
  /** Headings of lists. */
  readonly kpis: string
  readonly initiatives: string
  readonly context: string
  readonly notDoing: string
  /** Labels of what stands beside a goal. */
  readonly owner: string
  readonly contributors: string
  readonly threshold: string
  readonly alert: string
  readonly cadence: string
  readonly source: string
  readonly baseline: string
  readonly why: string
}

const phrases: Readonly<Record<string, Phrases>> = {
  en: {
    fromTo: "from ___ to ___",
    from: "from ___",
    to: ["to"],
    today: "(currently ___)",
    by: "by ___",
    atLeast: "at least ___",
    atMost: "at most ___",
    stays: "no worse than ___",
    change: "___ so that ___",
    points: "percentage points",
    waits: "___ has to wait.",
    serves: "These goals serve ___.",
    opposites: {
      increase: "reduce",
      raise: "lower",
      grow: "shrink",
      boost: "cut",
      improve: "reduce",
      reduce: "increase",
      decrease: "increase",
      cut: "raise",
      lower: "raise",
      shrink: "grow",
    },
    kpis: "KPIs",
    initiatives: "Initiatives",
    context: "Context",
    notDoing: "Not doing",
    owner: "Owner",
    contributors: "Contributors",
    threshold: "Threshold",
    alert: "Alert",
    cadence: "Cadence",
    source: "Source",
    baseline: "Baseline",
    why: "Why",
  },
  de: {
    fromTo: "von ___ auf ___",
    from: "von ___",
    to: ["auf"],
    today: "(derzeit ___)",
    by: "bis ___",
    atLeast: "mindestens ___",
    atMost: "höchstens ___",
    change: "___, damit ___",
    points: "Prozentpunkte",
    waits: "___ muss warten.",
    serves: "Diese Ziele dienen ___.",
    opposites: { steigern: "senken", erhöhen: "senken", senken: "steigern", reduzieren: "steigern", verringern: "erhöhen" },
    kpis: "KPIs",
    initiatives: "Initiativen",
    context: "Kontext",
    notDoing: "Nicht geplant",
    owner: "Verantwortlich",
    contributors: "Mitwirkende",
    threshold: "Zielwert",
    alert: "Alarm",
    cadence: "Turnus",
    source: "Quelle",
    baseline: "Ausgangswert",
    why: "Warum",
  },
  es: {
    fromTo: "de ___ a ___",
    from: "de ___",
    to: ["a"],
    today: "(hoy ___)",
    by: "antes de ___",
    atLeast: "al menos ___",
    atMost: "como máximo ___",
    change: "___ para que ___",
    points: "puntos porcentuales",
    waits: "___ tiene que esperar.",
    serves: "Estos objetivos sirven a ___.",
    opposites: { aumentar: "reducir", incrementar: "reducir", subir: "bajar", reducir: "aumentar", disminuir: "aumentar", bajar: "subir" },
    kpis: "KPIs",
    initiatives: "Iniciativas",
    context: "Contexto",
    notDoing: "Lo que no haremos",
    owner: "Responsable",
    contributors: "Colaboradores",
    threshold: "Meta",
    alert: "Alerta",
    cadence: "Frecuencia",
    source: "Fuente",
    baseline: "Línea base",
    why: "Por qué",
  },
  fr: {
    fromTo: "de ___ à ___",
    from: "de ___",
    to: ["à"],
    today: "(aujourd'hui ___)",
    by: "d'ici ___",
    atLeast: "au moins ___",
    atMost: "au plus ___",
    change: "___ pour que ___",
    points: "points de pourcentage",
    waits: "___ doit attendre.",
    serves: "Ces objectifs servent ___.",
    opposites: { augmenter: "réduire", accroître: "réduire", réduire: "augmenter", diminuer: "augmenter" },
    kpis: "KPIs",
    initiatives: "Initiatives",
    context: "Contexte",
    notDoing: "Ce que nous ne ferons pas",
    owner: "Responsable",
    contributors: "Contributeurs",
    threshold: "Cible",
    alert: "Alerte",
    cadence: "Fréquence",
    source: "Source",
    baseline: "Valeur initiale",
    why: "Pourquoi",
  },
  pt: {
    fromTo: "de ___ para ___",
    from: "de ___",
    to: ["para"],
    today: "(hoje ___)",
    by: "até ___",
    atLeast: "no mínimo ___",
    atMost: "no máximo ___",
    change: "___ para que ___",
    points: "pontos percentuais",
    waits: "___ tem de esperar.",
    serves: "Estes objetivos servem a ___.",
    opposites: { aumentar: "reduzir", elevar: "reduzir", reduzir: "aumentar", diminuir: "aumentar" },
    kpis: "KPIs",
    initiatives: "Iniciativas",
    context: "Contexto",
    notDoing: "O que não faremos",
    owner: "Responsável",
    contributors: "Colaboradores",
    threshold: "Meta",
    alert: "Alerta",
    cadence: "Frequência",
    source: "Fonte",
    baseline: "Linha de base",
    why: "Por que",
  },
}

/** The words for rewrites in a language; undefined for one we have none for. A text too short to tell its language counts as English. */
export function phrasesIn(language: string): Phrases | undefined {
  return phrases[language === "und" ? "en" : language]
}
