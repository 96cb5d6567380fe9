// What happened, past tense. `verify` on the server turns an answer into one event; `evolve` folds it into the facts.
import type { Challenge, Pending, Proof } from './facts.ts'
import type { EndReason } from './step.ts'

export type FlowEvent =
  | { readonly event: 'identified'; readonly username: string; readonly userId: string; readonly epoch: number }
  | { readonly event: 'captcha-solved' }
  | { readonly event: 'password-proved'; readonly at: number }
  | { readonly event: 'number-asked'; readonly choiceId: string }
  | { readonly event: 'challenged'; readonly challenge: Challenge }
  /** A wrong answer was counted; `of` says what it was an answer to. */
  | { readonly event: 'attempt-failed'; readonly of: 'password' | 'number' | 'proof' | 'activation' }
  | { readonly event: 'proved'; readonly proof: Proof }
  | { readonly event: 'went-back' }
  | { readonly event: 'accepted' }
  | { readonly event: 'skipped' }
  | { readonly event: 'pending-started'; readonly pending: Pending }
  | { readonly event: 'activated'; readonly authenticatorId: string; readonly proof: Proof | null }
  | { readonly event: 'reviewed' }
  | { readonly event: 'reconfirmed' }
  | { readonly event: 'adding' }
  | { readonly event: 'removing'; readonly authenticatorId: string }
  | { readonly event: 'removed' }
  | { readonly event: 'default-set' }
  | { readonly event: 'password-handed'; readonly at: number }
  | { readonly event: 'password-set'; readonly at: number }
  | { readonly event: 'extended'; readonly expiresAt: number }
  | { readonly event: 'finished' }
  | { readonly event: 'ended'; readonly reason: EndReason }
