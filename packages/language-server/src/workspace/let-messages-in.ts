/**
 * Lets messages that have arrived be read. In Node by turns of its loop, since its timers wait for a millisecond at least: one turn for
 * the bytes, and one in which the connection hands the message on.
 */
export async function letMessagesIn(): Promise<void> {
  if (typeof setImmediate !== "function") await new Promise(resolve => setTimeout(resolve, 0))
  else for (let turn = 0; turn < 2; turn++) await new Promise(resolve => setImmediate(resolve))
}
