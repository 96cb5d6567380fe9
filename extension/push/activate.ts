// Opening the vault once more for one answer, whether it is open already or not: only then does an approval count for two
// factors (SP 800-63B-4 §3.1.3.4, N63B-OB-10).
import type { Keeper } from '../authenticator/keeper.ts'
import type { Refused } from '../authenticator/refusal.ts'
import { parseRecoveryCode } from '../vault/recovery-code.ts'
import type { Credential } from '../vault/slots.ts'
import { unlock } from '../vault/unlock.ts'

/** What was typed is a recovery code where it reads as one, else a password. */
export const credentialOf = async (typed: string): Promise<Credential> =>
  (await parseRecoveryCode(typed)).ok ? { kind: 'recovery', code: typed } : { kind: 'password', password: typed }

/** Null when the person proved it. Counts a wrong password like every other (rule of ten). */
export async function activate(keeper: Keeper, credential: Credential): Promise<Refused | null> {
  if (keeper.phase !== 'open') return keeper.unlock(credential)
  const { ports } = keeper.world
  const result = await ports.exclusive(() => unlock(ports, credential))
  return result.ok ? null : result
}
