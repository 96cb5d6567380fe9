// Expected refusals: data in the step, HTTP 200; the page looks the text up by the code, so that it can be translated.
import type { PasswordReason } from '#core/policy/password.ts'

export type Problem =
  | { readonly code: 'code-rejected'; readonly triesLeft: number }
  | { readonly code: 'code-used' }
  | { readonly code: 'code-expired' }
  | { readonly code: 'password-rejected' }
  | { readonly code: 'password-refused'; readonly reasons: readonly PasswordReason[] }
  | { readonly code: 'captcha-failed' }
  | { readonly code: 'number-mismatch' }
  | { readonly code: 'method-paused'; readonly retryAt: number }
  | { readonly code: 'wait'; readonly retryAt: number }
  | { readonly code: 'send-limit'; readonly retryAt: number }
  | { readonly code: 'call-denied' }
  | { readonly code: 'call-unanswered' }
  | { readonly code: 'passkey-failed' }
  | { readonly code: 'approval-denied' }
  | { readonly code: 'approval-unanswered' }
  | { readonly code: 'approval-wrong-number' }
  /** Another request of this account waits for its answer. */
  | { readonly code: 'approval-busy' }
  | { readonly code: 'approval-limit'; readonly retryAt: number }
  /** The only device there is lives in this browser, and the organisation takes none of those. */
  | { readonly code: 'approval-same-device' }
  | { readonly code: 'pairing-over' }
  | { readonly code: 'already-registered' }
  | { readonly code: 'limit-reached' }
  | { readonly code: 'number-invalid' }
  | { readonly code: 'number-not-allowed' }
  | { readonly code: 'email-invalid' }
  | { readonly code: 'email-not-allowed' }
  | { readonly code: 'method-unavailable' }
  | { readonly code: 'not-independent' }
  /** Another tab of this browser went on meanwhile; this is where the flow stands now. */
  | { readonly code: 'moved-on' }
  /** A new code went out; not a refusal, but said in the same place. */
  | { readonly code: 'sent' }
  /** A saved code was used and replaced; here is the new one, shown once. */
  | { readonly code: 'recovery-code-replaced'; readonly newCode: string }

export type ProblemCode = Problem['code']
