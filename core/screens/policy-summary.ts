// The part of an organisation's policy that guidance speaks of, and where a person stands under it, counted as Microsoft's pages count:
// every authenticator app is one, so push and code of the app make one together (concept-sspr-howitworks; design, "Policy").

/** Methods by the names they have everywhere in the project. */
export type Method = 'fido2' | 'push' | 'totp' | 'sms' | 'voice' | 'email' | 'recoveryCode'
export type Family = 'key' | 'app' | 'phone' | 'email' | 'codes'

const families: Readonly<Record<Method, Family>> = {
  fido2: 'key',
  push: 'app',
  totp: 'app',
  sms: 'phone',
  voice: 'phone',
  email: 'email',
  recoveryCode: 'codes',
}
export const familyOf = (method: Method): Family => families[method]

export interface PolicySummary {
  /** Methods to register, and proofs that a reset takes. */
  readonly required: 1 | 2
  /** Methods that may be registered, in the order to choose them in. */
  readonly offer: readonly Method[]
  /** Of those, the ones that count for a reset, and the ones that work as a second factor. */
  readonly reset: readonly Method[]
  readonly secondFactor: readonly Method[]
  /** ISO date from which a method no longer counts: `2027-02-01`. */
  readonly countsUntil: Readonly<Partial<Record<Method, string>>>
  /** Which kind of app comes first, what the recommended one is called, and whether another may be used. */
  readonly app: { readonly first: 'recommended' | 'other'; readonly name: string; readonly allowOther: boolean }
  /** Days after which the person is asked whether everything is still right; 0 = never. */
  readonly reconfirmDays: number
  /** `support`: `mailto:` address or https link; '' where there is none. */
  readonly organisation: { readonly name: string; readonly support: string }
}

/** Whether a method still counts on a day (both ISO dates, start of the day in UTC). */
export const countsOn = (policy: PolicySummary, method: Method, today: string): boolean =>
  today < (policy.countsUntil[method] ?? '9999')

export interface Standing {
  readonly required: number
  /** Families that count for a reset today. */
  readonly done: number
  readonly needed: number
  /** What to register next, best first: one method a family, e-mail never before any other. */
  readonly next: readonly Method[]
}

const oneOfEachFamily = (methods: readonly Method[]): readonly Method[] =>
  methods.filter((method, index) => methods.findIndex((other) => familyOf(other) === familyOf(method)) === index)

/** Where somebody stands who has registered these methods. */
export const standing = (policy: PolicySummary, registered: readonly Method[], today: string): Standing => {
  const counts = (method: Method): boolean => policy.reset.includes(method) && countsOn(policy, method, today)
  const held = new Set(registered.filter(counts).map(familyOf))
  const missing = oneOfEachFamily(policy.offer.filter((method) => counts(method) && !held.has(familyOf(method))))
  const strongFirst = [
    ...missing.filter((method) => method !== 'email'),
    ...missing.filter((method) => method === 'email'),
  ]
  return {
    required: policy.required,
    done: Math.min(held.size, policy.required),
    needed: Math.max(0, policy.required - held.size),
    next: held.size === 0 ? strongFirst : missing,
  }
}

/** The first day on which texts and calls no longer count, or null where one of them goes on. */
export const phoneEnd = ({ offer, countsUntil }: PolicySummary): string | null => {
  const phones = offer.filter((method) => familyOf(method) === 'phone')
  const dates = phones.map((method) => countsUntil[method]).filter((date) => date !== undefined)
  return dates.length === phones.length ? (dates.toSorted().at(-1) ?? null) : null
}
