// R15 and R20 at the whole server: a stranger answers at random for a name, once where nobody has it and once where
// somebody does. Both servers must say the same to the byte, but for ids and hints of one length, in the same work:
// every port is asked the same, in the same order.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answer } from '#core/flows/answer.ts'
import type { FlowKind } from '#core/flows/step.ts'
import type { AuthenticatorKind, Method } from '#core/methods/catalogue.ts'
import type { PresetName } from '#core/policy/presets.ts'
import { solve } from '#test/support/people.ts'
import { Client, isFault, type Known, person, startServer, type TestServer } from '#test/support/server.ts'
import { type Dice, dice } from '#test/walks/random.ts'
import type { AuthenticatorRow } from '../ports.ts'
import { keysFromConfig, sampleKeys } from '../seal/keys.ts'
import { createSeals } from '../seal/seals.ts'
import { addressFingerprint } from './fingerprints.ts'
import { madeUpRows } from './made-up.ts'
import { maskMail, maskNumber } from './mask.ts'
import { hashCodes } from './recovery-codes.ts'
import { madeUpUserId } from './subject.ts'

const answersWanted = Math.max(150, Number(process.env['WALK_ANSWERS'] ?? 0) / 50)

/** Names that are drawn phone, app and address. */
const seeds = [3, 4]

/** The same keys in every run, since what is made up for a name is drawn by them. */
const seals = createSeals(keysFromConfig({ ...sampleKeys, production: false }))

const methodsOf: Readonly<Partial<Record<AuthenticatorKind, readonly Method[]>>> = {
  app: ['totp'],
  phone: ['sms', 'voice'],
  email: ['email'],
  key: ['fido2'],
  codes: ['recoveryCode'],
}

/** What is sealed of each kind; nothing of a key. */
const sealedOf = (kind: AuthenticatorKind, id: string, address: string): string | null => {
  if (kind === 'app') return 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
  if (kind === 'codes') return hashCodes(seals, id, ['one', 'two', 'three'])
  return kind === 'key' ? null : address
}

/** A real authenticator of this kind, as registration would have left it. */
const rowOf = ({ userId }: Known, kind: AuthenticatorKind, createdAt: number): AuthenticatorRow => {
  const id = Buffer.from(seals.fingerprint('test', `${userId} ${kind}`), 'base64url')
    .subarray(0, 16)
    .toString('base64url')
  const address = kind === 'phone' ? '+447400123456' : `${userId}@home.example`
  const sealed = sealedOf(kind, id, address)
  return {
    id,
    userId,
    kind,
    methods: methodsOf[kind] ?? [],
    name: '',
    hint: kind === 'phone' ? maskNumber(address) : kind === 'email' ? maskMail(address) : '',
    status: 'active',
    userVerification: false,
    activation: false,
    recovery: kind === 'phone',
    createdAt,
    lastUsedAt: null,
    sealed: sealed === null ? null : seals.seal('authenticator', id, sealed),
    fingerprint: kind === 'phone' || kind === 'email' ? addressFingerprint(seals, kind, userId, address) : null,
    counter: -1,
    drift: 0,
    publicKey: null,
    details: {},
  }
}

/** Gives somebody the kinds of authenticator that would be made up for the name if nobody had it. */
const registerLikeNobody = async (server: TestServer, who: Known): Promise<void> => {
  const { options, store } = server
  const { policy, can } = options
  const userId = madeUpUserId(seals, who.username)
  const kinds = madeUpRows({ seals, policy, can, now: server.now(), userId, real: [] }).map(({ kind }) => kind)
  const expiresAt = server.now() + 1000
  const flow = { id: `made ${who.userId}`, version: 0, request: '', userId: null, facts: '', expiresAt, ended: true }
  const row = {
    id: flow.id,
    kind: 'signIn',
    version: 0,
    lastRequest: null,
    browser: null,
    userId: null,
    facts: '',
  } as const
  await store.createFlow({ ...row, expiresAt, ended: false })
  const effects = kinds.map((kind, at) => ({ effect: 'bind', row: rowOf(who, kind, at + 1), limit: 5 }) as const)
  assert.equal((await store.commit({ flow, effects, events: [], messages: [] })).result, 'ok')
}

/** What a stranger can answer: anything but a right password, code or number. */
const strangersAnswer = async (page: Client, username: string, d: Dice): Promise<Answer | null> => {
  const at = page.last?.step
  if (at === undefined || at.step === 'ended' || at.step === 'done') return null
  const other = d.pick(['back', 'resend', 'cancel', 'poll'] as const)
  if (d.chance(0.1) && page.last?.links[other] !== undefined && (other !== 'cancel' || d.chance(0.2)))
    return { answer: other }
  switch (at.step) {
    case 'identify':
      return { answer: 'identify', username }
    case 'captcha':
      return { answer: 'solve-captcha', payload: d.chance(0.85) ? await solve(at.challenge) : 'bm90aGluZw' }
    case 'password':
      return d.chance(0.8) || !at.passkey
        ? { answer: 'password', password: `Wrong-${Math.floor(d.next() * 1000)}` }
        : { answer: 'challenge', choiceId: 'any.fido2' }
    case 'choose-method':
      return { answer: 'challenge', choiceId: String(Math.floor(d.next() * at.methods.length)) }
    case 'confirm-number':
      return { answer: 'challenge', choiceId: '', number: d.pick(['07400 999999', '12', '+33 6 12 34 56 78']) }
    case 'enter-code':
      return { answer: 'verify', code: d.pick(['0000000', '99', 'abcdef', 'zzzzzzzz']) }
    case 'await-call':
      return { answer: 'poll' }
    default:
      return page.last?.links.back === undefined ? { answer: 'cancel' } : { answer: 'back' }
  }
}

/** Choices are named by their place, since ids differ. */
const placed = (answer: Answer, page: Client): Answer => {
  const at = page.last?.step
  if (answer.answer !== 'challenge') return answer
  if (at?.step === 'choose-method') return { ...answer, choiceId: at.methods[Number(answer.choiceId)]?.id ?? '' }
  return at?.step === 'confirm-number' ? { ...answer, choiceId: at.choice.id } : answer
}

/** What may differ, replaced by its length: ids, hints and whatever is random. */
const masked = new Set(
  'id hint token correlationId challenge nonce salt signature keyPrefix keySignature flow href links timestamp'.split(
    ' ',
  ),
)
const shape = (page: Client): string =>
  JSON.stringify(page.last, (key, value: unknown) => {
    if (!masked.has(key)) return value
    return typeof value === 'string' ? (key === 'salt' || key === 'href' ? typeof value : value.length) : value
  })

const answerBoth = async (
  pages: readonly Client[],
  servers: readonly TestServer[],
  answer: Answer,
): Promise<string[]> =>
  Promise.all(
    pages.map(async (page, i) => {
      const server = servers[i]
      const from = server?.trace.length ?? 0
      const own =
        answer.answer === 'solve-captcha' && answer.payload !== 'bm90aGluZw' && page.last?.step.step === 'captcha'
      const given = own ? { ...answer, payload: await solve(page.at('captcha').challenge) } : placed(answer, page)
      const reply = await page.answer(given)
      const said = isFault(reply) ? `${reply.status} ${reply.code}` : shape(page)
      return `${said}\n${server?.trace.slice(from).join(' ')}`
    }),
  )

/** The steps that were met. */
const walk = async (name: PresetName, kind: FlowKind, seed: number): Promise<ReadonlySet<string>> => {
  const met = new Set<string>()
  const d = dice(seed)
  const who = person(`robin${seed}`)
  const policy = { limits: { startsPerAddress: 1_000_000 } }
  const nobody = await startServer({ preset: name, people: [], policy, options: { seals } })
  const somebody = await startServer({ preset: name, people: [who], policy, options: { seals } })
  const servers = [nobody, somebody]
  try {
    await registerLikeNobody(somebody, who)
    let answers = 0
    while (answers < answersWanted / 3) {
      const pages = servers.map((server) => new Client(server))
      for (const page of pages) await page.enter({ flow: kind })
      for (let turn = 0; turn < 25; turn += 1, answers += 1) {
        const [first] = pages
        met.add(first?.last?.step.step ?? '')
        const answer = first === undefined ? null : await strangersAnswer(first, who.username, d)
        if (answer === null) break
        const [a, b] = await answerBoth(pages, servers, answer)
        assert.equal(a, b, `seed ${seed}, ${JSON.stringify(answer)}`)
        const seconds = d.chance(0.04) ? d.pick([400, 3700]) : d.pick([1, 5, 35])
        for (const server of servers) server.advance(seconds)
      }
    }
    return met
  } finally {
    for (const server of servers) await server.close()
  }
}

for (const name of ['microsoft365', 'strict'] as const)
  for (const kind of ['reset', 'signIn'] as const)
    test(`R15 R20 A19 OWASP-FP-01 OWASP-FP-02 ${kind} under ${name}: a stranger sees no byte and causes no call that tells whether the name is somebody’s`, async () => {
      const met = new Set<string>()
      for (const seed of seeds) for (const step of await walk(name, kind, seed)) met.add(step)
      const far =
        kind === 'reset' ? ['captcha', 'choose-method', 'confirm-number', 'enter-code'] : ['password', 'use-passkey']
      for (const step of far) assert.ok(met.has(step), step)
    })
