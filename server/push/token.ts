// The word with which somebody waits to be told to look: it names a device or a page's request, and is good for an hour.
// All that it can be used for is to learn that there is news.
import type { Seals } from '../seal/seals.ts'

const hour = 3600_000

const tokenFor = (seals: Seals, topic: string, now: number): string =>
  seals.sign('push-wait', [topic, String(now + hour)])

export const deviceToken = (seals: Seals, id: string, now: number): string => tokenFor(seals, deviceTopic(id), now)
export const pageToken = (seals: Seals, id: string, now: number): string => tokenFor(seals, pageTopic(id), now)

export const deviceTopic = (id: string): string => `device:${id}`
export const pageTopic = (id: string): string => `page:${id}`

/** The topic, or null for a token that is none of ours or too old. */
export const readToken = (seals: Seals, token: string, now: number): string | null => {
  const [topic, until] = seals.read('push-wait', token) ?? []
  return topic !== undefined && Number(until) > now ? topic : null
}
