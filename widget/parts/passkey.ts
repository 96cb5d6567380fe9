// The browser's ceremonies with keys and passkeys (WebAuthn Level 3 §5.1), begun by a press and never by themselves.
import {
  startAuthentication,
  startRegistration,
  WebAuthnAbortService,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import { html, nothing, type TemplateResult } from 'lit'
import type { CeremonyOptions } from '#core/flows/step.ts'
import type { Key } from '#core/messages/widget/index.ts'
import type { ViewHost } from '../view/view.ts'
import { errorText } from './field.ts'

type Credential = Readonly<Record<string, unknown>>

export const assertion = async (options: CeremonyOptions): Promise<Credential> => ({
  ...(await startAuthentication({ optionsJSON: options as unknown as PublicKeyCredentialRequestOptionsJSON })),
})

export const attestation = async (options: CeremonyOptions): Promise<Credential> => ({
  ...(await startRegistration({ optionsJSON: options as unknown as PublicKeyCredentialCreationOptionsJSON })),
})

/** By the DOMException's name: what the person can do about it. */
const failures: Readonly<Record<string, Key>> = {
  NotAllowedError: 'passkey.cancelled',
  AbortError: 'passkey.cancelled',
  InvalidStateError: 'passkey.already',
  NotSupportedError: 'passkey.unsupported',
  SecurityError: 'passkey.not-here',
}

export interface Ceremony {
  readonly status: () => TemplateResult
  /** Runs it and answers; what went wrong is said. Pressed twice it runs once. */
  readonly run: (ceremony: () => Promise<Credential>, answer: (credential: Credential) => void) => void
}

export const ceremony = (host: ViewHost): Ceremony => {
  let running = false
  let failure: Key | null = null
  host.signal.addEventListener('abort', () => {
    if (running) WebAuthnAbortService.cancelCeremony()
  })
  const id = host.id('ceremony')
  return {
    status: () =>
      running
        ? html`<p data-part="waiting">${host.say('passkey.waiting')}</p>`
        : failure
          ? errorText(id, host.say(failure))
          : html`${nothing}`,
    run: (begin, answer) => {
      if (running) return
      running = true
      failure = null
      host.update()
      begin()
        .then(
          (credential) => {
            if (!host.signal.aborted) answer(credential)
          },
          (error: unknown) => {
            failure = failures[(error as Error).name] ?? 'passkey.failed'
            if (!host.signal.aborted) host.announce(host.say(failure))
          },
        )
        .finally(() => {
          running = false
          host.update()
        })
    },
  }
}
