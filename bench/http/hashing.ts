// The password hash of a benchmark, one for both sides: argon2id with m=19456 KiB, t=2, p=1, or something cheap that
// shows what everything but hashing costs.
import { createHash } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { createPasswordHasher, type PasswordHasher } from '#server/directory/password-hash.ts'

const cheap = (password: string): string => createHash('sha256').update(password).digest('base64url')

const cheapHasher: PasswordHasher = {
  hash: async (password) => cheap(password),
  verify: async (stored, password) => stored === cheap(password),
  isWeak: () => false,
}

export const hasherOf = async (hashing: boolean): Promise<PasswordHasher> =>
  hashing ? createPasswordHasher() : cheapHasher

const argon2id = { algorithm: 2, memoryCost: 19456, timeCost: 2, parallelism: 1 } as const

/** The same as better-auth wants it. */
export const peerHashing = (
  hashing: boolean,
): {
  readonly hash: (password: string) => Promise<string>
  readonly verify: (data: { readonly hash: string; readonly password: string }) => Promise<boolean>
} => ({
  hash: async (password) => (hashing ? hash(password, argon2id) : cheap(password)),
  verify: async ({ hash: stored, password }) => (hashing ? verify(stored, password) : stored === cheap(password)),
})
