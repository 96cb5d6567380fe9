// Faults against the rules of registration, R30 to R34.
import type { Fault } from './fault.ts'

const walk = 'core/flows/walk.test.ts'
const methods = 'server/flow/methods.slow.test.ts'
const store = 'server/store/store-pglite.slow.test.ts'

export const registration: readonly Fault[] = [
  {
    id: 'R30a',
    breaks: 'methods are shown and changed without any proof',
    file: 'core/flows/register.ts',
    find: 'pendingStep(situation) ?? freshStep(situation) ?? wishStep',
    replace: 'pendingStep(situation) ?? wishStep',
    tests: [walk],
  },
  {
    id: 'R30b',
    breaks: 'a proof never grows old',
    file: 'core/flows/proofs.ts',
    find: `facts.kind === 'signIn' || at - provedAt <= policy.freshSeconds * 1000`,
    replace: `facts.kind !== 'reset' || at - provedAt <= policy.freshSeconds * 1000`,
    tests: [walk],
  },
  {
    id: 'R30c',
    breaks: 'what a session proved counts from now and not from when it was proved',
    file: 'server/flow/entry.ts',
    find: '[{ method, authenticatorId, multiFactor, at }],',
    replace: '[{ method, authenticatorId, multiFactor, at: deps.clock.now() + at * 0 }],',
    tests: [methods],
  },
  {
    id: 'R31a',
    breaks: 'a weaker method proves the adding of a stronger one',
    file: 'core/policy/choices.ts',
    find: 'return held.filter(({ method }) => methods[method].strength >= needed)',
    replace: 'return held.filter(({ method }) => methods[method].strength <= needed || needed > 0)',
    tests: [walk],
  },
  {
    id: 'R31b',
    breaks: 'the proof before the method being added is not asked for',
    file: 'core/flows/adding.ts',
    find: '(freshStep(situation, pending) ?? activation(situation, pending))',
    replace: 'activation(situation, pending)',
    tests: [walk],
  },
  {
    id: 'R32a',
    breaks: 'a pending authenticator proves something',
    file: 'core/policy/counting.ts',
    find: `.filter(({ status }) => status === 'active')`,
    replace: `.filter(({ status }) => status !== 'disabled')`,
    tests: [walk],
  },
  {
    id: 'R32b',
    breaks: 'a pending authenticator is listed',
    file: 'core/flows/registered.ts',
    find: `.filter(({ status }) => status !== 'pending')`,
    replace: `.filter(({ status }) => status.length > 0)`,
    tests: [walk],
  },
  {
    id: 'R32c',
    breaks: 'a number is added by any code',
    file: 'server/flow/verify/activate.ts',
    find: "return codeMatches(turn.deps.seals, turn.flowId, pending.authenticatorId, code, pending.mac ?? '')",
    replace:
      "return codeMatches(turn.deps.seals, turn.flowId, pending.authenticatorId, code, pending.mac ?? '') || code.length > 0",
    tests: ['server/flow/guards.slow.test.ts'],
  },
  {
    id: 'R32d',
    breaks: 'a call that nobody confirmed adds the number',
    file: 'server/flow/verify/activate.ts',
    find: `if (state === 'confirmed') return bound(`,
    replace: `if (state !== 'denied') return bound(`,
    tests: ['server/flow/guards.slow.test.ts'],
  },
  {
    id: 'R33a',
    breaks: 'the secret is shown again after its app was added',
    file: 'core/flows/evolve.ts',
    find: `          pending: null,
          wish: null,
          changed: 'added',`,
    replace: `          wish: null,
          changed: 'added',`,
    tests: [walk],
  },
  {
    id: 'R34a',
    breaks: 'an activation of another authenticator than the pending one counts',
    file: 'core/flows/evolve.ts',
    find: '    pending?.authenticatorId === authenticatorId\n',
    replace: '    pending !== undefined\n',
    tests: [walk],
  },
  {
    id: 'R34b',
    breaks: 'more authenticators than there are places for: the store says that it bound one, and did not',
    file: 'server/store/authenticators.ts',
    find: `    if (bound.numInsertedOrUpdatedRows === 1n) return true
  }
  return false`,
    replace: `    if (bound.numInsertedOrUpdatedRows === 1n) return true
  }
  return true`,
    tests: [store],
  },
  {
    id: 'R34c',
    breaks: 'one number is added twice',
    file: 'server/flow/verify/enroll.ts',
    find: 'if ([...subject.rows.values()].some((row) => row.fingerprint === fingerprint))',
    replace: 'if ([...subject.rows.values()].some((row) => row.id === fingerprint))',
    tests: [methods],
  },
]
