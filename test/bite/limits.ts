// Faults against what is counted before it is looked at, and against what may happen once.
import type { Fault } from './fault.ts'

const proofs = 'server/flow/proofs.slow.test.ts'
const methods = 'server/flow/methods.slow.test.ts'
const store = 'server/store/store-pglite.slow.test.ts'

export const limits: readonly Fault[] = [
  {
    id: 'A4a',
    breaks: 'tries at a method are counted in each flow anew',
    file: 'server/flow/attempts.ts',
    find: 'key: `method:${turn.subject.userId}:${method}:${asker(turn)}`',
    replace: 'key: `method:${turn.flowId}:${method}:${asker(turn)}`',
    tests: [proofs],
  },
  {
    id: 'A4b',
    breaks: 'wrong passwords are counted by flow and not by account',
    file: 'server/flow/attempts.ts',
    find: 'key: `password:${turn.subject.userId}:${asker(turn)}`',
    replace: 'key: `password:${turn.flowId}:${asker(turn)}`',
    tests: ['server/flow/guards.slow.test.ts'],
  },
  {
    id: 'A4c',
    breaks: 'nobody is told that a method was tried to its limit',
    file: 'server/flow/verify/proof.ts',
    find: 'last ? lastFailure(turn, open) : outcome({}),',
    replace: 'outcome({}),',
    tests: [proofs],
  },
  {
    id: 'A5a',
    breaks: 'an answer is judged first and counted afterwards, so a right one passes a pause',
    file: 'server/flow/verify/proof.ts',
    find: `  if (retryAt !== null) return paused(open, retryAt)
  const judged = await judge()
  if (judged.ok`,
    replace: `  const judged = await judge()
  if (retryAt !== null && !judged.ok) return paused(open, retryAt)
  if (judged.ok`,
    tests: [proofs],
  },
  {
    id: 'A5b',
    breaks: 'one attempt more than the limit is allowed',
    file: 'server/store/counters.ts',
    find: 'allowed: row.count <= rule.limit',
    replace: 'allowed: row.count <= rule.limit + 1',
    tests: [store],
  },
  {
    id: 'A5c',
    breaks: 'counting stops one before the limit, so that it is never reached',
    file: 'server/store/counters.ts',
    find: 'when counter.count > excluded.most then counter.count',
    replace: 'when counter.count >= excluded.most then counter.count',
    tests: [store],
  },
  {
    id: 'A7a',
    breaks: 'an app’s code is good again, and so is every one before it',
    file: 'server/store/authenticators.ts',
    find: ' and counter < ${use.counter}',
    replace: '',
    tests: [store],
  },
  {
    id: 'A7b',
    breaks: 'the code that added an app is good once more',
    file: 'server/flow/verify/activate.ts',
    find: '    counter: verdict.counter,\n',
    replace: '',
    tests: [proofs],
  },
  {
    id: 'A17a',
    breaks: 'an IPv6 address counts whole, so one person has 2^64 of them',
    file: 'server/http/client-address.ts',
    find: `address.split(':').slice(0, 4)`,
    replace: `address.split(':').slice(0, 8)`,
    tests: ['server/http/client-address.test.ts'],
  },
  {
    id: 'A17b',
    breaks: 'a header of the client says which address counts',
    file: 'server/http/client-address.ts',
    find: `  if (trustedProxies === 0) return canonical(socket ?? '')\n`,
    replace: '',
    tests: ['server/http/client-address.test.ts'],
  },
  {
    id: 'A18a',
    breaks: 'a stranger’s wrong answers pause the owner’s known browser',
    file: 'server/flow/attempts.ts',
    find: `(turn.known && turn.browser !== null ? turn.browser : 'unknown')`,
    replace: `(turn.known && turn.browser !== null ? 'unknown' : 'unknown')`,
    tests: [proofs],
  },
  {
    id: 'A21a',
    breaks: 'the digits of codes are not equally likely',
    file: 'server/flow/code.ts',
    find: 'byte < 250 && digits',
    replace: 'byte < 256 && digits',
    tests: ['server/flow/code.test.ts'],
  },
  {
    id: 'A30a',
    breaks: 'numbers of every country are texted',
    file: 'server/flow/phone-number.ts',
    find: 'number.country !== undefined && countries.includes(number.country)',
    replace: 'number.country !== undefined',
    tests: [methods],
  },
  {
    id: 'A30b',
    breaks: 'premium numbers are called',
    file: 'server/flow/phone-number.ts',
    find: 'if (!allowed || (kind !== undefined && refused.has(kind)))',
    replace: 'if (!allowed || (kind === undefined && refused.size === 0))',
    tests: [methods],
  },
  {
    id: 'A30c',
    breaks: 'when the risk hook fails the text goes out',
    file: 'server/flow/verify/send.ts',
    find: '.catch(() => false)',
    replace: '.catch(() => true)',
    tests: ['server/flow/guards.slow.test.ts'],
  },
  {
    id: 'A31a',
    breaks: 'messages are not limited',
    file: 'server/flow/verify/send.ts',
    find: `if (retryAt !== null) return { code: 'send-limit', retryAt }`,
    replace: `if (retryAt === 0) return { code: 'send-limit', retryAt }`,
    tests: ['server/flow/abuse.slow.test.ts'],
  },
  {
    id: 'A31b',
    breaks: 'a number can be flooded by naming many accounts that have it',
    file: 'server/flow/attempts.ts',
    find: 'rule(`send-to:${fingerprint}:${asker(turn)}`, sends),',
    replace: 'rule(`send-to:${turn.subject.userId}:${asker(turn)}`, sends),',
    tests: ['server/flow/abuse.slow.test.ts'],
  },
  {
    id: 'A42a',
    breaks: 'what was spent can be spent again',
    file: 'server/store/once.ts',
    find: `    .values({ key, expires_at: expiresAt })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return spent.numInsertedOrUpdatedRows === 1n`,
    replace: `    .values({ key, expires_at: expiresAt })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return spent !== undefined`,
    tests: [store],
  },
  {
    id: 'A43a',
    breaks: 'passwords of any length are hashed',
    file: 'server/directory/password-hash.ts',
    find: `  Array.from(password.normalize('NFC')).length <= longestPassword &&\n`,
    replace: '',
    tests: ['server/directory/password-hash.test.ts'],
  },
  {
    id: 'A43b',
    breaks: 'one more hash is made at a time than the gate is wide',
    file: 'server/directory/gate.ts',
    find: 'if (busy < width) busy += 1',
    replace: 'if (busy <= width) busy += 1',
    tests: ['server/directory/gate.test.ts'],
  },
  {
    id: 'A44a',
    breaks: 'the code of a minute ahead is taken',
    file: 'core/otp/totp.ts',
    find: 'const last = current + Math.max(drift, window.forward)',
    replace: 'const last = current + Math.max(drift, window.forward) + 1',
    tests: ['core/otp/totp.test.ts'],
  },
  {
    id: 'A47a',
    breaks: 'one saved code can be spent twice in the same moment',
    file: 'server/store/authenticators.ts',
    find: `    .where('sealed', '=', effect.previous)\n`,
    replace: '',
    tests: [store],
  },
  {
    id: 'N63B-TH-01a',
    breaks: 'an authenticator is never disabled, however often it was answered wrong',
    file: 'server/flow/verify/proof.ts',
    find: 'state.count < rule.limit',
    replace: 'state.count < Infinity',
    tests: ['server/flow/failures.slow.test.ts'],
  },
  {
    id: 'N63B-TH-01c',
    breaks: 'a device is never disabled, however often it gave a wrong number',
    file: 'server/store/counters.ts',
    find: ' and counted.count >= counted.most',
    replace: ' and counted.count > counted.most',
    tests: [store],
  },
  {
    id: 'A19a',
    breaks: 'a list shows that a method was disabled before anything was proved',
    file: 'server/flow/subject.ts',
    find: "row.status === 'disabled' ? asMadeUp(row) : row",
    replace: 'row',
    tests: ['server/flow/failures.slow.test.ts'],
  },
  {
    id: 'N63B-PS-03a',
    breaks: 'a call that was answered is answered again by a second word of the gateway',
    file: 'server/store/once.ts',
    find: `      .where('outcome', '=', 'ringing')\n`,
    replace: '',
    tests: [store],
  },
]
