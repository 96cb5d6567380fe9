// Bitwarden's exports: under a password by either derivation, bound to an account, with items of every kind.

import assert from 'node:assert/strict'
import * as node from 'node:crypto'
import { test } from 'node:test'
import { spelt } from '#test/support/import-rows.ts'
import { utf8 } from '../bytes.ts'
import { readHere } from '#test/support/read-here.ts'
import type { ReadResult } from './result.ts'

const PASSWORD = 'northwind traders'
const KEY = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const STEAM = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'

const read = (content: string, password?: string): Promise<ReadResult> => readHere(utf8(content), password)
const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

/** Bitwarden's export as its clients write it, by Node's own cryptography. */
function bitwarden(kdfType: 0 | 1): string {
  const salt = 'c2FsdCBvZiB0aGUgZXhwb3J0'
  const kdf = kdfType === 0 ? { kdfIterations: 100_000 } : { kdfIterations: 2, kdfMemory: 19, kdfParallelism: 1 }
  const key =
    kdfType === 0
      ? node.pbkdf2Sync(PASSWORD, salt, 100_000, 32, 'sha256')
      : node.argon2Sync('argon2id', {
          message: PASSWORD,
          nonce: node.createHash('sha256').update(salt).digest(),
          parallelism: 1,
          tagLength: 32,
          memory: 19 * 1024,
          passes: 2,
        })
  const expand = (info: string): Buffer => node.createHmac('sha256', key).update(`${info}\x01`).digest()
  const sealed = (text: string): string => {
    const iv = node.randomBytes(16)
    const cipher = node.createCipheriv('aes-256-cbc', expand('enc'), iv)
    const box = Buffer.concat([cipher.update(text), cipher.final()])
    const mac = node.createHmac('sha256', expand('mac')).update(iv).update(box).digest()
    return `2.${[iv, box, mac].map(toBase64).join('|')}`
  }
  const login = (totp: string | null, username: string | null = null): object => ({ username, password: 'p', totp })
  const inner = {
    encrypted: false,
    folders: [{ id: 'f1', name: 'Work' }],
    items: [
      {
        type: 1,
        name: 'Northwind',
        folderId: 'f1',
        favorite: true,
        login: login(
          'otpauth://totp/Northwind:ann%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Northwind&algorithm=SHA256&digits=8&period=60',
        ),
      },
      { type: 1, name: 'Bare key', folderId: null, favorite: false, login: login('mfrg gzdf mztw q2lk', 'carol') },
      { type: 1, name: 'Game', login: login('steam://JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', 'gamer') },
      { type: 1, name: 'No code', login: login(null) },
      { type: 2, name: 'A note', notes: 'n' },
      { type: 1, name: 'Misread', login: login('JBSWY3DP0189') },
    ],
  }
  const validation = sealed(node.randomUUID())
  const file = { encrypted: true, passwordProtected: true, salt, kdfType, ...kdf }
  return JSON.stringify({ ...file, encKeyValidation_DO_NOT_EDIT: validation, data: sealed(JSON.stringify(inner)) })
}

test('Bitwarden under a password, by PBKDF2 and by argon2id; items without a code are counted, not refused', async () => {
  for (const kdfType of [0, 1] as const) {
    const content = bitwarden(kdfType)
    const result = await read(content, PASSWORD)
    assert.ok(result.ok, JSON.stringify(result))
    assert.deepEqual(result.entries.map(spelt), [
      ['totp', 'Northwind', 'ann@example.org', KEY, 'sha256', 8, 60, 'Work'],
      ['totp', 'Bare key', 'carol', 'MFRGGZDFMZTWQ2LK', 'sha1', 6, 30],
      ['steam', 'Game', 'gamer', STEAM, 'sha1', 5, 30],
    ])
    assert.equal(result.entries[0]?.pinned, true)
    assert.equal(result.withoutCode, 2)
    assert.deepEqual(result.refused, [{ where: { position: 6, name: 'Misread' }, reason: 'secret-misread' }])
    assert.deepEqual(await read(content), { ok: false, reason: 'password-needed', format: 'bitwarden' })
    assert.deepEqual(await read(content, 'not it'), { ok: false, reason: 'password-wrong', format: 'bitwarden' })
  }
  const restricted = JSON.stringify({
    encrypted: true,
    encKeyValidation_DO_NOT_EDIT: '2.a|b|c',
    folders: [],
    items: [],
  })
  assert.deepEqual(await read(restricted, PASSWORD), { ok: false, reason: 'account-restricted', format: 'bitwarden' })
})

test('VC-02 a cost beyond what an honest export asks for is refused before any work', async () => {
  for (const kdf of [{ kdfIterations: 1e9 }, { kdfType: 1, kdfMemory: 8192, kdfParallelism: 4, kdfIterations: 3 }]) {
    const file = { ...(JSON.parse(bitwarden(0)) as object), ...kdf }
    assert.deepEqual(await read(JSON.stringify(file), PASSWORD), {
      ok: false,
      reason: 'too-costly',
      format: 'bitwarden',
    })
  }
})
