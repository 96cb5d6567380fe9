// Writes server/passwords/common.json, the blocklist of SP 800-63B-4 §3.1.1.2, out of the list that
// @zxcvbn-ts/language-common ships (most used first). Run it after that package changed; the list is data of the server,
// so that no page loads it.
import { readFileSync, writeFileSync } from 'node:fs'
import { dictionary } from '@zxcvbn-ts/language-common'

export const listFile = new URL('../server/passwords/common.json', import.meta.url)
const packageFile = (name: string): string =>
  readFileSync(new URL(`../node_modules/@zxcvbn-ts/language-common/${name}`, import.meta.url), 'utf8')

/** So many of the most used are kept whatever their length: what people repeat and join to reach a longer minimum. */
const mostUsed = 1000
/** No policy takes shorter ones (N63B-PW-01), so the others need not be known. */
const shortest = 8

/** The whole file, as it is written. */
export function commonPasswordsText(): string {
  const words = dictionary['passwords-common'].map((word) => word.normalize('NFC').toLowerCase())
  const frequent = [...new Set(words)].slice(0, mostUsed)
  const others = [...new Set(words.filter((word) => word.length >= shortest))].filter(
    (word) => !frequent.includes(word),
  )
  const { name, version } = JSON.parse(packageFile('package.json')) as {
    readonly name: string
    readonly version: string
  }
  const list = {
    source: `${name} ${version}`,
    licence: packageFile('LICENSE.txt').replaceAll(/\s+/g, ' ').trim(),
    frequent: frequent.join('\n'),
    others: others.toSorted().join('\n'),
  }
  return `${JSON.stringify(list, null, 2)}\n`
}

if (import.meta.main) writeFileSync(listFile, commonPasswordsText())
