// The page's half: an answer becomes a request to the link that the last reply offered for it. No schema is needed here.
import type { Answer } from '#core/flows/answer.ts'
import type { FlowKind } from '#core/flows/step.ts'
import { flowWords, type WireMethod } from './links.ts'
import type { Received } from './receive.ts'

export interface WireRequest {
  readonly method: WireMethod
  /** Relative to where the server is mounted. */
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
}

/** What a page says of itself when it starts or resumes; the server answers what it cannot draw with a link. */
export type Ability = 'passkey' | 'qr' | 'poll' | 'push'

export interface Start {
  readonly flow: FlowKind
  /** From `authorize-challenge`, or from a sign-in that led here. */
  readonly continuationToken?: string
  readonly username?: string
  /** Registration: signed by the host's backend, or from our own sign-in. */
  readonly ticket?: string
  readonly accessToken?: string
  readonly mode?: 'interrupt' | 'manage'
  readonly can?: readonly Ability[]
  /** BCP 47; the language of what is sent to the person. */
  readonly language?: string
}

/** Members that the dialect calls otherwise than we do. */
const wireNames: Readonly<Record<string, string>> = {
  code: 'otp',
  number: 'phoneNumber',
  assert: 'assertion',
  attest: 'attestation',
}

const idMembers: ReadonlySet<string> = new Set(['choiceId', 'method', 'authenticatorId'])

/** The request for an answer, or null when the last step does not offer it. */
export const requestFor = (answer: Answer, last: Pick<Received, 'links' | 'token'>): WireRequest | null => {
  const link = last.links[answer.answer]
  if (link === undefined) return null
  const { answer: name, ...members } = answer
  let path = link
  const body: Record<string, unknown> = { continuationToken: last.token }
  for (const [member, value] of Object.entries(members))
    if (idMembers.has(member)) path = path.replace('{id}', encodeURIComponent(String(value)))
    else body[wireNames[member === 'credential' ? name : member] ?? member] = value
  return { method: name === 'update' ? 'PUT' : 'POST', path, body }
}

/** `start` begins a flow; `resume` asks the flow cookie for the step where the person stood. */
export const entryFor = ({ flow, ...body }: Start, entry: 'start' | 'resume'): WireRequest => ({
  method: 'POST',
  path: `/api/v2.0/${flowWords[flow]}/${entry}`,
  body,
})
