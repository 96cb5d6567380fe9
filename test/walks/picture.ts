// The picture of a flow, drawn from what walks saw: the whole with proving and adding as one box each, then what is in
// those boxes, then every end. Mermaid in Markdown, as it is drawn where the sources are read.
import type { FlowKind, Step, StepName } from '#core/flows/step.ts'
import type { PresetName } from '#core/policy/presets.ts'
import type { Passage } from './seen.ts'

const proving: readonly StepName[] = [
  'choose-method',
  'confirm-number',
  'enter-code',
  'await-call',
  'await-approval',
  'use-passkey',
]
const adding: readonly StepName[] = [
  'add-method',
  'activate-app',
  'activate-code',
  'activate-call',
  'activate-passkey',
  'pair-device',
  'activate-push',
  'save-codes',
]

/** A step by the name under which the whole shows it. */
const boxOf = (step: Step): string => {
  if (proving.includes(step.step)) return `prove: ${'purpose' in step ? step.purpose : 'reset'}`
  return adding.includes(step.step) ? 'add a method' : step.step
}

const isBox = (name: string): boolean => name.startsWith('prove') || name === 'add a method'

/** What the answers that leave a box came to: one word instead of one a method. */
const outcomes: Readonly<Record<string, string>> = {
  verify: 'proved',
  assert: 'proved',
  activate: 'added',
  attest: 'added',
}

/** How an answer is called on an arrow; looking at a call says nothing unless it is said what was seen. */
const wordOf = (answer: string, from: Step): string => {
  if (answer === 'poll') return proving.includes(from.step) ? 'proved' : 'added'
  return from.step === 'save-codes' && answer === 'continue' ? 'added' : (outcomes[answer] ?? answer)
}

interface Edge {
  readonly from: string
  readonly to: string
  readonly answers: ReadonlySet<string>
}

/** Edges between different names; answers that lead the same way share one. Going back is not drawn. */
const edgesOf = (passages: readonly Passage[], nameOf: (step: Step) => string | null): readonly Edge[] => {
  const edges = new Map<string, { from: string; to: string; answers: Set<string> }>()
  for (const { from: before, answer, to: after } of passages) {
    const [from, to] = [nameOf(before), nameOf(after)]
    if (from === null || to === null || from === to || after.step === 'ended' || answer === 'back') continue
    const edge = edges.get(`${from}|${to}`) ?? { from, to, answers: new Set() }
    edge.answers.add(isBox(from) ? wordOf(answer, before) : answer)
    edges.set(`${from}|${to}`, edge)
  }
  return [...edges.values()].toSorted((a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to))
}

/** In the order in which steps are met, so that a picture is read from its top. */
const order: readonly string[] = [
  'identify',
  'captcha',
  'password',
  'prove: second-factor',
  'prove: reset',
  'more-information',
  'prove: fresh',
  'manage',
  'add a method',
  'review',
  'reconfirm',
  'confirm-removal',
  'new-password',
  'working',
  'done',
  ...proving,
  ...adding,
]
const place = (name: string): number => order.indexOf(name)

const idOf = (name: string): string => name.replaceAll(/[^a-z]+/g, '_')

const node = (name: string): string => {
  const text = name.replaceAll('-', ' ')
  if (name === 'done') return `${idOf(name)}([${text}])`
  return isBox(name) ? `${idOf(name)}[["${text}"]]` : `${idOf(name)}["${text}"]`
}

const arrow = ({ from, to, answers }: Edge): string =>
  `${idOf(from)} -- "${[...answers].toSorted().join(', ')}" --> ${idOf(to)}`

const chart = (direction: 'TB' | 'LR', edges: readonly Edge[]): string => {
  const names = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => place(a) - place(b))
  const lines = [...names.map(node), ...edges.map(arrow)].map((line) => `  ${line}`)
  return ['```mermaid', `flowchart ${direction}`, ...lines, '```'].join('\n')
}

/** Inside one box: its own steps and the ways between them. */
const inside = (passages: readonly Passage[], box: string): string =>
  chart(
    'LR',
    edgesOf(passages, (step) => (boxOf(step) === box ? step.step : null)),
  )

/** The insides of all boxes; those that look alike are drawn once. */
const insides = (passages: readonly Passage[]): readonly string[] => {
  const boxes = [...new Set(passages.flatMap(({ from, to }) => [boxOf(from), boxOf(to)]).filter(isBox))]
  const drawn = Map.groupBy(
    boxes.toSorted((a, b) => place(a) - place(b)),
    (box) => inside(passages, box),
  )
  return [...drawn].map(
    ([picture, names]) => `### In ${names.map((box) => `“${box.replaceAll('-', ' ')}”`).join(' and ')}\n\n${picture}`,
  )
}

const endsOf = (passages: readonly Passage[]): string => {
  const ends = new Map<string, Set<string>>()
  for (const { from, to } of passages) {
    if (to.step !== 'ended' || to.reason === 'expired' || to.reason === 'account-changed') continue
    ends.set(to.reason, (ends.get(to.reason) ?? new Set()).add(boxOf(from)))
  }
  const rows = [...ends]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([reason, from]) => `| ${reason} | ${[...from].toSorted().join(', ').replaceAll('-', ' ')} |`)
  return ['| it ends as | from |', '| --- | --- |', ...rows].join('\n')
}

const everywhere =
  'From everywhere besides: `expired` when the flow’s time is over (R4), `account-changed` when somebody else changed the account (R8).'

const modes = { interrupt: 'The wizard', manage: 'View and change' } as const

/** The flow as a whole; of registration one for each way to enter it. */
const wholes = (passages: readonly Passage[]): readonly string[] =>
  [...Map.groupBy(passages, ({ mode }) => mode)]
    .toSorted(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1))
    .map(([mode, some]) => (mode === null ? '' : `### ${modes[mode]}\n\n`) + chart('TB', edgesOf(some, boxOf)))

/** What one preset's walks show, as Markdown below one heading. */
const section = (title: string, passages: readonly Passage[]): string =>
  [`## ${title}`, ...wholes(passages), ...insides(passages), `### Ends\n\n${endsOf(passages)}\n\n${everywhere}`].join(
    '\n\n',
  )

const titles: Readonly<Record<FlowKind, string>> = { signIn: 'Sign-in', register: 'Registration', reset: 'Reset' }

/** The page of one flow. Presets that show the same share one section. */
export const page = (kind: FlowKind, seen: ReadonlyMap<PresetName, readonly Passage[]>): string => {
  const sections = [...seen].map(([name, passages]) => ({ name, text: section('', passages), passages }))
  const [first] = sections
  const same = sections.every(({ text }) => text === first?.text)
  const shown = same ? sections.slice(0, 1).map((each) => ({ ...each, name: 'Under both presets' })) : sections
  return `${[
    `# ${titles[kind]}, as walks see it`,
    'Made by `npm run flows` from random walks that keep [the rules](../rules.md). An arrow is an answer that leads on. Left out are answers that stay on a step (a wrong code, `resend`) and `back`, which leads where one came from; ends stand in the table. A double box holds several steps and is drawn by itself.',
    ...shown.map(({ name, passages }) => section(name, passages)),
  ].join('\n\n')}\n`
}
