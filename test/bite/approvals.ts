// Faults against the rules of approvals on a device, R50 to R54.
import type { Fault } from './fault.ts'

const approval = 'server/push/approval.test.ts'
const uses = 'server/push/uses.test.ts'
const store = 'server/store/store-pglite.slow.test.ts'

export const approvals: readonly Fault[] = [
  {
    id: 'R50a',
    breaks: 'a strange browser with a name makes that person’s device ring',
    file: 'server/flow/verify/approval.ts',
    find: 'if (isInstead && !(known && subject.account.passwordless',
    replace: 'if (isInstead && !(subject.account.passwordless',
    tests: [uses],
  },
  {
    id: 'R51a',
    breaks: 'the number travels to the device',
    file: 'server/push/request.ts',
    find: '      service: organisation.name,\n',
    replace: '      service: `${organisation.name} ${number}`,\n',
    tests: [approval],
  },
  {
    id: 'R52a',
    breaks: 'a flow goes on although its request was reported',
    file: 'server/flow/verify/approval.ts',
    find: `return row?.state === 'reported' ? reported() : null`,
    replace: `return row?.state === 'used' ? reported() : null`,
    tests: [approval],
  },
  {
    id: 'R53b',
    breaks: 'one approval is taken again and again',
    file: 'server/store/approvals.ts',
    find: `    .where('state', '=', 'approved')\n`,
    replace: '',
    tests: [store],
  },
  {
    id: 'R53c',
    breaks: 'what was signed for another request answers this one',
    file: 'server/push/speak.ts',
    find: `  if (!isAboutThis(statement, content)) return refuse('unauthorized')\n`,
    replace: '',
    tests: [approval],
  },
  {
    id: 'R54a',
    breaks: 'a request that was answered wrong can be answered right after it',
    file: 'server/store/approvals.ts',
    find: `and id = \${id} and state = 'open' and expires_at > \${at}`,
    replace: `and id = \${id} and expires_at > \${at}`,
    tests: [store],
  },
  {
    id: 'R54b',
    breaks: 'a wrong number approves',
    file: 'server/push/speak.ts',
    find: `return isRight ? 'approved' : 'wrong'`,
    replace: `return isRight || number !== '' ? 'approved' : 'wrong'`,
    tests: [approval],
  },
  {
    id: 'R54c',
    breaks: 'going back from a request that is over leads to it again',
    file: 'core/flows/evolve.ts',
    find: `    // One that was left open is over: going back from here leads past it.\n    challenge: null,\n`,
    replace: '',
    tests: ['core/flows/walk.test.ts'],
  },
  {
    id: 'N63B-OB-05b',
    breaks: 'a denial pauses nothing',
    file: 'server/store/approvals.ts',
    find: `count === null ? nothing : counting(count, at)`,
    replace: `count === null || true ? nothing : counting(count, at)`,
    tests: [store],
  },
  {
    id: 'N63B-OB-05c',
    breaks: 'a device may ask without end',
    file: 'server/http/push.ts',
    find: `return retryAfter === null\n`,
    replace: `return retryAfter !== undefined\n`,
    tests: ['server/push/limits.slow.test.ts'],
  },
]
