// The vault's ports in memory: stores that keep what they were given as text, can be told to fail, and write down every
// single step, so that a test can stop the world between any two of them.

import type { Bytes } from '#extension/vault/bytes.ts'
import { sha256, concat, utf8 } from '#extension/vault/bytes.ts'
import type { Derive, Exclusive, Json, Ports, Shelf } from '#extension/vault/ports.ts'

/** One key written or dropped in one store: the least that can happen at once. */
export interface Step {
  readonly shelf: 0 | 1
  readonly key: string
  /** JSON; null for dropped. */
  readonly value: string | null
}

export type Contents = ReadonlyMap<string, string>

export interface MemoryShelf extends Shelf {
  readonly contents: Map<string, string>
}

export interface MemoryOptions {
  readonly log?: Step[]
  /** Called before each step; throw to fail it. */
  readonly before?: (step: Step) => void
  readonly room?: () => number
}

export function memoryShelf(which: 0 | 1, start: Contents, options: MemoryOptions = {}): MemoryShelf {
  const contents = new Map(start)
  const take = (step: Step): void => {
    options.before?.(step)
    options.log?.push(step)
    if (step.value === null) contents.delete(step.key)
    else contents.set(step.key, step.value)
  }
  return {
    name: which === 0 ? 'indexeddb' : 'storage-local',
    contents,
    get: async (keys) =>
      new Map(
        keys.filter((key) => contents.has(key)).map((key) => [key, JSON.parse(contents.get(key) ?? 'null') as unknown]),
      ),
    keys: async () => [...contents.keys()],
    put: async (documents: ReadonlyMap<string, Json>) => {
      for (const [key, value] of documents) take({ shelf: which, key, value: JSON.stringify(value) })
    },
    drop: async (keys) => {
      for (const key of keys) if (contents.has(key)) take({ shelf: which, key, value: null })
    },
    room: async () => options.room?.() ?? Number.POSITIVE_INFINITY,
  }
}

/** One after the other within this process. */
export function inOrder(): Exclusive {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const next = last.then(task, task)
    last = next.catch(() => undefined)
    return next
  }
}

/** Not slow: what is tested is what happens around the hash. `kdf.test.ts` tests the real one. */
export const quickDerive: Derive = async (password, parameters) =>
  sha256(concat(utf8(JSON.stringify(parameters)), password))

export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length))

export interface MemoryPorts extends Ports {
  readonly shelves: readonly [MemoryShelf, MemoryShelf]
}

export function memoryPorts(
  start: readonly [Contents, Contents] = [new Map(), new Map()],
  options: MemoryOptions & Partial<Pick<Ports, 'clock' | 'derive' | 'random'>> = {},
): MemoryPorts {
  return {
    shelves: [memoryShelf(0, start[0], options), memoryShelf(1, start[1], options)],
    clock: options.clock ?? (() => 1_700_000_000_000),
    random: options.random ?? randomBytes,
    derive: options.derive ?? quickDerive,
    exclusive: inOrder(),
  }
}

/** What a fresh process would find. */
export const contentsOf = ({ shelves }: MemoryPorts): readonly [Contents, Contents] => [
  new Map(shelves[0].contents),
  new Map(shelves[1].contents),
]
