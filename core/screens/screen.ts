// The screens by name: what each is known by, on what evidence, and how it may speak. One row a screen.
// Evidence: `C` a genuine capture was seen, `S` independent programs drive the live page by the same hook (how many),
// `s` one or two do, `I` inferred. It caps the tier: only a captured screen is ever `confirmed`, three programs make `likely`,
// anything less is only offered in "which of these do you see?". `own`: our own elements, which name their steps.
import type { Site } from './origins.ts'

/** How sure a verdict is, and so what may be done: point, show a card, ask, or nothing. */
export type Tier = 'confirmed' | 'likely' | 'host-only' | 'silent'

export interface Evidence {
  readonly grade: 'C' | 'S' | 's' | 'I' | 'own'
  /** Independent programs that use the hook; 0 for a capture or an inference alone; `several` where they were not counted. */
  readonly programs: number | 'several'
  /** What was captured is the page before it was drawn: its page id is sure, what it shows is not. */
  readonly shellOnly?: true
  readonly by: string
}

export interface Screen {
  readonly site: Site
  readonly evidence: Evidence
  /** `warn`: consent, device code and the like. Says what is dangerous, never points, never says "accept". */
  readonly speaks: 'guide' | 'warn'
  /** Routine screens start folded; the others start open. */
  readonly weight: 'quiet' | 'normal'
  /** Nothing on the page identifies it: a person picks it from "which of these do you see?". */
  readonly byChoice?: true
}

const captured = (by: string): Evidence => ({ grade: 'C', programs: 0, by })
const shell = (by: string): Evidence => ({ grade: 'C', programs: 0, shellOnly: true, by })
const driven = (programs: Evidence['programs'], by: string): Evidence => ({
  grade: programs === 'several' || programs > 2 ? 'S' : 's',
  programs,
  by,
})
const inferred = (by: string): Evidence => ({ grade: 'I', programs: 0, by })

const screen = (site: Site, evidence: Evidence): Screen => ({ site, evidence, speaks: 'guide', weight: 'normal' })
const quiet = (site: Site, evidence: Evidence): Screen => ({ site, evidence, speaks: 'guide', weight: 'quiet' })
const warning = (site: Site, evidence: Evidence): Screen => ({ site, evidence, speaks: 'warn', weight: 'normal' })
const named: Evidence = { grade: 'own', programs: 0, by: 'our own elements: the form names its step' }
const own = screen('own', named)
const ownQuiet = quiet('own', named)
const chosen = (site: Site, by: string): Screen => ({ ...screen(site, inferred(by)), byChoice: true })

const table = {
  'more-info': screen(
    'entra',
    driven(10, 'its button, under four headings since 2020; captured only before it was drawn'),
  ),
  'change-password': screen('entra', driven(3, 'page id; field ids in two programs')),
  'stay-signed-in': quiet('entra', captured('page id, component and controls, two captures')),
  consent: warning('entra', driven(3, 'page id')),
  'app-confirm': warning('entra', driven('several', 'page id and title')),
  'device-code': warning('entra', driven(2, 'page id and box')),
  'push-timeout': screen('entra', driven(6, 'title and link')),
  'push-denied': screen('entra', driven(6, 'title')),
  'push-number': screen('entra', captured('page id, component and number box')),
  'push-plain': screen('entra', driven('several', 'the view without a number, 2022')),
  'passwordless-number': screen('entra', driven(2, 'number box')),
  'call-waiting': screen('entra', inferred('the code view with its box hidden')),
  'code-entry': screen('entra', captured('page id, component and box, in a form capture of 2026')),
  'method-chooser': screen('entra', driven(12, 'list of proofs')),
  'confirm-contact': screen('entra', driven(1, 'its box')),
  'account-type': screen('entra', driven('several', 'the two tiles')),
  'sign-out-picker': quiet('entra', captured('page id, component and tiles')),
  'account-picker': quiet('entra', driven('several', 'the tiles; their component captured on the sign-out page')),
  'sign-in-password': quiet('entra', captured('page id, component and box, two captures')),
  'sign-in-email': quiet('entra', captured('page id, component and box, six captures')),
  'blocked-by-policy': screen('entra', driven(3, 'page id')),
  error: screen('entra', shell('page id, two captures before they were drawn; the code in the text')),

  'personal-account': quiet('personal', driven(3, 'field ids')),

  'setup-app-install': screen('security-info', driven(1, 'test id of the link')),
  'setup-app-account': screen('security-info', driven(1, 'test id of the text')),
  'setup-app-key': screen('security-info', driven(4, 'test id of the row')),
  'setup-app-qr': screen('security-info', driven(7, 'test id of the button')),
  'setup-app-code': screen('security-info', driven(3, 'test id of the box')),
  'setup-email': screen('security-info', driven(3, 'test id of the box')),
  'setup-email-code': screen('security-info', driven(1, 'test id of the box')),
  'setup-step': screen('security-info', driven(7, 'test ids of title and button')),
  'method-picker': screen('security-info', driven(8, 'test ids of the choices')),
  'security-info': screen('security-info', driven(1, 'address; the button in one program each')),
  'setup-app-number': chosen('security-info', 'a wizard step without a hook of its own'),
  'setup-phone': chosen('security-info', 'a wizard step without a hook of its own'),
  'setup-phone-code': chosen('security-info', 'a wizard step without a hook of its own'),
  'setup-phone-call': chosen('security-info', 'a wizard step without a hook of its own'),
  'setup-done': chosen('security-info', 'a wizard step without a hook of its own'),

  'reset-start': screen('reset', driven(5, 'field ids; hidden view name in one program')),
  'reset-verify': screen('reset', driven(1, 'hidden view name and radio ids')),
  'reset-unavailable': screen('reset', driven(1, 'hidden view names')),
  'reset-throttled': screen('reset', driven(1, 'hidden view name')),
  'reset-error': screen('reset', driven(1, 'hidden view name')),
  'reset-unlock-choice': chosen('reset', 'no public hook'),
  'reset-code': chosen('reset', 'no public hook'),
  'reset-new-password': chosen('reset', 'no public hook'),
  'reset-done': chosen('reset', 'no public hook'),

  'own-sign-in': ownQuiet,
  'own-wait': ownQuiet,
  'own-choose': own,
  'own-number': own,
  'own-code': own,
  'own-call': own,
  'own-passkey': own,
  'own-approve': own,
  'own-pair': own,
  'own-more-info': own,
  'own-add': own,
  'own-app': own,
  'own-codes': own,
  'own-review': own,
  'own-manage': ownQuiet,
  'own-new-password': own,
  'own-ended': own,
} as const satisfies Readonly<Record<string, Screen>>

export type ScreenId = keyof typeof table
export const screens: Readonly<Record<ScreenId, Screen>> = table
export const screenIds = Object.keys(table) as readonly ScreenId[]

/** The most that the evidence for a screen allows. A warning needs no more than to be right about the page. */
export const highestTier = ({ evidence, speaks }: Screen): 'confirmed' | 'likely' | 'host-only' => {
  if (speaks === 'warn') return 'likely'
  if (evidence.grade === 'own') return 'confirmed'
  if (evidence.grade === 'C') return evidence.shellOnly ? 'likely' : 'confirmed'
  return evidence.grade === 'S' ? 'likely' : 'host-only'
}
