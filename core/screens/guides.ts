// What is said on each screen: how many lines of each kind its texts have, which notes may join them, and which links help.
// The texts are `<screen>.title`, `.what`, `.do.1` …, `.next`, `.stuck.1` … in the catalogue.
import type { LinkName } from './links.ts'
import type { NoteName } from './notes.ts'
import type { ScreenId } from './screen.ts'

export interface Guide {
  readonly todo: number
  /** Whether there is a line on what comes after. */
  readonly next: boolean
  readonly stuck: number
  /** Said with what to do, always in sight. */
  readonly beside?: readonly NoteName[]
  /** Said further down, with what helps when stuck. */
  readonly notes?: readonly NoteName[]
  readonly links?: readonly LinkName[]
  /** The page gives 15 minutes in all: a countdown is shown. */
  readonly session?: true
  /** Texts of their own for how the code comes: `what` and `do.1` have a variant for each. */
  readonly byMethod?: true
}

const register = ['progress', 'chooseFirst', 'others'] as const
const rules = ['oneFamily', 'emailForReset', 'keysNotForReset', 'phoneEnds'] as const

export const guides: Readonly<Record<ScreenId, Guide>> = {
  'more-info': { todo: 2, next: true, stuck: 1, beside: ['progress', 'chooseFirst', 'skippable'], notes: ['others', ...rules, 'reconfirm', 'desktop', 'contact'], links: ['register', 'reset'], session: true }, // prettier-ignore
  'change-password': { todo: 2, next: true, stuck: 2, links: ['reset'] },
  'stay-signed-in': { todo: 2, next: true, stuck: 1 },
  consent: { todo: 2, next: false, stuck: 0, notes: ['contact'] },
  'app-confirm': { todo: 2, next: false, stuck: 0, notes: ['contact'] },
  'device-code': { todo: 2, next: false, stuck: 0, notes: ['contact'] },
  'push-timeout': { todo: 2, next: true, stuck: 1, notes: ['lostPhone'] },
  'push-denied': { todo: 2, next: true, stuck: 0, notes: ['contact'] },
  'push-number': { todo: 2, next: true, stuck: 3, beside: ['placeAndName', 'samePhoneNumber'], notes: ['lostPhone'] },
  'push-plain': { todo: 2, next: true, stuck: 3, beside: ['placeAndName'], notes: ['lostPhone'] },
  'passwordless-number': { todo: 2, next: true, stuck: 2, beside: ['placeAndName', 'samePhoneNumber'], notes: ['lostPhone'] }, // prettier-ignore
  'call-waiting': { todo: 2, next: true, stuck: 1, beside: ['callKeys'], notes: ['phoneEnds', 'lostPhone'] },
  'code-entry': { todo: 1, next: true, stuck: 2, beside: ['fillKeys'], notes: ['lostPhone'], byMethod: true },
  'method-chooser': { todo: 1, next: true, stuck: 1, notes: ['lostPhone', 'phoneEnds'] },
  'confirm-contact': { todo: 1, next: true, stuck: 1, beside: ['phoneFormat'], notes: ['lostPhone'] },
  'account-type': { todo: 1, next: true, stuck: 1 },
  'sign-out-picker': { todo: 1, next: false, stuck: 1 },
  'account-picker': { todo: 1, next: true, stuck: 1 },
  'sign-in-password': { todo: 1, next: true, stuck: 2, links: ['reset'] },
  'sign-in-email': { todo: 1, next: true, stuck: 1, notes: ['desktop'], links: ['register', 'reset'] },
  'blocked-by-policy': { todo: 1, next: false, stuck: 1, notes: ['contactWithCode'] },
  error: { todo: 0, next: false, stuck: 1, notes: ['contactWithCode'] },

  'personal-account': { todo: 1, next: false, stuck: 1, links: ['manage', 'reset'] },

  'setup-app-install': { todo: 2, next: true, stuck: 1, beside: ['otherApp'], notes: ['differentMethod', 'samePhoneQr'], session: true }, // prettier-ignore
  'setup-app-account': { todo: 2, next: true, stuck: 1, notes: ['qrOtherApp', 'samePhoneQr'], session: true },
  'setup-app-qr': { todo: 2, next: true, stuck: 1, beside: ['qrOtherApp', 'samePhoneQr'], notes: ['session'], session: true }, // prettier-ignore
  'setup-app-key': { todo: 2, next: true, stuck: 1, notes: ['qrOtherApp'], session: true },
  'setup-app-code': { todo: 1, next: true, stuck: 2, beside: ['fillKeys'], session: true },
  'setup-app-number': { todo: 2, next: true, stuck: 2, beside: ['placeAndName', 'samePhoneNumber'], session: true },
  'setup-email': { todo: 1, next: true, stuck: 1, beside: ['emailForReset'], session: true },
  'setup-email-code': { todo: 1, next: true, stuck: 2, session: true },
  'setup-phone': { todo: 2, next: true, stuck: 1, beside: ['phoneFormat', 'phoneEnds'], notes: ['differentMethod'], session: true }, // prettier-ignore
  'setup-phone-code': { todo: 1, next: true, stuck: 2, notes: ['phoneEnds'], session: true },
  'setup-phone-call': { todo: 1, next: true, stuck: 1, beside: ['callKeys'], notes: ['phoneEnds'], session: true },
  'setup-done': { todo: 1, next: true, stuck: 1, beside: ['progress'], notes: ['oneFamily'], links: ['manage'] },
  'setup-step': { todo: 1, next: true, stuck: 1, beside: register, notes: ['differentMethod', ...rules, 'session'], session: true }, // prettier-ignore
  'method-picker': { todo: 1, next: true, stuck: 1, beside: register, notes: [...rules] },
  'security-info': { todo: 3, next: false, stuck: 1, beside: register, notes: [...rules, 'lostPhone'] },

  'reset-start': { todo: 2, next: true, stuck: 2, notes: ['resetSession', 'contact'], session: true },
  'reset-unlock-choice': { todo: 2, next: true, stuck: 1, notes: ['resetSession'], session: true },
  'reset-verify': { todo: 2, next: true, stuck: 3, beside: ['secondProof', 'oneFamily'], notes: ['phoneFormat', 'phoneEnds', 'resetSession', 'contact'], session: true }, // prettier-ignore
  'reset-code': { todo: 1, next: true, stuck: 2, notes: ['resetSession'], session: true },
  'reset-new-password': { todo: 2, next: true, stuck: 2, notes: ['resetSession'], session: true },
  'reset-done': { todo: 1, next: false, stuck: 1, links: ['manage'] },
  'reset-unavailable': { todo: 2, next: false, stuck: 1, notes: ['contactWithCode'] },
  'reset-throttled': { todo: 1, next: false, stuck: 1, notes: ['contactWithCode'] },
  'reset-error': { todo: 1, next: false, stuck: 1, notes: ['contactWithCode'] },

  'own-sign-in': { todo: 1, next: true, stuck: 1, notes: ['contact'] },
  'own-wait': { todo: 1, next: true, stuck: 1 },
  'own-choose': { todo: 1, next: true, stuck: 1, notes: ['contact'] },
  'own-number': { todo: 1, next: true, stuck: 0, beside: ['phoneFormat'], notes: ['contact'] },
  'own-code': { todo: 1, next: true, stuck: 2, notes: ['contact'] },
  'own-call': { todo: 1, next: true, stuck: 1, beside: ['callKeys'], notes: ['contact'] },
  'own-passkey': { todo: 1, next: true, stuck: 1, notes: ['contact'] },
  'own-approve': { todo: 2, next: true, stuck: 1, beside: ['placeAndName', 'samePhoneNumber'], notes: ['contact'] },
  'own-pair': { todo: 1, next: true, stuck: 1 },
  'own-more-info': { todo: 2, next: true, stuck: 1, beside: ['progress', 'chooseFirst'], notes: ['others', 'emailForReset', 'keysNotForReset', 'contact'] }, // prettier-ignore
  'own-add': { todo: 1, next: true, stuck: 1, beside: ['chooseFirst', 'others'], notes: ['emailForReset', 'keysNotForReset', 'phoneFormat'] }, // prettier-ignore
  'own-app': { todo: 2, next: true, stuck: 2, beside: ['samePhoneQr'] },
  'own-codes': { todo: 1, next: false, stuck: 1 },
  'own-review': { todo: 1, next: false, stuck: 1, notes: ['emailForReset', 'keysNotForReset'] },
  'own-manage': { todo: 2, next: false, stuck: 1, beside: ['progress'], notes: ['emailForReset', 'keysNotForReset', 'contact'] }, // prettier-ignore
  'own-new-password': { todo: 1, next: true, stuck: 1 },
  'own-ended': { todo: 1, next: false, stuck: 1, notes: ['contact'] },
}
