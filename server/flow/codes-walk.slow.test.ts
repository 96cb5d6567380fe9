// Random walks through the whole server: several people, many flows at once, and every code that ever was tried
// everywhere. A ledger of what was sent for which question judges: a code works for its own flow, person, method and
// purpose or not at all, and a password changes only by two right answers (R6, R10, R12).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answer } from '#core/flows/answer.ts'
import type { FlowKind } from '#core/flows/step.ts'
import type { Method } from '#core/methods/catalogue.ts'
import type { PresetName } from '#core/policy/presets.ts'
import type { Received, ReceivedFault } from '#core/wire/receive.ts'
import { appCode, registerTwo, solve } from '#test/support/people.ts'
import { signInWithApp, tokenOf } from '#test/support/session.ts'
import { Client, codeIn, isFault, type Known, ok, person, startServer, type TestServer } from '#test/support/server.ts'
import { type Dice, dice } from '#test/walks/random.ts'

const answersWanted = Math.max(400, Number(process.env['WALK_ANSWERS'] ?? 0) / 20)
const day = 86_400
const period = 30_000

interface Somebody {
  readonly who: Known
  readonly secret: string
  readonly number: string
  /** The newest counter of the app that was accepted. */
  lastCounter: number
}

interface Walking {
  readonly one: Somebody
  readonly kind: FlowKind
  readonly page: Client
  /** The newest code sent for the question that is open, and when. */
  sent: { readonly code: string; readonly at: number } | null
  readonly right: { readonly method: Method; readonly choice: string }[]
  changes: number
  /** A fault came: its time was over. */
  gone: boolean
}

/** Every code that was ever right for something. */
type Pool = string[]

const register = async (server: TestServer, who: Known, number: string): Promise<Somebody> => {
  const registered = await registerTwo(server, who)
  const page = new Client(server, registered.page.cookie)
  const accessToken = await tokenOf(server, await signInWithApp(server, who, registered))
  ok(await page.enter({ flow: 'register', accessToken }))
  ok(await page.answer({ answer: 'add' }))
  await server.letters()
  ok(await page.answer({ answer: 'enroll', method: 'sms', number }))
  ok(await page.answer({ answer: 'activate', code: codeIn((await server.letters())[0]) }))
  assert.equal(page.last?.problem, null)
  server.advance(day)
  return { who, secret: registered.secret, number, lastCounter: 0 }
}

const begin = async (server: TestServer, people: readonly Somebody[], d: Dice): Promise<Walking> => {
  const one = d.pick(people)
  const kind = d.pick(['signIn', 'reset'] as const)
  const page = new Client(server)
  ok(await page.enter({ flow: kind }))
  return { one, kind, page, sent: null, right: [], changes: 0, gone: false }
}

/** The code to type, and whether the ledger says that it is right here and now. */
const someCode = (
  server: TestServer,
  { one, page, sent }: Walking,
  people: readonly Somebody[],
  pool: Pool,
  d: Dice,
): { readonly code: string; readonly isRight: boolean } => {
  const { method } = page.at('enter-code').choice
  const now = server.now()
  const anyApp = (): string => appCode(d.pick(people).secret, now - d.pick([0, 0, 1, 2, 40]) * period)
  const good = method === 'totp' ? appCode(one.secret, now) : (sent?.code ?? '000000')
  const code = d.chance(0.45) ? good : d.chance(0.3) ? anyApp() : pool.length > 0 ? d.pick(pool) : '000000'
  if (method !== 'totp') {
    const isAlive = sent !== null && now < sent.at + server.options.policy.lifetimes.code * 1000
    return { code, isRight: isAlive && code === sent.code }
  }
  const counters = [0, 1].map((back) => Math.floor(now / period) - back)
  const counter = counters.find((each) => code === appCode(one.secret, each * period))
  return { code, isRight: counter !== undefined && counter > one.lastCounter }
}

const codeProblems = new Set(['code-rejected', 'code-used', 'code-expired', 'method-paused', 'method-unavailable'])

/** The flow had ended by itself before the answer came. */
const isTooLate = ({ step }: Received): boolean =>
  step.step === 'ended' && (step.reason === 'expired' || step.reason === 'account-changed')

/** One answer that leads on, or a code from anywhere. */
const step = async (
  server: TestServer,
  walking: Walking,
  people: readonly Somebody[],
  pool: Pool,
  d: Dice,
): Promise<'right' | 'refused' | null> => {
  const { page, one, right } = walking
  const give = async (answer: Answer): Promise<Received | ReceivedFault> => {
    const reply = await page.answer(answer)
    walking.gone = isFault(reply)
    return reply
  }
  const at = page.last?.step
  const { who } = one
  if (at === undefined || at.step === 'ended' || at.step === 'done') return null
  if (d.chance(0.03) && at.step !== 'identify' && at.step !== 'captcha') {
    if (page.last?.links.back !== undefined) await give({ answer: 'back' })
    return null
  }
  switch (at.step) {
    case 'identify':
      await give({ answer: 'identify', username: who.username })
      return null
    case 'captcha':
      await give({ answer: 'solve-captcha', payload: await solve(at.challenge) })
      return null
    case 'password': {
      const password = d.chance(0.9) ? (server.people.get(who.userId)?.password ?? '') : d.pick(people).who.password
      await give({ answer: 'password', password })
      return null
    }
    case 'choose-method': {
      const typed = at.methods.filter(({ method }) => method === 'totp' || method === 'sms' || method === 'email')
      walking.sent = null
      if (typed.length > 0) await give({ answer: 'challenge', choiceId: d.pick(typed).id })
      else await give({ answer: 'cancel' })
      return null
    }
    case 'confirm-number': {
      const number = d.chance(0.85) ? one.number : d.pick(people).number
      await give({ answer: 'challenge', choiceId: at.choice.id, number })
      return null
    }
    case 'enter-code': {
      if (at.resendAt !== null && d.chance(0.1)) {
        await give({ answer: 'resend' })
        return null
      }
      const { code, isRight } = someCode(server, walking, people, pool, d)
      const reply = await give({ answer: 'verify', code })
      const isRefused = isFault(reply) || isTooLate(reply) || codeProblems.has(reply.problem?.code ?? '')
      if (isRefused) return 'refused'
      assert.ok(isRight, `${who.username}: ${code} was taken for ${at.choice.method} (${at.purpose})`)
      right.push({ method: at.choice.method, choice: at.choice.id })
      walking.sent = null
      if (at.choice.method === 'totp') one.lastCounter = Math.floor(server.now() / period) - 1
      if (code === appCode(one.secret, server.now())) one.lastCounter = Math.floor(server.now() / period)
      return 'right'
    }
    case 'new-password': {
      const authenticators = new Set(right.map(({ choice }) => choice.split('.')[0]))
      assert.ok(authenticators.size >= 2, 'a new password without two authenticators')
      await give({ answer: 'update', newPassword: `Tr0ubadour-and-Lute-${Math.floor(d.next() * 1e9)}` })
      return null
    }
    default:
      await give({ answer: 'cancel' })
      return null
  }
}

const walk = async (
  server: TestServer,
  seed: number,
): Promise<Readonly<Record<'right' | 'refused' | 'resets', number>>> => {
  const d = dice(seed)
  const people: Somebody[] = []
  for (const [index, name] of ['ada', 'bea', 'cay'].entries())
    people.push(await register(server, server.people.get(`user-${name}`) ?? person(name), `07400 12345${index}`))
  await server.letters()
  const pool: Pool = []
  const flows: Walking[] = []
  const seen = { right: 0, refused: 0, resets: 0 }
  for (let answers = 0; answers < answersWanted; answers += 1) {
    if (flows.length < 6 || d.chance(0.05)) flows.push(await begin(server, people, d))
    const walking = d.pick(flows)
    const before = new Map([...server.people].map(([id, { password }]) => [id, password]))
    const outcome = await step(server, walking, people, pool, d)
    if (outcome !== null) seen[outcome] += 1
    for (const letter of await server.letters()) {
      if (letter.subject !== '' && !/\b\d{6,8}\b/.test(letter.text)) continue
      const code = codeIn(letter)
      walking.sent = { code, at: server.now() }
      pool.push(code)
    }
    for (const [id, { password }] of server.people) {
      if (password === before.get(id)) continue
      assert.equal(id, walking.one.who.userId, 'somebody else’s password changed')
      assert.equal(walking.kind, 'reset')
      walking.changes += 1
      assert.equal(walking.changes, 1)
      seen.resets += 1
    }
    const over = walking.page.last?.step.step
    if (walking.gone || over === 'ended' || over === 'done') flows.splice(flows.indexOf(walking), 1)
    server.advance(d.chance(0.03) ? d.pick([200, 1000, day, 2 * day]) : d.pick([1, 5, 20, 31]))
  }
  return seen
}

for (const name of ['microsoft365', 'strict'] satisfies readonly PresetName[])
  test(`R6 R10 R12 A14 N63B-OB-04 under ${name} no code works twice or anywhere else, over ${answersWanted} random answers in many flows`, async (t) => {
    const server = await startServer({
      preset: name,
      people: ['ada', 'bea', 'cay'].map((each) => person(each)),
      policy: { limits: { startsPerAddress: 1_000_000, passwordTries: 50, resets: 10 } },
    })
    t.after(() => server.close())
    const seen = await walk(server, Number(process.env['WALK_SEED'] ?? 1))
    assert.ok(
      seen.right > answersWanted / 40 && seen.refused > answersWanted / 40 && seen.resets > 0,
      JSON.stringify(seen),
    )
    t.diagnostic(JSON.stringify(seen))
  })
