/** Every part that was left out, by name; the worker asks here which of them it missed, and has them loaded. */
const parts = (globalThis.okrlintLateParts ??= new Map())

/** Makes stand-ins for what a module exports. Until it is loaded they throw when they are used, and it counts as missed. */
export function createLatePart(name, load) {
  let real
  const part = {
    isMissed: false,
    load: async () => {
      real = await load()
    },
  }
  parts.set(name, part)
  const ask = key => {
    if (real !== undefined) return real[key]
    part.isMissed = true
    throw new Error(`${name} is asked before it is loaded.`)
  }
  return {
    callable:
      key =>
      (...given) =>
        ask(key)(...given),
    object: key =>
      new Proxy(
        {},
        {
          get: (_, property) => ask(key)[property],
          has: (_, property) => property in ask(key),
          ownKeys: () => Reflect.ownKeys(ask(key)),
          // The stand-in's own object lacks the property, and may then only have one that can be redefined.
          getOwnPropertyDescriptor: (_, property) => withConfigurable(Object.getOwnPropertyDescriptor(ask(key), property)),
        },
      ),
  }
}

function withConfigurable(descriptor) {
  return descriptor === undefined ? undefined : { ...descriptor, configurable: true }
}
