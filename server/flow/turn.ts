// One answer being verified: what the verifiers are given, and what they give back. They read and judge; nothing is
// written but counted attempts until the engine commits the outcome as one.
import type { Authenticator } from '#core/methods/authenticator.ts'
import type { FlowEvent } from '#core/flows/event.ts'
import type { Account, Facts } from '#core/flows/facts.ts'
import type { Problem } from '#core/flows/problem.ts'
import type { Step } from '#core/flows/step.ts'
import type { AuthenticatorRow, Effect, Person, SecurityEvent } from '../ports.ts'
import type { Deps } from './deps.ts'
import type { Draft } from './draft.ts'

/** Whose flow it is: a person of the directory, or a made-up one who looks the same from outside. */
export interface Subject {
  readonly userId: string
  readonly person: Person | null
  readonly account: Account
  /** Rows behind `account.authenticators`, made-up ones included. */
  readonly rows: ReadonlyMap<string, AuthenticatorRow>
  /** Ids of rows that nobody can prove. */
  readonly madeUp: ReadonlySet<string>
  /** Every address that was ever confirmed and not removed; `sealed` is null for a made-up one. */
  readonly mailboxes: readonly Pick<AuthenticatorRow, 'id' | 'sealed'>[]
}

export interface Turn {
  readonly deps: Deps
  readonly flowId: string
  readonly facts: Facts
  readonly subject: Subject
  readonly step: Step
  /** Hash of the browser cookie; null for a native client. */
  readonly browser: string | null
  /** The account has signed in from this browser before. */
  readonly known: boolean
  readonly address: string
  /** Of the page that asks; its browser as the User-Agent has it. */
  readonly origin: string
  readonly agent: string
  readonly language: string
  /** A registered native client, under tighter limits. */
  readonly native: boolean
  /** The session from which registration was entered. */
  readonly session: string | null
  readonly now: number
}

export type LogEntry = Pick<SecurityEvent, 'type' | 'method' | 'outcome'> & {
  readonly details?: SecurityEvent['details']
}

export interface Outcome {
  readonly events: readonly FlowEvent[]
  readonly effects: readonly Effect[]
  readonly messages: readonly Draft[]
  readonly log: readonly LogEntry[]
  readonly problem: Problem | null
  /** Counters that a success clears once it is committed. */
  readonly clears: readonly string[]
}

const none: Outcome = { events: [], effects: [], messages: [], log: [], problem: null, clears: [] }

/** An outcome with only what is named. */
export const outcome = (some: Partial<Outcome>): Outcome => ({ ...none, ...some })

/** Nothing happened but a refusal that the page shows. */
export const refuse = (problem: Problem, some: Partial<Outcome> = {}): Outcome => outcome({ ...some, problem })

/** True when the answer moved nothing on: a problem, and no event but the attempt that failed. */
export const isRefusal = ({ problem, events }: Outcome): boolean =>
  problem !== null && events.every(({ event }) => event === 'attempt-failed' || event === 'went-back')

/** Several outcomes as one; the last problem wins. */
export const together = (...parts: readonly Outcome[]): Outcome => ({
  events: parts.flatMap((part) => part.events),
  effects: parts.flatMap((part) => part.effects),
  messages: parts.flatMap((part) => part.messages),
  log: parts.flatMap((part) => part.log),
  problem: parts.reduce<Problem | null>((last, part) => part.problem ?? last, null),
  clears: parts.flatMap((part) => part.clears),
})

/** The catalogue's view of a stored authenticator: everything but what only a verifier may see. */
export const asAuthenticator = (row: AuthenticatorRow): Authenticator => ({
  id: row.id,
  kind: row.kind,
  methods: row.methods,
  name: row.name,
  hint: row.hint,
  status: row.status,
  userVerification: row.userVerification,
  activation: row.activation,
  recovery: row.recovery,
  createdAt: row.createdAt,
  lastUsedAt: row.lastUsedAt,
})
