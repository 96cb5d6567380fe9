// What a paired device says and hears, without a screen: look, wait, answer, pair (docs/push.md). Runs in the worker and in
// the extension's pages alike; what it learns is in `Memory`, so that either can be stopped at any moment.
import { toBase64url } from '#core/push/base64url.ts'
import type { PairingLink } from '#core/push/pairing-link.ts'
import { pushPaths, waitPatience } from '#core/push/paths.ts'
import { AnswerReply, ListReply, PairReply, type PushRequest, WaitReply } from '#core/push/reply.ts'
import { newDeviceKey, signStatement } from '#core/push/sign.ts'
import type { AnswerStatement, Decision, ListStatement, PairStatement } from '#core/push/statement.ts'
import type { Known, Memory } from './kept.ts'
import { type Site, siteId, type SiteStore } from './site.ts'
import { type Fault, type Heard, isFault, say, type Wire } from './speak.ts'

export interface Parts {
  readonly wire: Wire
  /** Milliseconds since 1970: this device's own clock, which only measures how far the server's is ahead. */
  readonly clock: () => number
  readonly random: (length: number) => Uint8Array
  readonly sites: SiteStore
  readonly memory: Memory
}

/** `removed`: the server knows this device no longer. `busy`: later. */
export type Looked = 'looked' | 'removed' | 'failed'

const knownOf = async ({ memory }: Parts, { id }: Site): Promise<Known | null> => (await memory.known()).get(id) ?? null

/** Asks the server what there is to answer; a clock that is off is set right once, and a nonce that was spent is replaced. */
export async function look(parts: Parts, site: Site): Promise<Looked> {
  const before = await knownOf(parts, site)
  const first = await listOnce(parts, site, before?.ahead ?? 0)
  const again = isFault(first) && (first.fault === 'clock-off' || first.fault === 'replayed')
  const heard = again ? await listOnce(parts, site, aheadOf(parts, first)) : first
  if (!isFault(heard)) {
    const { requests, seen, token, now } = heard
    await parts.memory.know(site.id, { requests, seen, token, ahead: now - parts.clock() })
    if (site.removed) await parts.sites.put({ ...site, removed: false })
    return 'looked'
  }
  if (heard.fault !== 'unauthorized') return 'failed'
  await parts.memory.know(site.id, null)
  await parts.sites.put({ ...site, removed: true })
  return 'removed'
}

const aheadOf = ({ clock }: Parts, { now }: Fault): number => (now === null ? 0 : now - clock())

async function listOnce(parts: Parts, { server, device, key }: Site, ahead: number): Promise<Heard<ListReply>> {
  const nonce = toBase64url(parts.random(16))
  const time = Math.max(0, Math.round(parts.clock() + ahead))
  const statement: ListStatement = { type: 'twofold.push.list', v: 1, device, nonce, time }
  return say(parts.wire, server, pushPaths.list, JSON.stringify(await signStatement(key, statement)), ListReply)
}

/** Waits once, some twenty seconds at most, and looks when there is something to look at. */
export async function waitAndLook(parts: Parts, site: Site): Promise<Looked | 'nothing'> {
  const known = await knownOf(parts, site)
  if (known === null) return look(parts, site)
  const body = JSON.stringify({ token: known.token, seen: known.seen })
  const heard = await say(parts.wire, site.server, pushPaths.wait, body, WaitReply, { patience: waitPatience })
  if (isFault(heard)) return heard.fault === 'unauthorized' ? look(parts, site) : 'failed'
  return heard.look ? look(parts, site) : 'nothing'
}

export interface Answer {
  readonly decision: Decision
  /** As the person typed it; '' with deny and report. */
  readonly number: string
  /** The vault was opened for this very answer. */
  readonly activated: boolean
  readonly sameBrowser: boolean
}

/** Signed once; may be sent again as it is. */
export const signAnswer = async (site: Site, request: PushRequest, answer: Answer): Promise<string> => {
  const { challenge, purpose, user, origin, address, time } = request
  const bound = { challenge, purpose, user, origin, address, time }
  const statement: AnswerStatement = { type: 'twofold.push.answer', v: 1, device: site.device, ...bound, ...answer }
  return JSON.stringify(await signStatement(site.key, statement))
}

export const sendAnswer = (parts: Parts, site: Site, signed: string): Promise<Heard<AnswerReply>> =>
  say(parts.wire, site.server, pushPaths.answer, signed, AnswerReply, { keepalive: true })

/** The same key for the same pairing, however often it is tried; it is kept only when the server took it. */
export async function pair(parts: Parts, link: PairingLink, name: string): Promise<Heard<Site>> {
  const { server, pairing, secret } = link
  const { privateKey, publicKey } = await parts.sites.pairingKey(pairing, newDeviceKey)
  const statement: PairStatement = { type: 'twofold.push.pair', v: 1, pairing, secret, publicKey, name }
  const body = JSON.stringify(await signStatement(privateKey, statement))
  const heard = await say(parts.wire, server, pushPaths.pair, body, PairReply)
  if (isFault(heard)) return heard
  const { device, service, account, token, now } = heard
  const id = siteId(server, device)
  const pairedAt = parts.clock()
  const site: Site = { id, server, device, key: privateKey, service, account, name, pairedAt, removed: false }
  await parts.sites.put(site)
  await parts.memory.know(id, { token, seen: '', ahead: now - pairedAt, requests: [] })
  await parts.sites.dropPairings()
  return site
}

/** Requests that are open now by the server's time. */
export const openOf = ({ requests, ahead }: Known, now: number): readonly PushRequest[] =>
  requests.filter(({ expiresAt }) => expiresAt > now + ahead)
