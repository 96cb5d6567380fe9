// What a page is asked for: on Microsoft's pages their own code fields by their own anchors, because general rules miss them
// and nothing else there wants a code of this kind; everywhere else no anchors, and `in-page.ts` looks by general rules.
import { controls } from '#core/screens/controls.ts'
import { knownOrigins, type Site } from '#core/screens/origins.ts'
import type { Job } from './in-page.ts'

/** No such field is known on the reset pages: they have none with a public name, and a captcha that must never get a code. */
const anchorsOf: Readonly<Partial<Record<Site, readonly string[]>>> = {
  entra: [controls.codeBox.at, controls.codeBoxNew.at],
  'security-info': [controls.setupCodeBox.at],
  personal: [controls.personalCode.at],
  reset: [],
}

/** The same field takes codes that were sent as a text or said in a call; the page says which it waits for. */
const sentCodes = ['OneWaySMS', 'OneWayVoiceMobileOTP', 'TwoWayVoiceMobile', 'TwoWayVoiceOffice', 'EmailOtp']
const others = [
  controls.textIcon.at,
  ...sentCodes.map((method) => `input[type="hidden"][name="mfaAuthMethod"][value="${method}"]`),
]

/** Null: a page on which no code is ever filled. */
export function jobFor(origin: string, length: number): Job | null {
  const place = knownOrigins.get(origin)
  const anchors = place && anchorsOf[place.site]
  if (!anchors) return { origin, anchors: [], others: [], length, code: '' }
  return anchors.length === 0 ? null : { origin, anchors, others, length, code: '' }
}
