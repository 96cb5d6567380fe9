// A person who goes on from wherever a server stands: one request at a time, the same one again when no reply came, from
// the beginning when told so. Which way it goes follows from the step alone, so that it gets through after any crash.
import assert from 'node:assert/strict'
import type { Answer } from '#core/flows/answer.ts'
import type { StepName, StepOf } from '#core/flows/step.ts'
import type { FaultCode } from '#core/wire/fault-codes.ts'
import { authorizePath, tokenPath } from '#core/wire/links.ts'
import type { Received } from '#core/wire/receive.ts'
import type { Start } from '#core/wire/request.ts'
import type { Handler } from '#server/create-server.ts'
import type { Posted } from '#test/support/assembled.ts'
import { appCode, solve } from '#test/support/people.ts'
import { sendForm, ticketFor } from '#test/support/session.ts'
import { Client, isFault } from '#test/support/server.ts'

export type Goal = 'register' | 'reset' | 'manage'

export const who = {
  username: 'ada@alderbrook.example',
  password: 'Quiet-harbour-lantern-7',
  newPassword: 'Seven-otters-hum-at-dawn',
  home: 'ada@home.example',
  phone: '+12025550199',
} as const

/** All that the person and their browser know: plain data, so that it can be put back with the database. */
export interface Mind {
  readonly goal: Goal
  cookie: string | null
  /** The reply that stands on the page; null before the first. */
  last: Received | null
  /** Base32, in the person's app. */
  secret: string
  /** What was typed last and for which page: sent again, it is the same. */
  typed: { readonly token: string | null; readonly code: string }
  letters: readonly Posted[]
  /** Code of a finished sign-in, on its way to the company's backend. */
  code: string | null
  isOver: boolean
  /** How often a server said that this leads nowhere and they have to begin again. */
  beganAgain: number
}

export const newMind = (goal: Goal, known: Partial<Mind> = {}): Mind => ({
  goal,
  cookie: null,
  last: null,
  secret: '',
  typed: { token: null, code: '' },
  letters: [],
  code: null,
  isOver: false,
  beganAgain: 0,
  ...known,
})

/** The server as it can be reached now. */
export interface Reach {
  readonly handler: Handler
  readonly now: () => number
  /** Waits, where the app's next code is needed. */
  readonly wait: (seconds: number) => void
  /** Letters that came since last asked; waits for those that have to come. */
  readonly fetchLetters: () => Promise<readonly Posted[]>
}

type Reply = Readonly<{ [N in StepName]?: (at: Way, step: StepOf<N>) => Answer | Promise<Answer> }>

interface Way {
  readonly mind: Mind
  readonly reach: Reach
}

/** What faults say in plain words: this flow is over, begin again. */
const over: readonly (FaultCode | 'unreadable')[] = ['flow-gone', 'token-spent', 'unauthorized']

/** The next request. Throws when no reply comes, and then knows no more than before. */
export const goOn = async (mind: Mind, reach: Reach): Promise<void> => {
  if (mind.last?.step.step === 'done' && mind.goal === 'register') return signedIn(mind, reach)
  const client = new Client(reach, mind.cookie)
  client.last = mind.last
  const reply =
    mind.last === null
      ? await client.enter(startOf(mind, reach))
      : await client.answer(await answerTo({ mind, reach }, mind.last.step))
  mind.cookie = client.cookie
  if (isFault(reply)) {
    assert.ok(over.includes(reply.code), `${mind.last?.step.step ?? 'start'}: ${reply.status} ${reply.code}`)
    return beginAgain(mind)
  }
  if (reply.step.step === 'ended') return beginAgain(mind)
  mind.last = reply
  mind.isOver = reply.step.step === 'done' && mind.goal !== 'register'
}

/** Looks at the page anew instead, where there is something to come back to: the browser's cookie leads there. */
export const reload = async (mind: Mind, reach: Reach): Promise<void> => {
  if (mind.last === null || closing.has(mind.last.step.step)) return
  const client = new Client(reach, mind.cookie)
  const reply = await client.enter({ flow: startOf(mind, reach).flow }, 'resume')
  if (isFault(reply)) assert.ok(over.includes(reply.code), `resume: ${reply.status} ${reply.code}`)
  else mind.last = reply
}

/** What is answered there may have been the end, and an end is not come back to. */
const closing: ReadonlySet<StepName> = new Set(['review', 'new-password', 'manage', 'done'])

const beginAgain = (mind: Mind): void => {
  mind.last = null
  mind.code = null
  mind.beganAgain += 1
}

const startOf = ({ goal }: Mind, reach: Reach): Start => {
  if (goal === 'manage') return { flow: 'register', ticket: ticketFor(reach, who) }
  return { flow: goal === 'reset' ? 'reset' : 'signIn' }
}

/** The page hands the code to the company, and the company exchanges it. */
const signedIn = async (mind: Mind, reach: Reach): Promise<void> => {
  const client = new Client(reach, mind.cookie)
  const form =
    mind.code === null
      ? await sendForm(reach, authorizePath, { continuation_token: mind.last?.token ?? '' }, client)
      : await sendForm(reach, tokenPath, { grant_type: 'authorization_code', code: mind.code })
  if (form.status !== 200) {
    assert.equal(form.body['error'], 'invalid_grant')
    beginAgain(mind)
  } else if (mind.code === null) mind.code = form.body['code'] ?? ''
  else mind.isOver = form.body['access_token'] !== undefined
}

const answerTo = (way: Way, step: Received['step']): Answer | Promise<Answer> => {
  const reply = replies[step.step] as ((at: Way, step: Received['step']) => Answer | Promise<Answer>) | undefined
  if (reply === undefined) throw new Error(`nobody knows what to do at ${step.step}`)
  return reply(way, step)
}

/** One code for one page, however often it has to be sent. */
const typed = async ({ mind }: Way, make: () => string | Promise<string>): Promise<string> => {
  const token = mind.last?.token ?? null
  if (mind.typed.token !== token || mind.last?.problem !== null) mind.typed = { token, code: await make() }
  return mind.typed.code
}

const mailedTo = async ({ mind, reach }: Way, to: string): Promise<string> => {
  mind.letters = [...mind.letters, ...(await reach.fetchLetters())]
  const codes = mind.letters.filter((letter) => letter.to === to && codeOf(letter) !== null)
  assert.ok(codes.length > 0, `no code came to ${to}`)
  return codeOf(codes.at(-1)) ?? ''
}

export const codeOf = (letter: Posted | undefined): string | null => /\b\d{6,8}\b/.exec(letter?.text ?? '')?.[0] ?? null

const go: Answer = { answer: 'continue' }

const replies: Reply = {
  identify: () => ({ answer: 'identify', username: who.username }),
  captcha: async (_, { challenge }) => ({ answer: 'solve-captcha', payload: await solve(challenge) }),
  password: () => ({ answer: 'password', password: who.password }),
  'more-information': () => go,
  'save-codes': () => go,
  review: () => go,
  'add-method': ({ mind }, { offered }) => {
    if (mind.goal === 'manage') return { answer: 'enroll', method: 'sms', number: who.phone }
    return offered.includes('totp')
      ? { answer: 'enroll', method: 'totp', other: true }
      : { answer: 'enroll', method: 'email', email: who.home }
  },
  'activate-app': async (way, { secret }) => {
    way.mind.secret = secret
    return { answer: 'activate', code: await typed(way, () => appCode(secret, way.reach.now())) }
  },
  'activate-code': async (way, { method }) => {
    const to = method === 'sms' ? who.phone : who.home
    return { answer: 'activate', code: await typed(way, () => mailedTo(way, to)) }
  },
  'choose-method': (_, { methods }) => {
    const choice = methods.find(({ method }) => method === 'email') ?? methods.find(({ method }) => method === 'totp')
    return { answer: 'challenge', choiceId: choice?.id ?? '' }
  },
  'enter-code': async (way, { choice }) => {
    const { mind, reach } = way
    if (mind.last?.problem?.code === 'code-used') reach.wait(30)
    const make = (): string | Promise<string> =>
      choice.method === 'totp' ? appCode(mind.secret, reach.now()) : mailedTo(way, who.home)
    return { answer: 'verify', code: await typed(way, make) }
  },
  'new-password': () => ({ answer: 'update', newPassword: who.newPassword }),
  manage: (_, { registered, defaultChoice }) => {
    const [phone, mail] = (['sms', 'email'] as const).map((method) =>
      registered.find(({ methods }) => methods.includes(method)),
    )
    if (phone === undefined) return { answer: 'add' }
    const choiceId = `${phone.id}.sms`
    if (defaultChoice !== choiceId) return { answer: 'set-default', choiceId }
    return mail === undefined ? go : { answer: 'remove', authenticatorId: mail.id }
  },
  'confirm-removal': () => ({ answer: 'confirm-removal' }),
}
