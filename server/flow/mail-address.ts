// A recovery address as typed, judged: an address, and not a mailbox behind the password that it should recover
// (N63B-EM-02).
import type { Policy } from '#core/policy/policy.ts'
import type { Person } from '../ports.ts'

export type MailVerdict =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly code: 'email-invalid' | 'email-not-allowed' }

/** HTML's valid e-mail address, with a dot in the domain; ASCII, since that is what every mail server takes. */
const shape =
  /^[a-z\d.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)+$/i

/** Lower-case domain; the local part as typed, since only its owner's server knows whether case matters. */
export const readMail = (text: string, policy: Policy, person: Person | null): MailVerdict => {
  const trimmed = text.trim()
  if (trimmed.length > 254 || !shape.test(trimmed)) return { ok: false, code: 'email-invalid' }
  const at = trimmed.lastIndexOf('@')
  const domain = trimmed.slice(at + 1).toLowerCase()
  const address = `${trimmed.slice(0, at)}@${domain}`
  const ours = policy.organisation.domains.some((own) => domain === own || domain.endsWith(`.${own}`))
  const same =
    person !== null && [person.mail, person.username].some((own) => own.toLowerCase() === address.toLowerCase())
  return ours || same ? { ok: false, code: 'email-not-allowed' } : { ok: true, address }
}

/** Two spellings of one mailbox are one: case of the local part is folded for comparison only. */
export const mailKey = (address: string): string => address.normalize('NFKC').toLowerCase()
