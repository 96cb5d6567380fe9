// Writes docs/screens.md: each screen that guidance knows, how it is recognised, how sure that can be and on what evidence.
// Run after a change to core/screens: node scripts/screens-doc.ts. A test compares the file with the tables.
import { writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { en } from '#core/messages/guidance/en.ts'
import { controls, type ControlName } from '#core/screens/controls.ts'
import { knownOrigins, type Site } from '#core/screens/origins.ts'
import { highestTier, screenIds, screens, type Evidence, type ScreenId } from '#core/screens/screen.ts'
import { signatures, transitPages } from '#core/screens/signatures.ts'
import { captures } from '#test/screens/captures.ts'
import { fixtures } from '#test/screens/fixtures.ts'

const sites: readonly (readonly [Site, string])[] = [
  ['entra', 'Sign-in'],
  ['security-info', 'Registration and security info'],
  ['reset', 'Password reset'],
  ['personal', 'Personal accounts'],
  ['own', 'Our own elements, on pages of the organisation’s'],
]
const titles: Readonly<Record<string, string>> = en
const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``
const selectors = (names: readonly ControlName[] = []): readonly string[] => names.map((name) => controls[name].at)

const knownBy = (id: ScreenId): string => {
  const signature = signatures.find(({ screen }) => screen === id)
  if (!signature) return 'nothing on the page: chosen by the person'
  const {
    pageIds = [],
    components = [],
    keys,
    all,
    aliases,
    resetViews = [],
    elementSteps = [],
    path,
    needsCode,
  } = signature
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['page', pageIds],
    ['component', components],
    ['view', resetViews],
    ['step', elementSteps],
    ['path', path === undefined ? [] : [path]],
    ['control', selectors(keys)],
    ['controls together', selectors(all)],
    ['elsewhere already', selectors(aliases)],
  ]
  const said = parts
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `${name} ${values.map(code).join(', ')}`)
  return [...said, ...(needsCode ? ['an error code in the text'] : [])].join('; ')
}

const grade = ({ grade: letter, programs, shellOnly, by }: Evidence): string => {
  if (letter === 'own') return by
  const count = programs === 0 ? '' : `, ${programs} ${programs === 1 ? 'program' : 'programs'}`
  return `[${letter}]${shellOnly ? ' before it was drawn' : ''}${count}: ${by}`
}

const seenBy = (id: ScreenId): string => {
  if (screens[id].site === 'own') return 'the elements'
  const own = fixtures.filter(({ screen }) => screen === id).length
  const genuine = captures.filter(({ screen, kind }) => screen === id && kind === 'genuine').length
  const transcribed = captures.filter(({ screen, kind }) => screen === id && kind === 'transcribed').length
  const parts = [[own, 'own'], [genuine, 'captured'], [transcribed, 'transcribed']] as const // prettier-ignore
  return parts.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`).join(', ') || '–' // prettier-ignore
}

const row = (id: ScreenId): string => {
  const screen = screens[id]
  const tier = screen.byChoice ? 'by choice' : highestTier(screen) + (screen.speaks === 'warn' ? ', warns only' : '')
  return `| ${titles[`${id}.title`] ?? id} (${code(id)}) | ${tier} | ${grade(screen.evidence)} | ${knownBy(id)} | ${seenBy(id)} |`
}

const originsOf = (site: Site): string =>
  site === 'own'
    ? 'Origins that a person has granted. Each step is tested on the elements themselves.'
    : [...knownOrigins].filter(([, place]) => place.site === site).map(([origin, { cloud }]) => `${code(origin)} (${cloud})`).join(', ') // prettier-ignore

const section = ([site, name]: readonly [Site, string]): string =>
  [
    `## ${name}`,
    '',
    originsOf(site),
    '',
    '| Screen | At most | Evidence | Known by | Tested on |',
    '| --- | --- | --- | --- | --- |',
    ...screenIds.filter((id) => screens[id].site === site).map(row),
    '',
  ].join('\n')

const rendered = captures.filter(({ kind, rendered: drawn }) => kind === 'genuine' && drawn).length
const shells = captures.filter(({ kind, rendered: drawn }) => kind === 'genuine' && !drawn).length
const intro = `<!-- Written by scripts/screens-doc.ts. Do not edit. -->

# Screens that guidance knows

Nothing here was tested on Microsoft's live pages. It was tested on pages of our own, written from published ids before the
signatures were, and on recorded pages: ${rendered} genuine ones as a browser had drawn them, ${shells} genuine ones before they were drawn or
only passed through (all met with silence), ${captures.filter(({ kind }) => kind === 'transcribed').length} transcribed by hand. Microsoft can change its pages any day; a signature that no longer
fits falls back to a question or to silence, never to a wrong pointer.

**Where.** Only on the exact https origins below, in the top frame, and for our own elements where a person granted a page. A page's content never vouches for it: copies of these pages
carry the same ids.

**Tiers.** *confirmed*: page id and component or key control; points at the control. *likely*: a key control; shows a card, and points
if that control is visible. *host-only*: "which of these do you see?", the best guess first. Everything else is silent: other
addresses, frames, pages that are still empty, pages passed through (${transitPages.map(code).join(', ')}).

**Evidence.** [C] a genuine capture was seen. [S] three or more independent programs drive the live page by the same hook.
[s] one or two do. [I] inferred. Only [C] may be *confirmed*, and [S] *likely*; the rest is *host-only* until there is a capture.
`

export const docFile = new URL('../docs/screens.md', import.meta.url)

/** The whole file, as it is written. */
export const screensDoc = async (): Promise<string> =>
  format([intro, ...sites.map(section)].join('\n'), { ...(await resolveConfig(docFile)), filepath: docFile.pathname })

if (import.meta.main) writeFileSync(docFile, await screensDoc())
