// Registered native clients: no browser, so no cookie and no CAPTCHA; off unless the policy names them, and under a
// quarter of the limits, rounded up. The entry token of authorize-challenge carries which client it is.
import type { Deps } from '../flow/deps.ts'

const lifetime = 600_000

export const entryToken = (deps: Deps, clientId: string): string =>
  deps.seals.sign('entry', [clientId, String(deps.clock.now() + lifetime)])

/** True when the entry token was given to a client that the policy names. */
export const nativeClient = (deps: Deps, token: string | undefined): boolean => {
  const [clientId, expiresAt] = (token === undefined ? null : deps.seals.read('entry', token)) ?? []
  return clientId !== undefined && Number(expiresAt) > deps.clock.now() && deps.policy.nativeClients.includes(clientId)
}
