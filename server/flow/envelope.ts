// What a flow's row keeps, sealed as one: the facts, the last refusal, and what the page said of itself.
import type { Facts } from '#core/flows/facts.ts'
import type { Method } from '#core/methods/catalogue.ts'
import type { Problem } from '#core/flows/problem.ts'
import type { Ability } from '#core/wire/request.ts'
import type { FlowRow, Sealed } from '../ports.ts'
import type { Seals } from '../seal/seals.ts'

export interface Envelope {
  readonly facts: Facts
  readonly problem: Problem | null
  /** BCP 47: the language of what is sent to the person. */
  readonly language: string
  readonly can: readonly Ability[] | null
  /** Begun by a registered native client: no cookie, no CAPTCHA, tighter limits. */
  readonly native: boolean
  /** The session from which registration was entered; it outlives what the person changes there. */
  readonly session: string | null
  /** The version from which tokens are good still, when the last answers were refused; null: only the newest is. */
  readonly goodFrom: number | null
}

/**
 * What can be offered to this page: an approval only where the page says that it can draw one, since older pages and outside
 * clients cannot.
 */
export const forPage = <D extends { readonly can: readonly Method[] }>(deps: D, { can }: Pick<Envelope, 'can'>): D =>
  can?.includes('push') === true ? deps : { ...deps, can: deps.can.filter((method) => method !== 'push') }

export const sealEnvelope = (seals: Seals, flowId: string, envelope: Envelope): Sealed =>
  seals.seal('flow', flowId, JSON.stringify(envelope))

/** Written by ourselves and authenticated, so it is what it was. */
export const openEnvelope = (seals: Seals, row: FlowRow): Envelope =>
  JSON.parse(seals.open('flow', row.id, row.facts)) as Envelope

/**
 * After a refusal an outside client goes on with the token that it had: it keeps none from a reply with an error in it.
 * So in its flows a token is good for one answer that is taken, and for as many that are refused as the limits allow. In
 * a browser a token is good for one answer, whatever becomes of it.
 */
export const afterRefusal = (envelope: Envelope, version: number): Envelope['goodFrom'] =>
  envelope.native ? (envelope.goodFrom ?? version) : null

export const isStillGood = ({ native, goodFrom }: Envelope, version: number): boolean =>
  native && goodFrom !== null && version >= goodFrom

/** Names flow and version: good for one answer (A14). */
export const continuationToken = (seals: Seals, flowId: string, version: number): string =>
  seals.sign('continuation', [flowId, String(version)])

export const readContinuation = (
  seals: Seals,
  token: string,
): { readonly flowId: string; readonly version: number } | null => {
  const [flowId, version] = seals.read('continuation', token) ?? []
  return flowId === undefined || version === undefined ? null : { flowId, version: Number(version) }
}
