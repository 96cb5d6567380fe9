// The people to try: one in each state that a sign-in or a reset can meet. Their numbers are of the range kept free for
// stories (North American Numbering Plan, 555-0100 to 555-0199); all addresses are on domains that nobody can own.

export type Held = 'app' | 'phone' | 'email'

export interface DemoPerson {
  readonly key: PersonKey
  readonly name: string
  /** User name and work mailbox. */
  readonly username: string
  readonly password: string
  /** E.164; the handset in the panel has this number. */
  readonly phone: string
  readonly privateMail: string
  /** What is registered from the start. */
  readonly held: readonly Held[]
  readonly licensed: boolean
  readonly locked: boolean
  readonly administrator: boolean
  /** Days since the methods were last confirmed. */
  readonly confirmedDaysAgo: number
}

export type PersonKey = 'none' | 'one' | 'two' | 'stale' | 'administrator' | 'unlicensed' | 'locked'

const usual = { licensed: true, locked: false, administrator: false, confirmedDaysAgo: 20 }

const person = (
  key: PersonKey,
  name: string,
  last: number,
  password: string,
  some: Partial<DemoPerson> = {},
): DemoPerson => {
  const [first = '', family = ''] = name.toLowerCase().split(' ')
  return {
    key,
    name,
    username: `${first}.${family}@alderbrook.example`,
    password,
    phone: `+12025550${last}`,
    privateMail: `${first}@mailbox.example`,
    held: [],
    ...usual,
    ...some,
  }
}

export const people: readonly DemoPerson[] = [
  person('none', 'Mira Lindqvist', 143, 'Quiet-harbour-lantern-7'),
  person('one', 'Jonas Okafor', 151, 'Amber-staircase-violin-4', { held: ['app'] }),
  person('two', 'Priya Raman', 162, 'Granite-orchard-thimble-9', { held: ['app', 'phone'] }),
  person('stale', 'Elena Petrov', 168, 'Velvet-compass-marrow-2', { held: ['app', 'phone'], confirmedDaysAgo: 200 }),
  person('administrator', 'Tomas Herrera', 174, 'Copper-meadow-archive-3', {
    held: ['app', 'email'],
    administrator: true,
  }),
  person('unlicensed', 'Lena Vogt', 185, 'Woollen-bridge-saffron-6', { held: ['app', 'phone'], licensed: false }),
  person('locked', 'Samuel Adeyemi', 196, 'Marble-kettle-horizon-8', { held: ['app', 'phone'], locked: true }),
]

/** Nobody has this name; the pages must not tell. */
export const nobody = {
  name: 'Robin Castle',
  username: 'robin.castle@alderbrook.example',
  password: 'Paper-lighthouse-cedar-5',
} as const

/** By the name that they sign in with, whatever its case; undefined for everybody else. */
export const personNamed = (username: string): DemoPerson | undefined =>
  people.find((one) => one.username === username.trim().toLowerCase())
