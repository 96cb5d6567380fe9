// Reads a reply in the page: a light check that the step has the members its drawing needs, and nothing else.
// The server is ours or speaks our profile; this guards against proxies' error pages, old servers and truncation, not lies.
import type { AnswerName } from '#core/flows/answer.ts'
import type { Problem } from '#core/flows/problem.ts'
import type { Step, StepName } from '#core/flows/step.ts'
import { type FaultCode, isFaultCode } from './fault-codes.ts'
import { shapes } from './shapes.ts'

type Links = Readonly<Partial<Record<AnswerName, string>>>

export interface Received {
  readonly step: Step
  readonly problem: Problem | null
  /** Good for one answer; null after the last step of a flow that leads nowhere. */
  readonly token: string | null
  /** When the flow ends if nothing is done, epoch milliseconds by the server's clock; null where that is nobody's concern. */
  readonly expiresAt: number | null
  /** The answers that the step takes, and where each goes. */
  readonly links: Links
  /** Set when this page cannot draw the step: an address where the person can go on. */
  readonly webFallback: string | null
  /** Whose accounts these are, and a `mailto:` or https address of the people who help; '' where the server names none. */
  readonly organisation: { readonly name: string; readonly support: string }
  /** Doubles as the support code. */
  readonly correlationId: string
}

export interface ReceivedFault {
  /** `unreadable`: what came back is nothing of ours. */
  readonly code: FaultCode | 'unreadable'
  readonly status: number
  /** The wrong member of the request, '' when the fault is not about one. */
  readonly path: string
  /** Seconds. */
  readonly retryAfter: number | null
  readonly correlationId: string
}

type Loose = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)

const isStep = (value: unknown): value is Step => {
  if (!isObject(value)) return false
  const name = text(value['step'])
  return (
    Object.hasOwn(shapes, name) &&
    Object.entries(shapes[name as StepName]).every(([member, kinds]) =>
      kinds.split('|').includes(kindOf(value[member])),
    )
  )
}

/** Links inside the mount only: a reply can never send an answer to another origin or up its own. */
const isOwnPath = (href: string): boolean => /^\/(api|oauth2)\/[\w./{}-]+$/.test(href) && !href.includes('..')

/** A page of some https origin, or of this one. */
const isPage = (href: string): boolean => /^(https:\/\/|\/(?![/\\]))/.test(href)

const linksOf = (value: unknown): Record<string, string> => {
  const links: Record<string, string> = {}
  for (const [relation, link] of Object.entries(isObject(value) ? value : {})) {
    const href = isObject(link) ? text(link['href']) : ''
    if (href) links[relation] = href
  }
  return links
}

/** The reply to an answer, or null when it is not one of ours. */
export const fromHal = (body: unknown): Received | null => {
  if (!isObject(body) || !isStep(body['step'])) return null
  const { webFallback = '', ...links } = linksOf(body['_links'])
  const problem = body['problem']
  return {
    step: body['step'],
    problem: isObject(problem) && text(problem['code']) ? (problem as unknown as Problem) : null,
    token: text(body['continuationToken']) || null,
    expiresAt: typeof body['expiresAt'] === 'number' ? body['expiresAt'] : null,
    links: Object.fromEntries(Object.entries(links).filter(([, href]) => isOwnPath(href))),
    webFallback: body['state'] === 'webFallbackRequired' && isPage(webFallback) ? webFallback : null,
    organisation: organisationOf(body['organisation']),
    correlationId: text(body['correlationId']),
  }
}

const organisationOf = (value: unknown): Received['organisation'] => {
  const { name, support } = isObject(value) ? value : {}
  return { name: text(name), support: /^(mailto:|https:)/.test(text(support)) ? text(support) : '' }
}

/** What a reply that is not a step says went wrong: problem details on `/api`, the flat form on `/oauth2`. */
export const faultFrom = (status: number, body: unknown): ReceivedFault => {
  const fault = isObject(body) ? body : {}
  const code = fault['code'] ?? fault['suberror']
  const retryAfter = fault['retryAfter']
  return {
    code: isFaultCode(code) ? code : 'unreadable',
    status,
    path: text(fault['path']),
    retryAfter: typeof retryAfter === 'number' ? retryAfter : null,
    correlationId: text(fault['correlationId']) || text(fault['correlation_id']),
  }
}
