import type { Polyseme } from "./types.ts"

// What several Romance verbs mean by their objects; a verb of one language alone stands with its words.

/** `crear`, `construir`, `criar`, `créer`. */
export const MAKE: Polyseme = {
  when: [
    { object: "superlative", class: "aspire" },
    { object: "abstract", class: "aspire" },
  ],
  otherwise: "output",
}

/** `establecer`, `estabelecer`, `établir`. */
export const ESTABLISH: Polyseme = {
  when: [
    { object: "firstMeasure", class: "learn" },
    { object: "abstract", class: "aspire" },
    { object: "deliverable", class: "output" },
    { object: "quality", class: "aspire" },
  ],
  otherwise: "output",
}

/** `cerrar`, `fechar`. */
export const CLOSE: Polyseme = {
  when: [
    { object: "accounts", class: "routine" },
    { object: "deal", class: "achieve" },
    { object: "quantity", class: "achieve" },
  ],
  otherwise: "complete",
}

/** `obtener`, `obter`, `obtenir`. */
export const OBTAIN: Polyseme = {
  when: [
    { object: "quantity", class: "achieve" },
    { object: "metric", class: "achieve" },
  ],
  otherwise: "complete",
}

/** `generar`, `gerar`. */
export const GENERATE: Polyseme = {
  when: [
    { object: "deliverable", class: "output" },
    { object: "abstract", class: "aspire" },
  ],
  otherwise: "achieve",
}

/** `tener`, `ter`, `avoir`, and `resolver`. */
export const HAVE_OR_SOLVE: Polyseme = {
  when: [
    { object: "quantity", class: "achieve" },
    { object: "deliverable", class: "output" },
  ],
  otherwise: "aspire",
}

/** `hacer`, `fazer`. */
export const DO: Polyseme = {
  when: [
    { object: "deliverable", class: "output" },
    { object: "activity", class: "activity" },
  ],
  otherwise: "aspire",
}

/** `difundir`, `divulgar`, `diffuser`. */
export const SPREAD: Polyseme = {
  when: [
    { object: "deliverable", class: "activity" },
    { object: "activity", class: "activity" },
  ],
  otherwise: "aspire",
}
