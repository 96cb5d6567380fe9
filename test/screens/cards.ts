// Every card there is, by a name: each screen as its page shows it with what may join it, every question, every topic.
import { guidance, guidanceForChoice, topicCard, topics, type Card } from '#core/screens/guidance.ts'
import { knownOrigins, ownPlace } from '#core/screens/origins.ts'
import type { Context } from '#core/screens/context.ts'
import { screenIds, screens } from '#core/screens/screen.ts'
import { silent, type Verdict } from '#core/screens/verdict.ts'

const placeOf = (site: string) =>
  site === 'own' ? ownPlace : ([...knownOrigins.values()].find((place) => place.site === site) ?? null)

const seen = (over: Partial<Verdict>): Verdict => ({ ...silent, tier: 'likely', place: placeOf('entra'), ...over })

/** `offers`, problems and codes stand where a page shows them. */
const details: Readonly<Record<string, Partial<Verdict>>> = {
  'sign-in-email': { problem: 'emailProblem' },
  'code-entry': { problem: 'codeProblem', method: 'totp' },
  'method-chooser': { offers: ['push', 'totp', 'sms', 'voice', 'fido2'] },
  'reset-verify': { offers: ['email', 'sms', 'totp'] },
  error: { code: 'AADSTS50053' },
  'reset-unavailable': { code: 'SSPR_0011' },
}

export const everyCard = (context: Context): Readonly<Record<string, Card>> =>
  Object.fromEntries([
    ...screenIds.map((id) => {
      const verdict = seen({ place: placeOf(screens[id].site), screen: id, ...details[id] })
      return [id, guidanceForChoice(id, verdict, context)] as const
    }),
    ...(['entra', 'security-info', 'reset'] as const).map((site) => {
      const card = guidance(seen({ tier: 'host-only', place: placeOf(site), pageId: 'Unheard' }), context)
      if (!card) throw new Error(`no question on ${site}`)
      return [`ask-${site}`, card] as const
    }),
    ...topics.map((topic) => [`topic-${topic}`, topicCard(topic, 'public', context)] as const),
  ])
