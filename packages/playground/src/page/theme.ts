/** Colours: those of the system, or one of the two. */
export type Theme = "system" | "light" | "dark"

const key = "okrlint-playground-theme"

/** What the person has chosen before in this browser. */
export function restoreTheme(): Theme {
  try {
    const kept = localStorage.getItem(key)
    return kept === "light" || kept === "dark" ? kept : "system"
  } catch {
    return "system" // storage is off
  }
}

/** Shows a theme and keeps the choice in this browser. */
export function applyTheme(root: HTMLElement, theme: Theme): void {
  if (theme === "system") delete root.dataset["theme"]
  else root.dataset["theme"] = theme
  try {
    localStorage.setItem(key, theme)
  } catch {
    // storage is off: the choice holds until the page is left
  }
}
