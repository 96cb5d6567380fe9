// WebOTP: where the browser can read the text message of this very origin, it fills the field; sending stays with the person.
import type { ViewHost } from '../view/view.ts'

interface OtpCredential extends Credential {
  readonly code: string
}

/** `fill` is given the code. Does nothing where the browser cannot; ends with the view (W3C-OTP-01). */
export const fillFromMessage = (host: ViewHost, fill: (code: string) => void): void => {
  if (!('OTPCredential' in window)) return
  const asked: CredentialRequestOptions & { otp: { transport: string[] } } = {
    otp: { transport: ['sms'] },
    signal: host.signal,
  }
  navigator.credentials.get(asked).then(
    (credential) => {
      if (credential) fill((credential as OtpCredential).code)
    },
    // Refused, not allowed in this frame, or the view was left: the field is there to type in.
    () => undefined,
  )
}
