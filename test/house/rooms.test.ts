// Each room's compiler settings hide what the room must not use: shown by compiling a use of it.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { root, run } from '#scripts/command.ts'
import { type Room, rooms } from '#scripts/rooms.ts'

/** By room: an expression for what it must not see, and one for what it must. */
const sight: Readonly<Record<Room, { readonly hidden: readonly string[]; readonly seen: readonly string[] }>> = {
  core: {
    hidden: ['document', 'window', 'process.env', 'chrome.runtime', 'Buffer.from("")'],
    seen: ['URL', 'TextEncoder', 'crypto.subtle', 'Request', 'AbortSignal'],
  },
  widget: { hidden: ['process.env', 'chrome.runtime', 'Buffer.from("")'], seen: ['document', 'customElements'] },
  server: { hidden: ['document', 'window', 'chrome.runtime'], seen: ['process.env', 'Request', 'crypto.subtle'] },
  extension: { hidden: ['process.env', 'Buffer.from("")'], seen: ['document', 'chrome.runtime'] },
}

/** Lines on which the compiler complains about a file of these expressions, under the room's settings. */
async function complaints(room: Room, expressions: readonly string[]): Promise<number[]> {
  const folder = mkdtempSync(join(root, 'node_modules', '.house-'))
  try {
    writeFileSync(join(folder, 'file.ts'), expressions.map((expression) => `void ${expression}`).join('\n'))
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: join(root, room, 'tsconfig.json'), include: ['file.ts'], exclude: [] }),
    )
    const { output } = await run('tsc', ['-p', folder, '--pretty', 'false'])
    return [...output.matchAll(/file\.ts\((\d+),/g)].map((match) => Number(match[1]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('compiler settings', () => {
  for (const room of rooms) {
    it(`${room} sees what it may use and nothing else`, async () => {
      const { hidden, seen } = sight[room]
      const expected = hidden.map((_, index) => index + 1)
      assert.deepEqual([...new Set(await complaints(room, [...hidden, ...seen]))], expected)
    })
  }
})
