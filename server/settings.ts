// What `twofold-server` reads from its environment: everything is named, nothing is guessed, and a mistake is said by the
// name of the setting and never by its value (ASVS-6.3.2).
import { readFileSync } from 'node:fs'
import { parsePolicy } from '#core/policy/schema.ts'
import type { Policy } from '#core/policy/policy.ts'
import { type Keys, keysFromConfig } from './seal/keys.ts'
import { type TicketKey, ticketKey } from './session/ticket.ts'
import type { StorePlace } from './store/open.ts'

export type Environment = Readonly<Record<string, string | undefined>>

export interface Settings {
  readonly publicUrl: URL
  readonly policy: Policy
  readonly store: StorePlace
  readonly keys: Keys
  readonly ticketKeys: readonly TicketKey[]
  readonly smtp: { readonly url: string; readonly from: string } | null
  readonly gateway: { readonly url: string; readonly secret: string } | null
  readonly embedding: readonly string[]
  readonly trustedProxies: number
  readonly hostedPage: string | undefined
  readonly port: number
  readonly address: string
}

/** Says which setting is wrong and what it should be. */
export class SettingError extends Error {
  override readonly name = 'SettingError'
}

/** Reads and checks all settings; throws `SettingError` for the first that is wrong. */
export const readSettings = (
  env: Environment,
  readFile = (path: string): string => readFileSync(path, 'utf8'),
): Settings => {
  const production = env['NODE_ENV'] === 'production'
  const publicUrl = publicUrlOf(
    need(env, 'TWOFOLD_PUBLIC_URL', 'the address at which pages reach this server, https://…'),
    production,
  )
  return {
    publicUrl,
    policy: policyOf(
      readFile(need(env, 'TWOFOLD_POLICY', 'the path of the policy file; start from a preset (README)')),
    ),
    store: storeOf(env),
    keys: keysFromConfig({ keys: env['TWOFOLD_KEYS'], indexKey: env['TWOFOLD_INDEX_KEY'], production }),
    ticketKeys: list(env['TWOFOLD_TICKET_KEYS']).map(ticketKeyOf),
    smtp: pair(env, 'SMTP_URL', 'MAIL_FROM', (url, from) => ({ url, from })),
    gateway: pair(env, 'TWOFOLD_GATEWAY_URL', 'TWOFOLD_GATEWAY_SECRET', (url, secret) => ({ url, secret })),
    embedding: list(env['TWOFOLD_EMBEDDING']).map(originOf),
    trustedProxies: count(env['TWOFOLD_TRUSTED_PROXIES'] ?? '0', 'TWOFOLD_TRUSTED_PROXIES', 10),
    hostedPage: env['TWOFOLD_HOSTED_PAGE'],
    port: count(env['PORT'] ?? '8080', 'PORT', 65_535),
    address: env['TWOFOLD_ADDRESS'] ?? '127.0.0.1',
  }
}

const need = (env: Environment, name: string, what: string): string => {
  const value = env[name]
  if (value === undefined || value === '') throw new SettingError(`${name} is not set: ${what}`)
  return value
}

const pair = <T>(env: Environment, first: string, second: string, make: (a: string, b: string) => T): T | null => {
  const [a, b] = [env[first], env[second]]
  if (a === undefined && b === undefined) return null
  if (!a || !b) throw new SettingError(`${first} and ${second} belong together: set both or neither`)
  return make(a, b)
}

const list = (value: string | undefined): readonly string[] =>
  (value ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')

const count = (text: string, name: string, most: number): number => {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > most) throw new SettingError(`${name} is a whole number from 0 to ${most}`)
  return value
}

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

const publicUrlOf = (text: string, production: boolean): URL => {
  const url = URL.canParse(text) ? new URL(text) : null
  const secure = url !== null && (url.protocol === 'https:' || (!production && loopback.has(url.hostname)))
  if (url === null || !secure || url.search !== '' || url.hash !== '' || url.username !== '')
    throw new SettingError(
      'TWOFOLD_PUBLIC_URL is an https address without query; http only on this machine and not in production',
    )
  return url
}

const policyOf = (text: string): Policy => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new SettingError('TWOFOLD_POLICY: the file is not JSON')
  }
  const parsed = parsePolicy(value)
  if (!parsed.ok)
    throw new SettingError(`TWOFOLD_POLICY: ${parsed.problems.map(({ path, code }) => `${path}: ${code}`).join('; ')}`)
  return parsed.policy
}

const storeOf = (env: Environment): StorePlace => {
  const url = env['DATABASE_URL']
  if (url !== undefined && !/^postgres(ql)?:\/\//.test(url))
    throw new SettingError('DATABASE_URL begins with postgres://')
  return url === undefined ? { folder: env['TWOFOLD_FOLDER'] ?? '.twofold' } : { url }
}

const originOf = (text: string): string => {
  if (!URL.canParse(text) || new URL(text).origin !== text)
    throw new SettingError('TWOFOLD_EMBEDDING lists origins: https://shop.example.org')
  return text
}

/** `id:base64url` of a shared secret, or `id:` and the path of a PEM public key beginning with `file:`. */
const ticketKeyOf = (text: string): TicketKey => {
  const colon = text.indexOf(':')
  const [id, material] = [text.slice(0, Math.max(colon, 0)), text.slice(colon + 1)]
  if (id === '' || material === '')
    throw new SettingError('TWOFOLD_TICKET_KEYS is written id:base64url, or id:file:/path/of/public.pem')
  try {
    return ticketKey(
      id,
      material.startsWith('file:') ? { publicKey: readFileSync(material.slice(5), 'utf8') } : { secret: material },
    )
  } catch {
    throw new SettingError(
      `TWOFOLD_TICKET_KEYS: ${id} is neither 32 bytes in base64url nor a P-256 or Ed25519 public key`,
    )
  }
}
