// Solves the CAPTCHA's proof of work (altcha-lib, PBKDF2). WebCrypto derives keys off the main thread already, so several
// searches run side by side from here and the page stays responsive without a worker: under Trusted Types a worker's
// address would need a policy of its own in every host's header.
import { solveChallenge as search, type Challenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'

const patience = 120_000

/** The payload for the server: base64 of challenge and solution as JSON. Rejects when none was found in two minutes. */
export const solveChallenge = async (
  challenge: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<string> => {
  const controller = new AbortController()
  signal.addEventListener('abort', () => controller.abort())
  const lanes = Math.min(8, Math.max(1, navigator.hardwareConcurrency))
  const given = challenge as unknown as Challenge
  const searches = Array.from({ length: lanes }, async (_, lane) => {
    const options = { challenge: given, controller, counterStart: lane, counterStep: lanes, deriveKey }
    const solution = await search({ ...options, timeout: patience })
    if (solution === null) throw new Error('no solution')
    return solution
  })
  try {
    const solution = await Promise.any(searches)
    const { parameters, signature } = given
    return btoa(JSON.stringify({ challenge: { parameters, signature }, solution }))
  } finally {
    controller.abort()
  }
}
