// Answers and does nothing else, so that latency.mjs can tell what the machine adds to its figures.
process.on("message", message => process.send(message))
