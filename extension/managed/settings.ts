// What an organisation sets for its people's browsers (`storage.managed`): checked value by value, because Firefox has no
// schema of its own and a mistake must not switch anything off; what is wrong falls back, one by one (EXT-MAN-06).
import * as v from 'valibot'
import { methodNames } from '#core/methods/catalogue.ts'
import type { PolicySummary } from '#core/screens/policy-summary.ts'
import { ownText } from './own-texts.ts'

const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most))
const address = v.pipe(text(300), v.check(isAddress))
const methods = v.pipe(v.array(v.picklist(methodNames)), v.minLength(1), v.maxLength(methodNames.length))
const day = v.pipe(v.string(), v.isoDate())
/** Exactly as a browser writes it, no port: only such can be asked for as a host permission in every browser. */
const origin = v.pipe(v.string(), v.maxLength(260), v.check(isOrigin))
const count = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))

function isAddress(value: string): boolean {
  return URL.canParse(value) && ['mailto:', 'https:'].includes(new URL(value).protocol)
}
function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false
  const url = new URL(value)
  return url.protocol === 'https:' && url.port === '' && url.origin === value && !url.host.includes('*')
}

/** Limits of the settings that are numbers, for the check, the options page and the templates. */
export const ranges = {
  requiredMethods: { least: 1, most: 2 },
  reconfirmDays: { least: 0, most: 730 },
  lockMinutes: { least: 1, most: 15 },
} as const

/**
 * Every setting, with its title for administrators and its check. Schema, samples and templates are made from this table.
 * `kind` says how it is written and shown; in a list with `each`, a wrong entry is left out and the others hold;
 * `safer` is what holds when the value is wrong and the default would be the looser choice.
 */
export const managedSettings = {
  organisationName: {
    title: 'Name of the organisation, as guidance says it',
    kind: 'text',
    check: text(80),
    sample: 'Alderbrook Group',
  },
  supportAddress: {
    title: 'Who helps: a mailto: address or an https page',
    kind: 'address',
    check: address,
    sample: 'mailto:help@alderbrook.example',
  },
  guidance: {
    title: 'Show guidance on the sign-in pages; when set, people cannot change it',
    kind: 'switch',
    check: v.boolean(),
    sample: true,
  },
  requiredMethods: {
    title: 'How many methods must be registered (1 or 2)',
    kind: 'number',
    check: count(ranges.requiredMethods.least, ranges.requiredMethods.most),
    sample: 2,
  },
  offeredMethods: {
    title: 'Methods that may be registered, in the order to choose them in',
    kind: 'methods',
    check: methods,
    sample: ['push', 'totp', 'sms', 'email'],
  },
  resetMethods: {
    title: 'Methods that count for a password reset',
    kind: 'methods',
    check: methods,
    sample: ['push', 'totp', 'sms', 'email'],
  },
  signInMethods: {
    title: 'Methods that work as a second factor',
    kind: 'methods',
    check: methods,
    sample: ['push', 'totp', 'sms'],
  },
  textAndCallUntil: {
    title: 'Day from which text and call no longer count (YYYY-MM-DD)',
    kind: 'day',
    check: day,
    sample: '2027-02-01',
  },
  appName: {
    title: 'Name of the recommended authenticator app',
    kind: 'text',
    check: text(80),
    sample: 'Microsoft Authenticator',
  },
  allowOtherApps: { title: 'Other authenticator apps may be used', kind: 'switch', check: v.boolean(), sample: true },
  reconfirmDays: {
    title: 'Days after which Microsoft asks whether everything is still right; 0 for never',
    kind: 'number',
    check: count(ranges.reconfirmDays.least, ranges.reconfirmDays.most),
    sample: 180,
  },
  texts: {
    title: 'Texts of your own in place of those in guidance: key, text, and language (every language without one)',
    kind: 'texts',
    check: v.pipe(v.array(v.unknown()), v.maxLength(200)),
    each: ownText,
    sample: [
      { key: 'note.contact', text: 'Nothing works? Call the service desk on 4400, day or night.', language: 'en' },
      { key: 'note.contact', text: 'Nichts geht mehr? Rufen Sie die 4400 an, Tag und Nacht.', language: 'de' },
    ],
  },
  pages: {
    title: 'Origins of your own pages that hold the registration and reset elements; people are asked for access',
    kind: 'origins',
    check: v.pipe(v.array(v.unknown()), v.maxLength(50)),
    each: origin,
    sample: ['https://account.alderbrook.example'],
  },
  authenticator: {
    title: 'The authenticator: codes kept and shown by the extension',
    kind: 'switch',
    check: v.boolean(),
    sample: true,
  },
  push: { title: 'Approve sign-ins in the extension', kind: 'switch', check: v.boolean(), sample: true },
  allowExport: {
    title: 'People may export what the authenticator holds',
    kind: 'switch',
    check: v.boolean(),
    safer: false,
    sample: false,
  },
  requirePassword: {
    title: 'The authenticator must be locked with a password',
    kind: 'switch',
    check: v.boolean(),
    safer: true,
    sample: true,
  },
  lockMinutes: {
    title: 'Minutes without use after which the authenticator locks itself (1 to 15)',
    kind: 'number',
    check: count(ranges.lockMinutes.least, ranges.lockMinutes.most),
    sample: 10,
  },
} as const

type Table = typeof managedSettings
export type SettingName = keyof Table
export type SettingKind = Table[SettingName]['kind']
type ValueOf<S> = S extends { readonly each: infer E extends v.GenericSchema }
  ? readonly v.InferOutput<E>[]
  : S extends { readonly check: infer C extends v.GenericSchema }
    ? v.InferOutput<C>
    : never
export type Managed = { readonly [N in SettingName]?: ValueOf<Table[N]> }

/** A setting that is set and wrong; in a list with `each`, which entries are (counted from 1, none when the whole is). */
export interface Refused {
  readonly name: SettingName
  readonly entries: readonly number[]
}

export interface ReadManaged {
  readonly managed: Managed
  /** The options page shows them. */
  readonly refused: readonly Refused[]
}

interface Setting {
  readonly check: v.GenericSchema
  readonly each?: v.GenericSchema
  readonly safer?: boolean
}

export const settingNames = Object.keys(managedSettings) as readonly SettingName[]

/** Reads what the browser gives; unknown names are left out, wrong values are named. */
export const readManaged = (stored: Readonly<Record<string, unknown>>): ReadManaged => {
  const managed: Record<string, unknown> = {}
  const refused: Refused[] = []
  for (const name of settingNames) {
    if (!Object.hasOwn(stored, name)) continue
    const { check, each, safer }: Setting = managedSettings[name]
    const whole = v.safeParse(check, stored[name])
    const entries = whole.success && each ? (whole.output as unknown[]).map((entry) => v.safeParse(each, entry)) : []
    const wrong = entries.flatMap(({ success }, index) => (success ? [] : [index + 1]))
    if (!whole.success || wrong.length > 0) refused.push({ name, entries: wrong })
    if (!whole.success && safer !== undefined) managed[name] = safer
    if (whole.success)
      managed[name] = each ? entries.filter((one) => one.success).map((one) => one.output) : whole.output
  }
  return { managed, refused }
}

/** The organisation's own rules over the default ones. */
export const withManaged = (policy: PolicySummary, managed: Managed): PolicySummary => {
  const offer = managed.offeredMethods ?? policy.offer
  const among = (wanted: readonly PolicySummary['offer'][number][]): PolicySummary['offer'] =>
    wanted.filter((method) => offer.includes(method))
  const until = managed.textAndCallUntil
  return {
    required: managed.requiredMethods === 1 ? 1 : managed.requiredMethods === 2 ? 2 : policy.required,
    offer,
    reset: among(managed.resetMethods ?? policy.reset),
    secondFactor: among(managed.signInMethods ?? policy.secondFactor),
    countsUntil: until === undefined ? policy.countsUntil : { ...policy.countsUntil, sms: until, voice: until },
    app: {
      ...policy.app,
      name: managed.appName ?? policy.app.name,
      allowOther: managed.allowOtherApps ?? policy.app.allowOther,
    },
    reconfirmDays: managed.reconfirmDays ?? policy.reconfirmDays,
    organisation: {
      name: managed.organisationName ?? policy.organisation.name,
      support: managed.supportAddress ?? policy.organisation.support,
    },
  }
}
