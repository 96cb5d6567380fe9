// Who is told, and of what: every change and every suspicious event goes to all addresses of the person, never only to
// the one that took part (N63B-RC-04, ASVS 6.3.5, 6.3.7).
import type { Method } from '#core/methods/catalogue.ts'
import type { Draft, Notice } from './draft.ts'
import type { Turn } from './turn.ts'

const week = 604_800_000

type Told = Pick<Turn, 'deps' | 'subject' | 'language' | 'now'>

/** The directory's mailbox and every confirmed address; what is made up has addresses too, which lead nowhere (A19). */
const addresses = ({ deps, subject }: Told): readonly (string | null)[] => {
  const confirmed = subject.mailboxes.map(({ id, sealed }) =>
    sealed === null ? null : deps.seals.open('authenticator', id, sealed),
  )
  const all = [subject.person?.mail ?? null, ...confirmed]
  return all.filter((to, index) => to === null || all.indexOf(to) === index)
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
