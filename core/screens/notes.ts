// What guidance adds to a screen when it matters here: the organisation's policy, the date, the device, and the well-known traps.
// A note is a question put to the context; no answer, no note.
import type { Context } from './context.ts'
import { line, type Line, type Param } from './line.ts'
import { countsOn, familyOf, phoneEnd, standing, type Family, type Method } from './policy-summary.ts'

export type Note = (context: Context) => Line | null

const when = (condition: boolean, key: string, params?: Readonly<Record<string, Param>>): Line | null =>
  condition ? line(key, params) : null

const familyLine = (method: Method): Line => line(`family.${familyOf(method)}`)
const offers = ({ policy, today }: Context, family: Family): boolean =>
  policy.offer.some((method) => familyOf(method) === family && countsOn(policy, method, today))
const organisation = ({ policy }: Context): Param => policy.organisation.name || line('organisation')

/** "1 of 2", or how many there must be in all. */
const progress: Note = (context) => {
  const { policy, registered, today } = context
  if (registered === null) return line(`note.required.${policy.required}`, { organisation: organisation(context) })
  const { required, done, needed } = standing(policy, registered, today)
  return needed === 0 ? line('note.progress.done', { required }) : line('note.progress', { required, done, needed })
}

/** Which to take first, and why. Unknown what is registered: as for somebody who starts. */
const chooseFirst: Note = ({ policy, registered, today }) => {
  const { next, needed } = standing(policy, registered ?? [], today)
  const first = next[0]
  if (first === undefined || needed === 0) return null
  return line(`note.first.${first}`, { app: policy.app.name })
}

/** What else may be taken, after the first. */
const others: Note = ({ policy, registered, today }) => {
  const { next, needed } = standing(policy, registered ?? [], today)
  const rest = next.slice(1)
  return when(rest.length > 0 && needed > 0, 'note.others', { methods: { any: rest.map(familyLine) } })
}

const notesByName = {
  progress,
  chooseFirst,
  others,

  /** Push and code of the app are one method for Microsoft, whatever the organisation counts elsewhere. */
  oneFamily: (context) => when(context.policy.required === 2 && offers(context, 'app'), 'note.one-family'),
  secondProof: ({ policy }) => when(policy.required === 2, 'note.second-proof'),
  emailForReset: (context) =>
    when(offers(context, 'email') && !context.policy.secondFactor.includes('email'), 'note.email-for-reset'),
  keysNotForReset: ({ policy }) => when(!policy.reset.includes('fido2'), 'note.keys-not-for-reset'),

  /** Texts and calls end: loudest for those who would have too few methods without the phone. */
  phoneEnds: ({ policy, registered, today }) => {
    const date = phoneEnd(policy)
    if (date === null) return null
    if (today >= date) return line('note.phone-ended', { date: { date } })
    if (registered === null) return line('note.phone-ends', { date: { date } })
    if (!registered.some((method) => familyOf(method) === 'phone')) return null
    const after = standing(policy, registered, date)
    return line(after.needed > 0 ? 'note.phone-ends-yours' : 'note.phone-ends', { date: { date } })
  },

  /** Asked although everything is registered: the regular check. */
  reconfirm: ({ policy, registered, today }) => {
    if (policy.reconfirmDays === 0) return null
    const params = { days: policy.reconfirmDays }
    if (registered === null) return line('note.reconfirm-maybe', params)
    return when(standing(policy, registered, today).needed === 0, 'note.reconfirm', params)
  },

  skippable: ({ labels }) => when(labels.proofUpSkip !== undefined, 'note.skippable'),
  session: () => line('note.session'),
  resetSession: () => line('note.reset-session'),

  /** The recommended app's QR code means nothing to another app: the choice comes before it. */
  otherApp: ({ policy }) => {
    if (!policy.app.allowOther) return line('note.other-app-refused', { app: policy.app.name })
    return line(policy.app.first === 'other' ? 'note.other-app-first' : 'note.other-app', { app: policy.app.name })
  },
  qrOtherApp: ({ policy }) =>
    line(policy.app.allowOther ? 'note.qr-other-app' : 'note.other-app-refused', { app: policy.app.name }),
  differentMethod: (context) => line('note.different-method', { organisation: organisation(context) }),
  samePhoneQr: ({ device }) => when(device === 'phone', 'note.same-phone-qr'),
  samePhoneNumber: ({ device }) => when(device === 'phone', 'note.same-phone-number'),

  placeAndName: () => line('note.place-and-name'),
  phoneFormat: () => line('note.phone-format'),
  callKeys: () => line('note.call-keys'),
  /** Said to everybody, so that it says nothing of what is kept. */
  fillKeys: ({ fillKeys }) => (fillKeys === undefined ? null : line('note.fill-keys', { keys: fillKeys })),
  lostPhone: (context) => line('note.lost-phone', { organisation: organisation(context) }),
  desktop: () => line('note.desktop'),
  contact: (context) =>
    when(context.policy.organisation.support !== '', 'note.contact', { organisation: organisation(context) }),
  contactWithCode: (context) =>
    when(context.policy.organisation.support !== '', 'note.contact-with-code', { organisation: organisation(context) }),
} as const satisfies Readonly<Record<string, Note>>

export type NoteName = keyof typeof notesByName
export const notes: Readonly<Record<NoteName, Note>> = notesByName
