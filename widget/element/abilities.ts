// What a page tells the server of itself when a flow begins: what it can draw, and the language of its reader.
import type { Ability, Start } from '#core/wire/request.ts'

/** Chromium's; where it is missing, a frame finds out when it tries. */
interface WithFeaturePolicy {
  readonly featurePolicy?: { readonly allowsFeature: (name: string) => boolean }
}

/** What the elements draw wherever they are. */
const always: readonly Ability[] = ['qr', 'poll', 'push']

/** A frame of another origin needs `allow` for passkeys (WA-08). */
const abilities = (): readonly Ability[] => {
  const allowed = (document as WithFeaturePolicy).featurePolicy?.allowsFeature('publickey-credentials-get') ?? true
  return 'PublicKeyCredential' in window && allowed ? ['passkey', ...always] : always
}

/** `tag` is sent as the page has it, since the server may write in more languages than the elements speak. */
export const aboutPage = (tag: string): Pick<Start, 'can' | 'language'> => ({
  can: abilities(),
  ...(/^[A-Za-z\d-]{1,35}$/.test(tag) ? { language: tag } : {}),
})
