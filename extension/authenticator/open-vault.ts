// The open vault for any page of the extension and for the worker, without asking the person again while the session lasts.
import { look } from '../vault/look.ts'
import { resume } from '../vault/session.ts'
import { reopen } from '../vault/unlock.ts'
import { Vault } from '../vault/vault.ts'
import { hasSlept, lockVault, vaultPorts } from './session.ts'

/** `none`: nobody has made one here. `locked`: only the authenticator's page can open it. */
export async function openVault(): Promise<Vault | 'none' | 'locked'> {
  const ports = vaultPorts()
  const [resumed, slept] = await Promise.all([resume(ports), hasSlept()])
  if (resumed && slept) await lockVault()
  const opened = resumed && !slept ? await ports.exclusive(() => reopen(ports, resumed)) : null
  if (opened) return new Vault(ports, opened.state, opened.repairs)
  return (await look(ports)).state === 'empty' ? 'none' : 'locked'
}
