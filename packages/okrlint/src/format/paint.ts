import { styleText } from "node:util"

/** Puts terminal colours around a text, or leaves it as it is. */
export interface Paint {
  red(text: string): string
  yellow(text: string): string
  cyan(text: string): string
  dim(text: string): string
  bold(text: string): string
  underline(text: string): string
}

/** Colours, or none. */
export function createPaint(color: boolean): Paint {
  const as = (style: Parameters<typeof styleText>[0]) => (text: string) =>
    color && text !== "" ? styleText(style, text, { validateStream: false }) : text
  return { red: as("red"), yellow: as("yellow"), cyan: as("cyan"), dim: as("dim"), bold: as("bold"), underline: as("underline") }
}
