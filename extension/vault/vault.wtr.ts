// The vault in a real browser: its IndexedDB, its locks, its cryptography, argon2id in a worker, and an import with it.
import { expect } from '@open-wc/testing'
import { Secret } from '#core/otp/secret.ts'
import { newAccount } from './account.ts'
import { browserPorts } from './browser-ports.ts'
import { toBase64, utf8, type Bytes } from './bytes.ts'
import { timedCode } from './codes.ts'
import { createVault, newId } from './create.ts'
import { importEdit, planImport } from './import/plan.ts'
import { readExport } from './import/read.ts'
import type { StorageArea } from './local-shelf.ts'
import { look } from './look.ts'
import { forget, keepOpen, resume } from './session.ts'
import { reopen, unlock } from './unlock.ts'
import { Vault } from './vault.ts'

const PASSWORD = 'correct horse battery'
const password = { kind: 'password', password: PASSWORD } as const

/** `chrome.storage` is for extensions; values pass through JSON there. */
function area(): StorageArea {
  const items = new Map<string, string>()
  return {
    get: async (keys) =>
      Object.fromEntries(
        (keys === null ? [...items.keys()] : [keys].flat())
          .filter((key) => items.has(key))
          .map((key) => [key, JSON.parse(items.get(key) ?? '') as unknown]),
      ),
    set: async (values) => {
      for (const [key, value] of Object.entries(values)) items.set(key, JSON.stringify(value))
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) items.delete(key)
    },
  }
}

describe('the vault in a browser', function () {
  this.timeout(60_000)
  const [local, session] = [area(), area()]
  const ports = browserPorts(local, session)
  const bytes = utf8('12345678901234567890')
  let id = ''

  it('is made, with argon2id in a worker, and opened again from what the stores kept', async () => {
    const made = await ports.exclusive(() => createVault(ports, password))
    expect(made.ok).to.equal(true)
    if (!made.ok) return
    const [slot] = made.state.head.slots
    expect(slot?.kind === 'password' && slot.kdf.name).to.equal('argon2id')
    const vault = new Vault(ports, made.state)
    id = newId(ports.random)
    const key = { issuer: 'Northwind', account: 'ann', secret: new Secret(bytes) }
    const account = newAccount(id, { type: 'totp', ...key, algorithm: 'sha1', digits: 8, period: 30 }, 0)
    expect(await vault.change(() => [account], new Map([[id, bytes]]))).to.deep.equal({ ok: true, behind: [] })

    const fresh = browserPorts(local, session)
    expect((await look(fresh)).state).to.equal('locked')
    const wrong = await unlock(fresh, { ...password, password: 'not the password' })
    expect(wrong.ok ? '' : wrong.reason).to.equal('wrong')
    const result = await unlock(fresh, password, { keep: (data, name, seen) => keepOpen(ports, data, name, seen) })
    expect(result.ok && result.repairs).to.deep.equal([])
    if (!result.ok) return
    const record = (await new Vault(fresh, result.state).records([id])).get(id)
    expect(timedCode(account, record?.secret as Bytes, 59_000)?.code).to.equal('94287082')
  })

  it('stays open for the session by a key that no script can read, and is locked by forgetting it', async () => {
    const resumed = await resume(ports)
    expect(resumed?.key.extractable).to.equal(false)
    const again = resumed && (await reopen(ports, resumed))
    expect(again?.state.list.accounts[0]?.id).to.equal(id)
    await forget(ports)
    expect(await resume(ports)).to.equal(null)
  })

  it('takes an import, and two pages that change it at once lose nothing', async () => {
    const open = async (): Promise<Vault> => {
      const result = await unlock(ports, password)
      if (!result.ok) throw new Error(result.reason)
      return new Vault(ports, result.state)
    }
    const [one, two] = [await open(), await open()]
    const add = async (vault: Vault, uri: string): Promise<unknown> => {
      const read = await readExport(utf8(uri), { password: undefined, derive: ports.derive })
      if (!read.ok) throw new Error(read.reason)
      const plan = planImport(read.entries, { accounts: vault.accounts, secrets: new Map() })
      const { edit, secrets } = importEdit(plan, new Set(), ports.random, Date.now())
      return vault.change(edit, secrets)
    }
    const uri = (name: string): string => `otpauth://totp/${name}?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ`
    await Promise.all([add(one, uri('left')), add(two, uri('right'))])
    expect((await open()).accounts.map(({ account }) => account)).to.have.members(['ann', 'left', 'right'])
  })

  it('unpacks and opens what other apps export: gzip, deflate, and scrypt in a worker (RFC 7914 §12)', async () => {
    const { RAIVO_ZIP, PASSWORD: other } = await import('./import/made.vectors.ts')
    const archive = Uint8Array.from(atob(RAIVO_ZIP['256']), (character) => character.charCodeAt(0))
    const result = await readExport(archive, { password: other, derive: ports.derive })
    expect(result.ok && result.entries.length).to.equal(2)
    const key = await ports.derive(utf8('password'), { name: 'scrypt', n: 1024, r: 8, p: 16, salt: btoa('NaCl') })
    expect(toBase64(key)).to.equal('/bq+HJ00cgB4VucZDQHp/nxq18vII3gw53N2Y0s3MWI=')
  })

  after(() => {
    indexedDB.deleteDatabase('vault')
  })
})
