import { listCategories, type AuditFigures } from "@okrlint/core/audit"
import { categoryWords } from "../figure-words.ts"
import { renderFigure } from "./figure.ts"

/** What is measured, category by category, the most frequent first. */
export function renderCategories(total: AuditFigures): string {
  const categories = listCategories(total)
  const most = categories[0]?.[1]
  if (most === undefined) return ""
  const rows = categories.map(([name, count]) => {
    const width = Math.round((count / most) * 1000) / 10
    const figure = renderFigure({ path: `total.categories.${name}`, value: count })
    return `<li><span>${categoryWords[name]}</span><svg height="100%" width="100%" aria-hidden="true"><rect class="category" width="${width}%" height="100%" rx="3"/></svg><strong>${figure}</strong></li>`
  })
  return `<section aria-labelledby="balance"><h2 id="balance">What is measured</h2>
<p class="quiet">Objectives, key results and KPIs with a metric whose category is known. A plan that measures one side only cannot see what the other pays.</p>
<ul class="categories">${rows.join("\n")}</ul></section>`
}
