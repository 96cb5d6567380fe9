// Who may import whom, and which room may use which package. Source: docs/ARCHITECTURE.md, "Who may import whom".
import { posix } from 'node:path'
import type { Rule } from './rule.ts'
import { isCode, isRoomCode } from './source.ts'

/** Rooms a room may import besides itself. Folders that are not here may import anything. */
const roomsOf: Readonly<Record<string, readonly string[]>> = {
  core: [],
  widget: ['core'],
  server: ['core'],
  extension: ['core'],
}

/** Inside core: folders a folder may import besides itself. */
const coreFoldersOf: Readonly<Record<string, readonly string[]>> = {
  otp: [],
  methods: [],
  screens: [],
  messages: [],
  push: [],
  policy: ['methods'],
  flows: ['methods', 'policy'],
  wire: ['flows'],
}

/** Packages a room may import; `node:` stands for everything Node brings. */
export const packagesOf: Readonly<Record<string, readonly string[]>> = {
  core: ['@otplib/core', '@otplib/plugin-base32-scure', '@otplib/plugin-crypto-noble', 'valibot'],
  widget: ['@simplewebauthn/browser', 'altcha-lib', 'libphonenumber-js', 'lit', 'qrcode'],
  server: [
    '@electric-sql/pglite',
    '@hono/node-server',
    '@node-rs/argon2',
    '@simplewebauthn/server',
    'altcha-lib',
    'kysely',
    'libphonenumber-js',
    'mmdb-lib',
    'node:',
    'nodemailer',
    'pg',
    'valibot',
  ],
  extension: ['@noble/ciphers', 'hash-wasm', 'idb', 'lit', 'qr', 'valibot', 'webextension-polyfill'],
}

/** Where a specifier leads, from the project's top; undefined for a package. */
function target(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1)
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : undefined
}

/** `@scope/name` or `name`; `node:` for what Node brings. */
export function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:'
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

const folder = (path: string, depth: number): string => path.split('/')[depth] ?? ''

export const roomDirections: Rule = {
  name: 'a room imports only the rooms it may',
  complaints: (source) => {
    const room = folder(source.path, 0)
    const allowed = roomsOf[room]
    if (!isRoomCode(source) || allowed === undefined) return []
    return source.imports.filter((specifier) => {
      const to = target(source.path, specifier)
      return to !== undefined && ![room, ...allowed].includes(folder(to, 0))
    })
  },
}

export const coreDirections: Rule = {
  name: 'inside core a folder imports only the folders it may',
  complaints: (source) => {
    if (!isRoomCode(source) || folder(source.path, 0) !== 'core') return []
    const from = folder(source.path, 1)
    const allowed = coreFoldersOf[from]
    if (allowed === undefined) return [`core/${from} is not a folder of core`]
    return source.imports.filter((specifier) => {
      const to = target(source.path, specifier)
      return to?.startsWith('core/') === true && ![from, ...allowed].includes(folder(to, 1))
    })
  },
}

export const packages: Rule = {
  name: 'a room imports only the packages it may',
  complaints: (source) => {
    const allowed = packagesOf[folder(source.path, 0)]
    if (!isRoomCode(source) || allowed === undefined) return []
    return source.imports.filter(
      (specifier) => target(source.path, specifier) === undefined && !allowed.includes(packageName(specifier)),
    )
  },
}

export const acrossRoomsBySubpath: Rule = {
  name: 'another room is imported by its subpath, #room/…',
  complaints: (source) =>
    source.imports.filter((specifier) => {
      const to = specifier.startsWith('.') ? target(source.path, specifier) : undefined
      return to?.includes('/') === true && source.path.includes('/') && folder(to, 0) !== folder(source.path, 0)
    }),
}

export const withExtension: Rule = {
  name: 'an import of our own names the file with its extension',
  complaints: (source) =>
    isCode(source)
      ? source.imports.filter((specifier) => /^[.#]/.test(specifier) && !/\.(ts|js|json|css)(\?\w+)?$/.test(specifier))
      : [],
}
