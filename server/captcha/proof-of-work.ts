// The default CAPTCHA: a proof of work that the page solves by itself (altcha), so nobody transcribes anything
// (WCAG 3.3.8). A challenge is signed, bound to its flow, dies after ten minutes and is spent once (A42, OWASP-FP-05).
import { createChallenge, type Payload, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { randomInt } from 'node:crypto'
import type { Captcha } from '../ports.ts'

export interface Effort {
  /** PBKDF2 iterations a guess. */
  readonly cost: number
  /** The answer lies in this range of guesses: together with `cost`, about a second on a phone. */
  readonly from: number
  readonly to: number
}

const lifetime = 600_000

export const proofOfWork = (secret: string, effort: Effort = { cost: 1000, from: 500, to: 1500 }): Captcha => {
  const secrets = { hmacSignatureSecret: secret, hmacKeySignatureSecret: `${secret}.key` }
  return {
    async challenge(flowId, now) {
      const challenge = await createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost: effort.cost,
        counter: randomInt(effort.from, effort.to),
        deriveKey,
        data: { flow: flowId },
        expiresAt: Math.floor((now + lifetime) / 1000),
        ...secrets,
      })
      return { ...challenge }
    },

    async check(flowId, payload, now) {
      const parsed = parse(payload)
      const refused = { ok: false, spendKey: '', expiresAt: now }
      if (parsed === null || parsed.challenge.parameters.data?.['flow'] !== flowId) return refused
      // altcha compares expiry with the machine's clock; ours is a parameter, so it is compared here as well.
      const expiresAt = (parsed.challenge.parameters.expiresAt ?? 0) * 1000
      if (expiresAt <= now || parsed.challenge.parameters.cost !== effort.cost) return refused
      const result = await verifySolution({ ...parsed, deriveKey, ...secrets }).catch(() => null)
      return result?.verified === true
        ? { ok: true, spendKey: `captcha:${parsed.challenge.signature}`, expiresAt }
        : refused
    },
  }
}

/** Base64 of JSON, as altcha sends it; anything else is no payload. */
const parse = (payload: string): Payload | null => {
  try {
    const value: unknown = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'))
    return isPayload(value) ? value : null
  } catch {
    return null
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isPayload = (value: unknown): value is Payload => {
  if (!isRecord(value) || !isRecord(value['challenge']) || !isRecord(value['solution'])) return false
  const { parameters, signature } = value['challenge']
  const { counter, derivedKey } = value['solution']
  if (!isRecord(parameters) || typeof signature !== 'string') return false
  const { nonce, salt, keyPrefix, data } = parameters
  const texts = [nonce, salt, keyPrefix, derivedKey].every((text) => typeof text === 'string' && text.length <= 256)
  return texts && Number.isSafeInteger(counter) && isRecord(data)
}
