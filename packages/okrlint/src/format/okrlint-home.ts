/** Where okrlint is explained; reports that name their tool link to it. */
export const okrlintHome = "https://okrlint.dev"
