// Looks through a folder for things that must not be there, in every spelling in which a browser writes text to its files.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** `name: file` for each canary that a file has. */
export const filesWith = (folder: string, canaries: Readonly<Record<string, string | Buffer>>): readonly string[] => {
  const spelt = Object.entries(canaries).flatMap(([name, canary]) =>
    spellings(canary).map((bytes) => ({ name, bytes })),
  )
  const found = filesIn(folder).flatMap((file) => {
    const content = read(file)
    const names = spelt.filter(({ bytes }) => content.includes(bytes)).map(({ name }) => name)
    return [...new Set(names)].map((name) => `${name}: ${relative(folder, file)}`)
  })
  return found.toSorted()
}

function spellings(canary: string | Buffer): readonly Buffer[] {
  if (typeof canary !== 'string')
    return [canary, Buffer.from(canary.toString('hex')), Buffer.from(canary.toString('base64').replace(/=+$/, ''))]
  const cases = [canary, canary.toLowerCase(), canary.toUpperCase()]
  return [...new Set(cases)].flatMap((text) => [Buffer.from(text), Buffer.from(text, 'utf16le'), Buffer.from(Buffer.from(text).toString('base64').replace(/=+$/, '').slice(0, -1))]) // prettier-ignore
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** A browser at work may take a file away while we look. */
function read(file: string): Buffer {
  try {
    return statSync(file).size < 200_000_000 ? readFileSync(file) : Buffer.alloc(0)
  } catch {
    return Buffer.alloc(0)
  }
}
