// Adding a method: what is offered, and the page of the one being added. The same in the wizard at sign-in and in manage.
import { type Offers, offers } from '#core/policy/offers.ts'
import { progress } from '#core/policy/requirement.ts'
import type { Pending } from './facts.ts'
import { codeLengthOf, freshStep } from './proofs.ts'
import type { Situation } from './situation.ts'
import type { AppOffer, Progress, Step } from './step.ts'

export const offersFor = ({ account, policy, environment }: Situation, mode: 'interrupt' | 'manage'): Offers =>
  offers({ authenticators: account.authenticators, policy, person: account, ...environment, mode })

export const progressOf = ({ account, policy, environment }: Situation): Progress =>
  progress(account.authenticators, policy, account, environment.now)

const appOf = ({ policy }: Situation): AppOffer => policy.app

/** The method being added, while it lives and has tries left; otherwise null, and the person chooses again. */
const livePending = ({ facts, policy, environment }: Situation): Pending | null => {
  const { pending } = facts
  if (pending === null || pending.tries >= policy.limits.triesPerChallenge) return null
  return environment.now < pending.startedAt + policy.lifetimes.pending * 1000 ? pending : null
}

/** The step for the method being added, its proof before it (R31); null when none is. */
export const pendingStep = (situation: Situation): Step | null => {
  const pending = livePending(situation)
  return pending === null ? null : (freshStep(situation, pending) ?? activation(situation, pending))
}

const activation = (situation: Situation, pending: Pending): Step => {
  const { facts, policy, material } = situation
  const { method, address, expiresAt } = pending
  const common = { progress: progressOf(situation), expiresAt }
  const triesLeft = policy.limits.triesPerChallenge - pending.tries
  const resendAt = pending.resendAt ?? pending.startedAt
  const codeLength = codeLengthOf(method, policy)
  switch (method) {
    case 'fido2':
      return { step: 'activate-passkey', options: pending.options ?? {}, progress: common.progress }
    case 'recoveryCode':
      return { step: 'save-codes', codes: pending.codes ?? [], progress: common.progress }
    case 'sms':
    case 'email':
      return { step: 'activate-code', ...common, method, address, codeLength, resendAt, triesLeft }
    case 'voice':
      return codeLength === 0
        ? { step: 'activate-call', ...common, address, resendAt }
        : { step: 'activate-code', ...common, method, address, codeLength, resendAt, triesLeft }
    case 'push':
      return pushStep(situation, pending)
    case 'totp':
      return {
        step: 'activate-app',
        ...common,
        keyUri: material.keyUri ?? '',
        secret: pending.secret ?? '',
        account: facts.username ?? '',
        issuer: policy.organisation.issuer,
        codeLength: codeLengthOf('totp', policy),
        app: appOf(situation),
        recommended: pending.recommended,
        triesLeft,
      }
  }
}

/** First the link for a device, then the number that tests the one that came. */
const pushStep = (situation: Situation, { device, test, expiresAt, startedAt, resendAt }: Pending): Step => {
  const { material } = situation
  const common = { progress: progressOf(situation), expiresAt, wait: material.wait ?? '' }
  if (device === undefined || test === undefined)
    return { step: 'pair-device', ...common, link: material.pairingLink ?? '', app: appOf(situation) }
  return {
    step: 'activate-push',
    ...common,
    device: device.name,
    number: test.number,
    resendAt: resendAt ?? startedAt,
  }
}

/** What may be added, the proof before it; null when nothing may. */
export const addStep = (
  situation: Situation,
  mode: 'interrupt' | 'manage',
  canSkipUntil: number | null,
): Step | null => {
  const { recommended, offered, withheld } = offersFor(situation, mode)
  if (recommended === null) return null
  const { country, countries } = situation.policy.organisation
  return (
    freshStep(situation) ?? {
      step: 'add-method',
      recommended,
      offered,
      withheld,
      app: appOf(situation),
      country,
      countries,
      mode,
      progress: progressOf(situation),
      canSkipUntil,
    }
  )
}
