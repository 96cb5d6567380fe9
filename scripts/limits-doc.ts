// Writes docs/limits.md: every limit, lockout and lifetime of both presets, from the presets themselves and in the words of
// core/policy/policy.ts (ASVS 6.1.1). Run it after any change to either; scripts/limits-doc.test.ts says when it was
// forgotten. `node scripts/limits-doc.ts policy.json` prints the same page for the policy that a server runs with.
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import type { Policy } from '#core/policy/policy.ts'
import { preset } from '#core/policy/presets.ts'
import { parsePolicy } from '#core/policy/schema.ts'
import { descriptionsIn } from './policy-schema.ts'

export const limitsFile = new URL('../docs/limits.md', import.meta.url)
const typesFile = new URL('../core/policy/policy.ts', import.meta.url)

type Section = 'limits' | 'lifetimes' | 'push'
/** The parts of a policy that limit something. */
export const sections: Readonly<Record<Section, string>> = {
  limits: 'What is counted',
  lifetimes: 'How long things live',
  push: 'Approvals',
}

/** Fields whose docstring stands for several of them, or whose name says it all. */
const meanings: Readonly<Record<string, string>> = {
  'limits.windowSeconds': 'In which wrong answers and resets are counted.',
  'limits.pauseSeconds': 'How long a method pauses then.',
  'limits.sendWindowSeconds': 'In which messages are counted.',
  'limits.resendAfterSeconds': 'Between two codes to the same place.',
  'lifetimes.flow': 'A sign-in, registration or reset; more time is given ten times, each as long again (WCAG 2.2.1).',
  'lifetimes.code': 'A code that was sent, and an open request for a proof.',
  'lifetimes.pending': 'A method that is being added, with its secret.',
  'lifetimes.session': 'A session, whatever happens in it.',
  'lifetimes.sessionIdle': 'A session in which nothing happens.',
  'lifetimes.ticket': 'A ticket of the host.',
  'push.windowSeconds': 'In which requests are counted.',
  'push.pauseSeconds': 'How long there are none then.',
}

const units: readonly (readonly [string, number])[] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
]

/** "900 s (15 minutes)", a plain number for what is no time. */
const shown = (name: string, value: number, isTime: boolean): string => {
  if (!isTime && !name.endsWith('Seconds')) return String(value)
  const [unit, seconds] = units.find(([, size]) => value >= size && value % size === 0) ?? ['second', 1]
  const amount = value / seconds
  return unit === 'second' ? `${value} s` : `${value} s (${amount} ${unit}${amount === 1 ? '' : 's'})`
}

const table = (section: Section, policies: Readonly<Record<string, Policy>>): string => {
  const described = new Map(
    descriptionsIn(readFileSync(typesFile, 'utf8')).map(({ path, text }) => [path.join('.'), text]),
  )
  const [first] = Object.values(policies)
  const numbers = Object.entries(first?.[section] ?? {}).filter(([, value]) => typeof value === 'number')
  const rows = numbers.map(([name]) => {
    const path = `${section}.${name}`
    const meaning = meanings[path] ?? described.get(path)
    if (meaning === undefined) throw new Error(`nothing says what ${path} limits`)
    const values = Object.values(policies).map((policy) =>
      shown(name, (policy[section] as unknown as Record<string, number>)[name] ?? 0, section === 'lifetimes'),
    )
    return `| \`${path}\` | ${values.join(' | ')} | ${meaning} |`
  })
  const columns = Object.keys(policies)
  return [
    `## ${sections[section]}`,
    '',
    `| setting | ${columns.join(' | ')} | meaning |`,
    `| --- | ${columns.map(() => '---').join(' | ')} | --- |`,
    ...rows,
  ].join('\n')
}

const opening = `# Limits

Made from the policy itself by \`node scripts/limits-doc.ts\`; with the path of a policy file it prints this page for that
policy. What each may be at most stands in [policy.schema.json](policy.schema.json).`

const closing = `## Who is locked out by whom

- Wrong answers count per account and method, over all flows, addresses and processes (\`server/flow/attempts.ts\`), and are counted before
  they are looked at.
- What a stranger does pauses browsers that the account has not signed in from. A browser that it has signed in from has a count of
  its own, so nobody locks somebody else out by answering wrongly, short of the hard limit that comes next.
- An authenticator is switched off only by \`failuresToDisable\` failures in a row, on itself; the person is told, and every
  other method goes on.
- A reset changes nothing about the account until both proofs are given: no lock, no ended session.
- A client address has limits of its own over all accounts: flows begun, five times \`sends\` messages, ten times \`passwordTries\`
  wrong passwords. IPv6 counts by its /64. Forwarding headers count from as many proxies as \`TWOFOLD_TRUSTED_PROXIES\` says.
- Native clients, which solve no CAPTCHA, have a quarter of each limit, rounded up.
- Who is unknown meets the same limits as who is known.
`

/** The page for these policies, by the names of their columns. */
export async function limitsText(policies: Readonly<Record<string, Policy>>): Promise<string> {
  const tables = (Object.keys(sections) as Section[]).map((section) => table(section, policies))
  const options = { ...(await resolveConfig(limitsFile)), filepath: limitsFile.pathname }
  return format([opening, ...tables, closing].join('\n\n'), options)
}

const nobody: Policy['organisation'] = {
  name: 'Example',
  issuer: 'Example',
  support: 'mailto:help@example.org',
  domains: [],
  country: 'GB',
  countries: ['GB'],
}

export const presets: Readonly<Record<string, Policy>> = {
  microsoft365: preset('microsoft365', nobody),
  strict: preset('strict', nobody),
}

if (import.meta.main) {
  const [file] = process.argv.slice(2)
  if (file === undefined) writeFileSync(limitsFile, await limitsText(presets))
  else {
    const parsed = parsePolicy(JSON.parse(readFileSync(file, 'utf8')))
    if (!parsed.ok) throw new Error(JSON.stringify(parsed))
    console.log(await limitsText({ value: parsed.policy }))
  }
}
