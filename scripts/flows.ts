// `npm run flows`: draws docs/flows anew from random walks; `test/walks/picture.slow.test.ts` says when it is due.
import { mkdirSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import type { FlowKind } from '#core/flows/step.ts'
import { page } from '#test/walks/picture.ts'
import { passages } from '#test/walks/seen.ts'
import { root } from './command.ts'

export const flowPages: Readonly<Record<FlowKind, string>> = {
  signIn: 'docs/flows/sign-in.md',
  register: 'docs/flows/registration.md',
  reset: 'docs/flows/reset.md',
}

/** The whole page of one flow, as it is written. */
export const flowPage = async (kind: FlowKind): Promise<string> => {
  const filepath = root + flowPages[kind]
  const seen = new Map((['microsoft365', 'strict'] as const).map((name) => [name, [...passages(kind, name)]]))
  return format(page(kind, seen), { ...(await resolveConfig(filepath)), filepath })
}

if (import.meta.main) {
  mkdirSync(`${root}docs/flows`, { recursive: true })
  for (const [kind, file] of Object.entries(flowPages)) writeFileSync(root + file, await flowPage(kind as FlowKind))
}
