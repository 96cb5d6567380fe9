// The world of a walk: a person, their account and one flow; and a ledger of what was really right, wrong, bound and
// changed, which the rules (rules.ts) hold against what the flow believes.
import type { FlowEvent } from '#core/flows/event.ts'
import { evolve } from '#core/flows/evolve.ts'
import type { Account, Environment, Facts } from '#core/flows/facts.ts'
import { type Entry, newFacts } from '#core/flows/new-facts.ts'
import { nextStep } from '#core/flows/next-step.ts'
import type { FlowKind, ProofPurpose, Step } from '#core/flows/step.ts'
import type { Method } from '#core/methods/catalogue.ts'
import type { Policy } from '#core/policy/policy.ts'
import { can, startOfTime } from './people.ts'
import type { Dice } from './random.ts'

export interface Right {
  readonly authenticatorId: string
  readonly method: Method
  readonly purpose: ProofPurpose | 'binding' | 'entry'
  readonly multiFactor: boolean
  readonly at: number
}

interface Bound {
  readonly method: Method
  readonly id: string
  readonly begun: number
  /** The account before it was bound. */
  readonly before: Account
}

/** What happened in truth, written by the verifier's model alone. */
class Ledger {
  readonly right: Right[] = []
  readonly bound: Bound[] = []
  readonly removed: string[] = []
  /** Choices for which the whole number was typed right. */
  readonly numbers = new Set<string>()
  /** Wrong answers by choice id, by pending authenticator, and under `password`. */
  readonly wrong = new Map<string, number>()
  /** Approvals that devices gave: instead of a password or beside it, and how the account stood then. */
  readonly approved: { readonly instead: boolean; readonly by: Account; readonly device: string }[] = []
  /** Somebody said "it wasn't me". */
  reported = false
  /** The numbers of requests that ended, however they did. */
  readonly over = new Set<string>()
  passwordAt: number | null = null
  captcha = false
  changes = 0
  /** An administrator changed the account while the flow ran. */
  epochMoved = false

  countWrong(key: string): void {
    this.wrong.set(key, (this.wrong.get(key) ?? 0) + 1)
  }

  passCaptcha(): void {
    this.captcha = true
  }

  provePassword(at: number): void {
    this.passwordAt = at
  }

  changePassword(): void {
    this.changes += 1
  }
}

export class World {
  readonly ledger = new Ledger()
  /** The right code of every challenge and every pending method there ever was, by its id. */
  readonly codes = new Map<string, string>()
  readonly kind: FlowKind
  readonly policy: Policy
  readonly dice: Dice
  account: Account
  facts: Facts
  now = startOfTime

  constructor(kind: FlowKind, account: Account, policy: Policy, dice: Dice, entry: Entry = {}) {
    this.kind = kind
    this.account = account
    this.policy = policy
    this.dice = dice
    this.facts = newFacts(kind, startOfTime, policy.lifetimes.flow, entry)
    this.ledger.passwordAt = entry.passwordAt ?? null
    for (const proof of entry.proofs ?? []) this.ledger.right.push({ ...proof, purpose: 'entry' })
  }

  get environment(): Environment {
    return { can, now: this.now }
  }

  get step(): Step {
    const keyUri = this.facts.pending?.secret ?? ''
    const pairingLink = this.facts.pending?.pairing ?? ''
    return nextStep(this.facts, this.account, this.policy, this.environment, { keyUri, pairingLink })
  }

  apply(...events: readonly FlowEvent[]): void {
    for (const event of events) this.facts = evolve(this.facts, event)
  }

  replaceAccount(some: Partial<Account>): void {
    this.account = { ...this.account, ...some }
  }

  wait(milliseconds: number): void {
    this.now += milliseconds
  }

  /** An administrator changes something that must stop running flows (A48). */
  disturb(): void {
    this.replaceAccount({ epoch: this.account.epoch + 1 })
    this.ledger.epochMoved = this.facts.userId !== null
  }

  /** Somebody fails with one of the authenticators elsewhere until it is disabled; not after the flow has come to its end. */
  disable(): void {
    const { step } = this.step
    if (step === 'done' || step === 'ended' || step === 'working' || this.account.authenticators.length === 0) return
    const { id: failed } = this.dice.pick(this.account.authenticators)
    this.replaceAccount({
      authenticators: this.account.authenticators.map((each) =>
        each.id === failed && each.status === 'active' ? { ...each, status: 'disabled' } : each,
      ),
    })
  }

  /** A new id with its right code. */
  newCode(word: string): string {
    const id = `${word}${this.codes.size + 1}`
    this.codes.set(id, `right-${id}`)
    return id
  }
}
