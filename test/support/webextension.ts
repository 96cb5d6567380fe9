// Stands in for `webextension-polyfill` in element tests, where no extension is around: messages go to the listeners of
// the same page, storage is a map. The extension itself is tested for real in test/journeys.
type Listener = (message: unknown, sender: unknown) => unknown
type Keys = string | readonly string[] | Readonly<Record<string, unknown>> | null | undefined

const listeners = new Set<Listener>()
const changed = new Set<() => unknown>()
const tell = (): void => {
  for (const heard of changed) heard()
}

function area() {
  const values = new Map<string, unknown>()
  const wanted = (keys: Keys): [string, unknown][] => {
    if (keys === undefined || keys === null) return [...values]
    if (typeof keys === 'string') return [[keys, values.get(keys)]]
    if (Array.isArray(keys)) return (keys as readonly string[]).map((key) => [key, values.get(key)])
    return Object.entries(keys).map(([key, otherwise]) => [key, values.get(key) ?? otherwise])
  }
  return {
    get: async (keys?: Keys) =>
      structuredClone(Object.fromEntries(wanted(keys).filter(([, value]) => value !== undefined))),
    set: async (items: Readonly<Record<string, unknown>>) => {
      for (const [key, value] of Object.entries(items)) values.set(key, structuredClone(value))
      tell()
    },
    remove: async (keys: string | readonly string[]) => {
      for (const key of typeof keys === 'string' ? [keys] : keys) values.delete(key)
      tell()
    },
    clear: async () => {
      values.clear()
      tell()
    },
  }
}

export default {
  runtime: {
    id: 'twofold-under-test',
    getURL: (path: string) => new URL(path, location.origin).href,
    getManifest: () => ({ name: 'Twofold', version: '0.0.0', host_permissions: [] }),
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
    sendMessage: async (message: unknown) => {
      for (const listener of listeners) {
        const reply = listener(structuredClone(message), { id: 'twofold-under-test' })
        if (reply !== undefined) return reply
      }
      return undefined
    },
  },
  storage: {
    local: area(),
    session: area(),
    managed: area(),
    onChanged: {
      addListener: (listener: () => unknown) => changed.add(listener),
      removeListener: (listener: () => unknown) => changed.delete(listener),
    },
  },
  tabs: { getCurrent: async () => ({ id: 1 }), query: async () => [] },
  permissions: { contains: async () => false, request: async () => false, remove: async () => false },
  i18n: { getMessage: (key: string) => key, getUILanguage: () => navigator.language },
}
