// The facts of a flow that has just begun: nothing is known but what its entry brought along.
import type { Facts } from './facts.ts'
import type { FlowKind } from './step.ts'

/**
 * What an entry can know. Registration is entered with a person (ticket or token) and with the proofs of their session;
 * a registered native client enters a reset with the CAPTCHA waived.
 */
export type Entry = Partial<Pick<Facts, 'mode' | 'username' | 'userId' | 'epoch' | 'captcha' | 'passwordAt' | 'proofs'>>

/** `now` in epoch milliseconds, `lifetime` in seconds (`policy.lifetimes.flow`). */
export const newFacts = (kind: FlowKind, now: number, lifetime: number, entry: Entry = {}): Facts => ({
  kind,
  mode: null,
  startedAt: now,
  expiresAt: now + lifetime * 1000,
  extensions: 0,
  username: null,
  userId: null,
  epoch: null,
  captcha: false,
  passwordAt: null,
  proofs: [],
  challenge: null,
  failures: {},
  asked: false,
  confirming: null,
  pending: null,
  accepted: false,
  skipped: false,
  reviewed: false,
  reconfirmed: false,
  codesOffered: false,
  added: [],
  wish: null,
  changed: null,
  passwordHandedAt: null,
  passwordSetAt: null,
  done: false,
  ended: null,
  ...entry,
})
