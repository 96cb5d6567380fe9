// Faults against the rules of sign-in, R20 to R25.
import type { Fault } from './fault.ts'

const walk = 'core/flows/walk.test.ts'
const alike = 'core/flows/alike.slow.test.ts'
const signInTest = 'core/flows/sign-in.test.ts'
const nobody = 'server/flow/nobody.slow.test.ts'

export const signIn: readonly Fault[] = [
  {
    id: 'R20a',
    breaks: 'a lock is told before the right password',
    file: 'core/flows/sign-in.ts',
    find: '  if (!isRecognised(situation)) return firstFactorStep(situation)\n',
    replace: `  if (!isRecognised(situation) && !account.locked) return firstFactorStep(situation)\n`,
    tests: [alike],
  },
  {
    id: 'R20b',
    breaks: 'a passkey is offered only to those who have one',
    file: 'core/flows/sign-in.ts',
    find: '{ passkey: isOpenTo(situation, anyPasskey),',
    replace: `{ passkey: isOpenTo(situation, anyPasskey) && situation.account.defaultChoice === null,`,
    tests: [alike],
  },
  {
    id: 'R20c',
    breaks: 'an unknown name is refused where it is typed',
    file: 'server/flow/verify/identify.ts',
    find: `  const userId = person?.userId ?? madeUpUserId(turn.deps.seals, username)\n`,
    replace: `  if (person === null) return refuse({ code: 'method-unavailable' })
  const userId = person?.userId ?? madeUpUserId(turn.deps.seals, username)\n`,
    tests: [nobody],
  },
  {
    id: 'R20d',
    breaks: 'no password is hashed for unknown people',
    file: 'server/flow/verify/identify.ts',
    find: 'await deps.directory.checkPassword(subject.person, answer.password)',
    replace:
      'subject.person === null ? { ok: false, rehash: null } : await deps.directory.checkPassword(subject.person, answer.password)',
    tests: [nobody],
  },
  {
    id: 'R20e',
    breaks: 'a pause is told by its time: nothing is hashed while it lasts',
    file: 'server/flow/verify/identify.ts',
    find: `  // The hash is computed even when paused, so that a pause cannot be told from a wrong password by its time.\n`,
    replace: `  if (retryAt !== null) return refuse({ code: 'method-paused', retryAt })\n`,
    tests: ['server/flow/guards.slow.test.ts'],
  },
  {
    id: 'R21a',
    breaks: 'a sign-in is done without the second factor that is due',
    file: 'core/flows/sign-in.ts',
    find: '(secondFactor ? secondFactorStep(situation) : null) ??',
    replace: '(secondFactor && !situation.facts.asked ? secondFactorStep(situation) : null) ??',
    tests: [walk],
  },
  {
    id: 'R21b',
    breaks: 'a key that saw only a touch replaces the password',
    file: 'core/flows/sign-in.ts',
    find: `(method === 'fido2' || method === 'push') && multiFactor`,
    replace: `(method === 'fido2' || (method === 'push' && multiFactor))`,
    tests: [walk],
  },
  {
    id: 'R21c',
    breaks: 'the directory’s own second-factor flag is not looked at',
    file: 'core/policy/requirement.ts',
    find: `policy.secondFactor === 'always' || person.mfaRequired`,
    replace: `policy.secondFactor === 'always'`,
    tests: [walk],
  },
  {
    id: 'R21d',
    breaks: 'a sign-in that still waits for its second factor is exchanged for a session',
    file: 'server/session/tokens.ts',
    find: `facts.kind !== 'signIn' || !facts.done`,
    replace: `facts.kind !== 'signIn' || facts.passwordAt === null`,
    tests: ['server/flow/methods.slow.test.ts'],
  },
  {
    id: 'R22a',
    breaks: 'the password alone adds a method to an account that has one',
    file: 'core/flows/proofs.ts',
    find: '  if (!holdsMore(situation))\n    return passwordAt',
    replace: '  if (passwordAt !== null)\n    return passwordAt',
    tests: [walk],
  },
  {
    id: 'R23a',
    breaks: 'an account whose only factor was disabled counts as one that has none',
    file: 'core/policy/counting.ts',
    find: `status !== 'pending' && offered.some`,
    replace: `status === 'active' && offered.some`,
    tests: [walk],
  },
  {
    id: 'R23b',
    breaks: 'an account whose factors cannot be used just now counts as one that has none',
    file: 'core/flows/proofs.ts',
    find: '!holdsMore(situation) || isProved(situation, choices, situation.environment.now)',
    replace: 'choices.length === 0 || isProved(situation, choices, situation.environment.now)',
    tests: ['core/flows/proofs.test.ts'],
  },
  {
    id: 'R24a',
    breaks: 'registration can be put off for ever',
    file: 'core/policy/due.ts',
    find: 'return until > now ? until : null',
    replace: 'return until',
    tests: [walk],
  },
  {
    id: 'R24b',
    breaks: 'what was put off stays put off after the last day',
    file: 'core/flows/wizard.ts',
    find: 'facts.skipped && asked.canSkipUntil !== null',
    replace: 'facts.skipped',
    tests: [signInTest],
  },
  {
    id: 'R24c',
    breaks: 'each prompt begins the days anew',
    file: 'server/flow/settle.ts',
    find: `step.step === 'more-information' && turn.subject.account.promptedAt === null`,
    replace: `step.step === 'more-information'`,
    tests: ['server/flow/guards.slow.test.ts'],
  },
  {
    id: 'R25a',
    breaks: 'a mailbox or saved codes may be the first method',
    file: 'core/policy/offers.ts',
    find: 'return methods[method].first || hasFirst(held, policy, person.administrator, now) ?',
    replace: 'return methods[method].limit > 0 || hasFirst(held, policy, person.administrator, now) ?',
    tests: [walk],
  },
]
