// Passkeys as a way into the vault: WebAuthn with the `prf` extension (WebAuthn Level 3 §10.1.4). The authenticator turns a
// random input of this vault into 32 bytes that nothing else yields; they become a key, and are never sent or stored
// (VC-06).

import { fromBase64, toBase64, toBase64Url, wipe, type Bytes } from './bytes.ts'
import type { NewPasskey } from './create.ts'
import type { Random } from './ports.ts'
import type { Credential as VaultCredential, PasskeyLock } from './slots.ts'

/** `navigator.credentials`. */
export type Credentials = Pick<CredentialsContainer, 'create' | 'get'>

export interface PasskeyNames {
  /** Empty: the extension's own origin. */
  readonly rpId: string
  readonly rpName: string
  /** Shown by the authenticator when there are several. */
  readonly userName: string
}

/** `cancelled`: the person, or the time, said no. `no-prf`: this authenticator cannot be a way in. */
export type PasskeyRefusal = { readonly ok: false; readonly reason: 'cancelled' | 'no-prf' }

const PRF_BYTES = 32
const ES256 = -7
const RS256 = -257

/** Makes one and asks it at once: not every authenticator answers while it is being made. */
export async function makePasskey(
  credentials: Credentials,
  random: Random,
  { rpId, rpName, userName }: PasskeyNames,
): Promise<{ readonly ok: true; readonly passkey: NewPasskey } | PasskeyRefusal> {
  const input = random(PRF_BYTES)
  const made = await asked(() =>
    credentials.create({
      publicKey: {
        challenge: random(PRF_BYTES),
        rp: rpId === '' ? { name: rpName } : { id: rpId, name: rpName },
        user: { id: random(16), name: userName, displayName: userName },
        pubKeyCredParams: [ES256, RS256].map((alg) => ({ type: 'public-key', alg })),
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
        extensions: { prf: { eval: { first: input } } },
      },
    }),
  )
  if (!made) return { ok: false, reason: 'cancelled' }
  const credentialId = toBase64Url(new Uint8Array(made.rawId))
  const lock = { credentialId, rpId, prfInput: toBase64(input) }
  const { enabled, results } = made.getClientExtensionResults().prf ?? {}
  if (enabled !== true && !results) return { ok: false, reason: 'no-prf' }
  const output = results ? outputOf(results.first) : null
  if (output) return { ok: true, passkey: { ...lock, prfOutput: output } }
  const answer = await askPasskey(credentials, random, [{ kind: 'passkey', salt: '', ...lock }])
  return answer.ok ? { ok: true, passkey: { ...lock, prfOutput: answer.credential.prfOutput } } : answer
}

/** Asks for any of these; `locks` as `look` gives them. Wipe `prfOutput` after the unlock. */
export async function askPasskey(
  credentials: Credentials,
  random: Random,
  locks: readonly PasskeyLock[],
): Promise<{ readonly ok: true; readonly credential: Extract<VaultCredential, { kind: 'passkey' }> } | PasskeyRefusal> {
  const rpId = locks[0]?.rpId ?? ''
  const mine = locks.filter((lock) => lock.rpId === rpId)
  const idOf = (lock: PasskeyLock): Bytes => fromBase64(lock.credentialId) ?? new Uint8Array()
  const evalByCredential = Object.fromEntries(
    mine.map((lock) => [lock.credentialId, { first: fromBase64(lock.prfInput) ?? new Uint8Array() }]),
  )
  const given = await asked(() =>
    credentials.get({
      publicKey: {
        challenge: random(PRF_BYTES),
        ...(rpId === '' ? {} : { rpId }),
        // Always named: without it an older passkey that cannot answer may be offered instead.
        allowCredentials: mine.map((lock) => ({ type: 'public-key', id: idOf(lock) })),
        userVerification: 'required',
        extensions: { prf: { evalByCredential } },
      },
    }),
  )
  if (!given) return { ok: false, reason: 'cancelled' }
  const prfOutput = outputOf(given.getClientExtensionResults().prf?.results?.first)
  if (!prfOutput) return { ok: false, reason: 'no-prf' }
  return {
    ok: true,
    credential: { kind: 'passkey', credentialId: toBase64Url(new Uint8Array(given.rawId)), prfOutput },
  }
}

async function asked(request: () => Promise<Credential | null>): Promise<PublicKeyCredential | null> {
  try {
    return (await request()) as PublicKeyCredential | null
  } catch {
    // Refused, timed out, no such authenticator: WebAuthn tells them apart on purpose as little as it can.
    return null
  }
}

/** A copy of our own; the one in the credential is wiped, so that nobody who logs it logs a key. */
function outputOf(result: BufferSource | undefined): Bytes | null {
  if (!result) return null
  const view = ArrayBuffer.isView(result)
    ? new Uint8Array(result.buffer, result.byteOffset, result.byteLength)
    : new Uint8Array(result)
  const output = new Uint8Array(view)
  wipe(view)
  return output.length === PRF_BYTES ? output : null
}
