/** Tells the bundled command that it is started as a worker; no person writes it. */
export const workerArgument = "--okrlint-worker"
