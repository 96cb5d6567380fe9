// Who is told, and of what: every change and every suspicious event goes to all addresses of the person, never only to
// the one that took part (N63B-RC-04, ASVS 6.3.5, 6.3.7).
import type { Method } from '#core/methods/catalogue.ts'
import type { Draft, Notice } from './draft.ts'
import type { Turn } from './turn.ts'

const week = 604_800_000

/** The directory's mailbox and every confirmed address; a made-up person has one that goes nowhere. */
type Told = Pick<Turn, 'deps' | 'subject' | 'language' | 'now'>

const addresses = (turn: Told): readonly (string | null)[] => {
  const { person, rows } = turn.subject
  if (person === null) return [null]
  const confirmed = [...rows.values()].filter((row) => row.kind === 'email' && row.sealed !== null)
  const opened = confirmed.map((row) => turn.deps.seals.open('authenticator', row.id, row.sealed ?? ''))
  return [...new Set([person.mail, ...opened])]
}

export const notify = (turn: Told, notice: Notice, method: Method | null = null): readonly Draft[] =>
  addresses(turn).map((to) => ({
    draft: 'notice',
    notice,
    to,
    method,
    name: turn.subject.person?.displayName ?? '',
    language: turn.language,
    at: turn.now,
    expiresAt: turn.now + week,
  }))
