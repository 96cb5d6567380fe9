// After a passkey was removed, whoever keeps the person's passkeys is told which are good still, so that the removed one is
// offered no more (WebAuthn Level 3 §5.1.10). Only to a person who is signed in, and only where the browser has the signal.
import type { AcceptedPasskeys } from '#core/flows/step.ts'

/** Newer than many browsers. */
type WithSignal = Partial<Pick<typeof PublicKeyCredential, 'signalAllAcceptedCredentials'>>

export const signalAccepted = async ({ rpId, userId, credentialIds }: AcceptedPasskeys): Promise<void> => {
  const { PublicKeyCredential: keys } = window as { readonly PublicKeyCredential?: WithSignal }
  const allAcceptedCredentialIds = [...credentialIds]
  try {
    await keys?.signalAllAcceptedCredentials?.({ rpId, userId, allAcceptedCredentialIds })
  } catch {
    // On a page of another site than the passkeys' it is refused. They are removed here all the same.
  }
}
