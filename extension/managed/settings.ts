// What an organisation sets for its people's browsers (`storage.managed`): checked value by value, because Firefox has no
// schema of its own and a mistake must not switch anything off; what is wrong falls back to the default (EXT-MAN-06).
import * as v from 'valibot'
import { methodNames } from '#core/methods/catalogue.ts'
import type { PolicySummary } from '#core/screens/policy-summary.ts'

const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most))
const methods = v.pipe(v.array(v.picklist(methodNames)), v.minLength(1), v.maxLength(methodNames.length))
const day = v.pipe(v.string(), v.isoDate())

/** Every setting, with its title for administrators and its check. The schema and the samples are made from this table. */
export const managedSettings = {
  organisationName: {
    title: 'Name of the organisation, as guidance says it',
    check: text(80),
    sample: 'Alderbrook Group',
  },
  supportAddress: {
    title: 'Who helps: a mailto: address or an https page',
    check: v.pipe(text(300), v.regex(/^(mailto:|https:\/\/)/)),
    sample: 'mailto:help@alderbrook.example',
  },
  guidance: { title: 'Show guidance on the sign-in pages', check: v.boolean(), sample: true },
  requiredMethods: {
    title: 'How many methods must be registered (1 or 2)',
    check: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2)),
    sample: 2,
  },
  offeredMethods: {
    title: 'Methods that may be registered, in the order to choose them in',
    check: methods,
    sample: ['push', 'totp', 'sms', 'email'],
  },
  resetMethods: {
    title: 'Methods that count for a password reset',
    check: methods,
    sample: ['push', 'totp', 'sms', 'email'],
  },
  signInMethods: { title: 'Methods that work as a second factor', check: methods, sample: ['push', 'totp', 'sms'] },
  textAndCallUntil: {
    title: 'Day from which text and call no longer count (YYYY-MM-DD)',
    check: day,
    sample: '2027-02-01',
  },
  appName: { title: 'Name of the recommended authenticator app', check: text(80), sample: 'Microsoft Authenticator' },
  allowOtherApps: { title: 'Other authenticator apps may be used', check: v.boolean(), sample: true },
  reconfirmDays: {
    title: 'Days after which Microsoft asks whether everything is still right; 0 for never',
    check: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(730)),
    sample: 180,
  },
} as const

export type SettingName = keyof typeof managedSettings
export type Managed = { readonly [N in SettingName]?: v.InferOutput<(typeof managedSettings)[N]['check']> }

export interface ReadManaged {
  readonly managed: Managed
  /** Names of settings that are set and wrong; the options page shows them. */
  readonly refused: readonly SettingName[]
}

/** Reads what the browser gives; unknown names are left out, wrong values are named. */
export const readManaged = (stored: Readonly<Record<string, unknown>>): ReadManaged => {
  const managed: Record<string, unknown> = {}
  const refused: SettingName[] = []
  for (const name of Object.keys(managedSettings) as SettingName[]) {
    if (!Object.hasOwn(stored, name)) continue
    const parsed = v.safeParse(managedSettings[name].check as v.GenericSchema, stored[name])
    if (parsed.success) managed[name] = parsed.output
    else refused.push(name)
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
