import { rememberTexts } from "./remember-texts.ts"
import { tokenize } from "./tokenize.ts"

/** The tokens of a text, as `tokenize` cuts it without options; cut once for the reading, the word lists and the rules. */
export const tokensOf = rememberTexts(text => tokenize(text))
