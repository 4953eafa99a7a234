import { hashContent } from "./content-hash.ts"
import { escapeHtml } from "./escape-html.ts"

/** What stands in front of a page's body. */
export interface PageHead {
  readonly title: string
  readonly style: string
  /** The one script that the page may run; without it none runs. */
  readonly script?: string
}

/** The head of a page that loads nothing, and whose content policy lets only this style and script count. */
export function renderPageHead({ title, style, script }: PageHead): string {
  const scripts = script === undefined ? "" : `script-src '${hashContent(script)}'; `
  const policy = `default-src 'none'; style-src '${hashContent(style)}'; ${scripts}base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)} · okrlint</title>
<style>${style}</style>
</head>`
}
