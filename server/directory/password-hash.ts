// Passwords at rest: argon2id in PHC form, salted, with the parameters of OWASP's Password Storage Cheat Sheet
// (m=19456 KiB, t=2, p=1; N63B-PW-13), after NFC (N63B-PW-04), optionally with a pepper kept outside the database.
// A peppered hash is stored as `pepperId:$argon2id$…`, so that peppers rotate.
import { availableParallelism } from 'node:os'
import { hash, parseOptions, verify } from '@node-rs/argon2'
import type { Secret } from '../seal/secret.ts'
import { type Gate, createGate } from './gate.ts'

/** `Algorithm.Argon2id`; the package's const enum cannot be imported by code that is only stripped of its types. */
const argon2id = 2
const today = { algorithm: argon2id, memoryCost: 19456, timeCost: 2, parallelism: 1 } as const

/** Longer passwords are refused before any work, in code points (A43). */
export const longestPassword = 256

export interface Pepper {
  readonly id: string
  readonly secret: Secret<Uint8Array>
}

export interface PasswordHasher {
  /** Throws `RangeError` for what can never be a password: over the cap, or no Unicode text. */
  hash(password: string): Promise<string>
  /** The same work whether `stored` is a hash, null, or made with a pepper that is gone. */
  verify(stored: string | null, password: string): Promise<boolean>
  /** Made with less than today's parameters, or not with today's pepper. */
  isWeak(stored: string): boolean
}

export interface HasherOptions {
  /** The first is used for new hashes; empty for none. */
  readonly peppers?: readonly Pepper[]
  /** Who hashes at the same time, and who waits; by default a thread for each core and 16 waiting for each. */
  readonly gate?: Gate
}

const cores = availableParallelism()

export async function createPasswordHasher(options: HasherOptions = {}): Promise<PasswordHasher> {
  const { peppers = [], gate = createGate({ width: cores, queue: cores * 16 }) } = options
  const [current] = peppers

  const hashWith = async (pepper: Pepper | undefined, password: string): Promise<string> => {
    const phc = await gate(() => hash(toBytes(password), { ...today, ...secretOf(pepper) }))
    return pepper === undefined ? phc : `${pepper.id}:${phc}`
  }
  /** Checked in place of a hash that is not there. */
  const nobody = await hashWith(current, crypto.randomUUID())

  return {
    async hash(password) {
      if (!isPossible(password)) throw new RangeError('this cannot be a password')
      return hashWith(current, password)
    },

    async verify(stored, password) {
      if (!isPossible(password)) return false
      const { pepperId, phc } = split(stored ?? nobody)
      const pepper = peppers.find(({ id }) => id === pepperId)
      const right = await gate(() => verify(phc, toBytes(password), secretOf(pepper)))
      return right && stored !== null
    },

    isWeak(stored) {
      const { pepperId, phc } = split(stored)
      const { algorithm, memoryCost, timeCost, parallelism } = parseOptions(phc)
      const cost = memoryCost * timeCost
      return (
        pepperId !== current?.id ||
        algorithm !== today.algorithm ||
        cost < today.memoryCost * today.timeCost ||
        memoryCost < today.memoryCost ||
        parallelism < today.parallelism
      )
    },
  }
}

/** A decomposed character takes a few units, so the first look is generous: it only spares the work on huge input. */
const isPossible = (password: string): boolean =>
  password.length <= 8 * longestPassword &&
  Array.from(password.normalize('NFC')).length <= longestPassword &&
  password.isWellFormed()

/** All of it, as it is: no trim, no cut at 72 bytes or at NUL. */
const toBytes = (password: string): Uint8Array => new TextEncoder().encode(password.normalize('NFC'))

const secretOf = (pepper: Pepper | undefined): { readonly secret?: Uint8Array } =>
  pepper === undefined ? {} : { secret: pepper.secret.reveal() }

/** PHC strings begin with `$`; what stands before it names the pepper. */
function split(stored: string): { readonly pepperId: string | undefined; readonly phc: string } {
  const dollar = stored.indexOf('$')
  return dollar > 0
    ? { pepperId: stored.slice(0, dollar - 1), phc: stored.slice(dollar) }
    : { pepperId: undefined, phc: stored }
}
