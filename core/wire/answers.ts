// The server's border: method, path and an unknown body become one typed answer, or a coded fault. It never throws.
import * as v from 'valibot'
import type { Answer, AnswerName } from '#core/flows/answer.ts'
import type { FlowKind } from '#core/flows/step.ts'
import { authorizeForm, bodies, ids, resumeBody, startBody, tokenForm } from './bodies.ts'
import type { Fault } from './fault.ts'
import { entryPath, routes, type Route } from './links.ts'
import type { Ability, Start } from './request.ts'

export type AnswerRequest = { readonly answer: Answer; readonly continuationToken: string } | { readonly error: Fault }
export type EntryRequest = { readonly entry: 'start' | 'resume'; readonly start: Start } | { readonly error: Fault }

const bad = (issues: readonly v.BaseIssue<unknown>[]): { readonly error: Fault } => {
  const path = issues[0] && v.getDotPath(issues[0])
  return { error: { code: 'bad-request', ...(path ? { path: path.slice(0, 100) } : {}) } }
}

/** A list would pass for an object without required members. */
const parse = <S extends v.GenericSchema>(schema: S, body: unknown): v.SafeParseResult<S> =>
  v.safeParse(schema, Array.isArray(body) ? null : body, { abortEarly: true })

const escape = (text: string): string => text.replace(/[.]/g, '\\.')
const patterns = (Object.entries(routes) as [AnswerName, Route][]).map(([answer, route]) => ({
  answer,
  route,
  pattern: new RegExp(`^${escape(route.path).replace('{id}', '([^/]+)')}$`),
}))

const decoded = (part: string | undefined): string | null => {
  try {
    return decodeURIComponent(part ?? '')
  } catch {
    return null
  }
}

/** Members whose wire name is not ours. */
const ourNames: Readonly<Record<string, string>> = {
  otp: 'code',
  phoneNumber: 'number',
  assertion: 'credential',
  attestation: 'credential',
}

const renamed = (members: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(members).map(([member, value]) => [ourNames[member] ?? member, value]))

const fault = (code: Fault['code'], path?: string): { readonly error: Fault } => ({
  error: path === undefined ? { code } : { code, path },
})

/** `path` is the URL's pathname below the mount, undecoded. `body` is parsed JSON of any shape. */
export const answerFrom = (method: string, path: string, body: unknown): AnswerRequest => {
  for (const { answer, route, pattern } of patterns) {
    const match = pattern.exec(path)
    if (!match) continue
    if (method !== route.method) return fault('method-not-allowed')
    const parsed = parse(bodies[answer], body)
    if (!parsed.success) return bad(parsed.issues)
    const { continuationToken, ...members } = parsed.output as { continuationToken: string }
    const { channel, ...made } = renamed(members)
    if (route.id !== undefined) {
      const id = v.safeParse(ids[route.id], decoded(match[1]))
      if (!id.success) return fault('not-found')
      // Their clients enrol "phone" and name the channel beside the number.
      made[route.id] = id.output === 'phone' ? (channel ?? 'sms') : id.output
    }
    // The schema of this very answer has just been met; only names were changed.
    return { answer: { answer, ...made } as unknown as Answer, continuationToken }
  }
  return fault('not-found')
}

const flows: readonly FlowKind[] = ['signIn', 'register', 'reset']
const abilities: readonly Ability[] = ['passkey', 'qr', 'poll', 'push']

/** A flow's first request. Abilities that this server does not know are left out, so that newer pages can speak to it. */
export const entryFrom = (method: string, path: string, body: unknown): EntryRequest => {
  for (const flow of flows)
    for (const entry of ['start', 'resume'] as const) {
      if (path !== entryPath(flow, entry)) continue
      if (method !== 'POST') return fault('method-not-allowed')
      const parsed = parse(entry === 'start' ? startBody : resumeBody, body)
      if (!parsed.success) return bad(parsed.issues)
      const { can, ...rest } = parsed.output
      const known = can && abilities.filter((ability) => can.includes(ability))
      return { entry, start: { flow, ...rest, ...(known ? { can: known } : {}) } as Start }
    }
  return fault('not-found')
}

/** A form's members, or a fault when one stands in it twice (RFC 6749 §3.1, A2). */
const members = (form: URLSearchParams): Record<string, string> | null => {
  const names = [...form.keys()]
  return new Set(names).size === names.length ? Object.fromEntries(form) : null
}

const formFrom =
  <S extends v.GenericSchema>(schema: S) =>
  (form: URLSearchParams): { readonly form: v.InferOutput<S> } | { readonly error: Fault } => {
    const parsed = v.safeParse(schema, members(form), { abortEarly: true })
    return parsed.success ? { form: parsed.output } : bad(parsed.issues)
  }

/** `POST /oauth2/v2.0/authorize-challenge` (draft-ietf-oauth-first-party-apps §5.1). */
export const authorizeFrom = formFrom(authorizeForm)
/** `POST /oauth2/v2.0/token` (RFC 6749 §4.1.3). */
export const tokenFrom = formFrom(tokenForm)
