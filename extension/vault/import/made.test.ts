// Formats of which no real file is at hand, made here from their public descriptions, by other implementations of their
// ciphers: what is right is read to the last field, what is wrong is refused with its reason.

import assert from 'node:assert/strict'
import * as node from 'node:crypto'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { spelt, type Row } from '#test/support/import-rows.ts'
import { fromBase64, utf8, type Bytes } from '../bytes.ts'
import {
  ENTE,
  ENTE_QUOTED,
  PASSWORD,
  RAIVO,
  RAIVO_ZIP,
  WINAUTH,
  WINAUTH_ZIP,
  WINAUTH_ZIP_PLAIN,
} from './made.vectors.ts'
import { readHere } from '#test/support/read-here.ts'
import type { ReadResult } from './result.ts'

const ANN: Row = ['totp', 'Northwind', 'ann@example.org', 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', 'sha256', 8, 60]
const BOB: Row = ['hotp', 'Fabrikam', 'bob', 'MFRGGZDFMZTWQ2LKNNWG23TPOA', 'sha1', 6, 7]
const GAMER: Row = ['steam', 'Steam', 'gamer', 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', 'sha1', 5, 30]

const read = (content: string | Bytes, password?: string): Promise<ReadResult> =>
  readHere(typeof content === 'string' ? utf8(content) : content, password)
const base64 = (text: string): Bytes => fromBase64(text) ?? assert.fail('base64')
const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

async function rowsOf(content: string | Bytes, format: string, password?: string): Promise<readonly Row[]> {
  const result = await read(content, password)
  assert.ok(result.ok, JSON.stringify(result))
  assert.equal(result.format, format)
  return result.entries.map(spelt)
}

async function refusesWrong(content: string | Bytes, format: string): Promise<void> {
  assert.deepEqual(await read(content), { ok: false, reason: 'password-needed', format })
  assert.deepEqual(await read(content, 'not it'), { ok: false, reason: 'password-wrong', format })
}

test('Ente, encrypted: libsodium, secret stream; deleted there stays deleted; tags and pin come along', async () => {
  for (const content of [ENTE, ENTE_QUOTED]) {
    const result = await read(content, PASSWORD)
    assert.ok(result.ok, JSON.stringify(result))
    assert.deepEqual(result.entries.map(spelt), [[...ANN, 'work', 'lab'], BOB, GAMER])
    assert.deepEqual(
      result.entries.map(({ pinned }) => pinned),
      [true, false, false],
    )
    assert.deepEqual(result.refused, [{ where: { position: 3, name: 'Gone' }, reason: 'in-the-bin' }])
  }
  await refusesWrong(ENTE, 'ente')
  const file = JSON.parse(ENTE) as { kdfParams: object; encryptedData: string }
  const changed = JSON.stringify({ ...file, encryptedData: `A${file.encryptedData.slice(1)}` })
  assert.deepEqual(await read(changed, PASSWORD), { ok: false, reason: 'password-wrong', format: 'ente' })
})

test('VC-02 a file that asks for 8 GiB, or for days, is refused before any work', async () => {
  const ente = JSON.parse(ENTE) as { kdfParams: object }
  for (const cost of [{ memLimit: 8 * 1024 ** 3 }, { memLimit: 1024 ** 3, opsLimit: 64 }, { opsLimit: 1e9 }]) {
    const costly = JSON.stringify({ ...ente, kdfParams: { ...ente.kdfParams, ...cost } })
    assert.deepEqual(await read(costly, PASSWORD), { ok: false, reason: 'too-costly', format: 'ente' })
  }
  const slot = {
    type: 1,
    key: '00'.repeat(32),
    key_params: { nonce: '00'.repeat(12), tag: '00'.repeat(16) },
    salt: '00',
  }
  for (const cost of [
    { n: 2 ** 22, r: 8, p: 1 },
    { n: 32_768, r: 8, p: 1000 },
    { n: 3, r: 8, p: 1 },
  ]) {
    const aegis = { version: 1, header: { slots: [{ ...slot, ...cost }], params: slot.key_params }, db: 'AAAA' }
    assert.deepEqual(await read(JSON.stringify(aegis), PASSWORD), { ok: false, reason: 'too-costly', format: 'aegis' })
  }
})

test('Raivo: the JSON, and the archive under each strength of AES', async () => {
  assert.deepEqual(await rowsOf(RAIVO, 'raivo'), [ANN, BOB])
  for (const archive of Object.values(RAIVO_ZIP)) {
    const bytes = base64(archive)
    assert.deepEqual(await rowsOf(bytes, 'raivo', PASSWORD), [ANN, BOB])
    assert.deepEqual(await read(bytes), { ok: false, reason: 'password-needed' })
    assert.deepEqual(await read(bytes, 'not it'), { ok: false, reason: 'password-wrong' })
    const changed = bytes.map((byte, i) => (i === 120 ? byte ^ 1 : byte))
    assert.deepEqual(await read(changed, PASSWORD), { ok: false, reason: 'damaged' })
  }
})

test('WinAuth: form-encoded labels, pictures, Steam by its device; plain, zipped, zipped under a password', async () => {
  const rows: readonly Row[] = [
    ['totp', 'Northwind', 'ann of sales@example.org', 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', 'sha1', 6, 30],
    ['totp', 'BattleNet', 'EU', 'MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U', 'sha1', 8, 30],
    GAMER,
    BOB,
  ]
  assert.deepEqual(await rowsOf(WINAUTH, 'winauth'), rows)
  assert.deepEqual(await rowsOf(base64(WINAUTH_ZIP), 'winauth', PASSWORD), rows)
  assert.deepEqual(await rowsOf(base64(WINAUTH_ZIP_PLAIN), 'winauth'), rows)
  assert.deepEqual(await read(base64(WINAUTH_ZIP)), { ok: false, reason: 'password-needed' })
  assert.deepEqual(await read(base64(WINAUTH_ZIP), 'not it'), { ok: false, reason: 'password-wrong' })
})

test('Proton, encrypted', async () => {
  const inner = JSON.stringify({
    version: 1,
    entries: [
      {
        id: '1',
        content: {
          uri: 'otpauth://totp/Northwind:ann%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Northwind&algorithm=SHA256&digits=8&period=60',
          entry_type: 'Totp',
          name: 'ann@example.org',
        },
        note: null,
      },
      {
        id: '2',
        content: { uri: 'steam://JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', entry_type: 'Steam', name: 'gamer' },
        note: null,
      },
    ],
  })
  const [salt, nonce] = [node.randomBytes(16), node.randomBytes(12)]
  const key = node.argon2Sync('argon2id', {
    message: PASSWORD,
    nonce: salt,
    parallelism: 1,
    tagLength: 32,
    memory: 19_456,
    passes: 2,
  })
  const cipher = node.createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from('proton.authenticator.export.v1'))
  const content = toBase64(Buffer.concat([nonce, cipher.update(inner), cipher.final(), cipher.getAuthTag()]))
  const file = JSON.stringify({ version: 1, salt: toBase64(salt), content })
  assert.deepEqual(await rowsOf(file, 'proton', PASSWORD), [ANN, GAMER])
  await refusesWrong(file, 'proton')
})

test('LastPass: the file with its folders, and the QR', async () => {
  const file = {
    deviceId: '',
    deviceSecret: '',
    localDeviceId: 'x',
    deviceName: 'phone',
    version: 3,
    accounts: [
      {
        accountID: '1',
        issuerName: 'Northwind',
        originalIssuerName: '',
        userName: 'ann@example.org',
        originalUserName: '',
        pushNotification: false,
        secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
        timeStep: 60,
        digits: 8,
        creationTimestamp: 1,
        isFavorite: true,
        algorithm: 'SHA256',
        folderData: { folderId: 5, position: 0 },
      },
      {
        accountID: '2',
        issuerName: 'Odd',
        userName: 'x',
        secret: 'MFRGGZDFMZTWQ2LK',
        timeStep: 30,
        digits: 6,
        algorithm: 'MD5',
        folderData: { folderId: 0, position: 0 },
      },
    ],
    folders: [
      { id: 1, name: 'Favorites', isOpened: true },
      { id: 5, name: 'Work', isOpened: true },
    ],
  }
  const result = await read(JSON.stringify(file))
  assert.ok(result.ok)
  assert.deepEqual(result.entries.map(spelt), [[...ANN, 'Work']])
  assert.deepEqual(result.refused, [{ where: { position: 2, name: 'Odd' }, reason: 'bad-algorithm' }])

  const packed = (value: unknown): string => toBase64(gzipSync(JSON.stringify(value)))
  const a = [{ a: 'SHA256', d: 8, iN: 'Northwind', uN: 'ann@example.org', s: ANN[3], tS: 60 }]
  const uri = `lpaauth-migration://offline?data=${encodeURIComponent(packed({ version: 3, content: packed({ a }) }))}`
  assert.deepEqual(await rowsOf(uri, 'lastpass'), [ANN])
  const cut = await read(uri.slice(0, -20))
  assert.deepEqual(cut.ok && cut.refused, [{ where: { position: 1, name: '' }, reason: 'bad-migration-data' }])
})

test('a later version is said to be one, not tried', async () => {
  for (const [file, format] of [
    [{ schemaVersion: 5, services: [], groups: [] }, '2fas'],
    [{ version: 2, header: {}, db: {} }, 'aegis'],
    [{ ...(JSON.parse(ENTE) as object), version: 2 }, 'ente'],
    [{ version: 2, entries: [{ content: {} }] }, 'proton'],
    [{ version: 4, deviceId: '', accounts: [] }, 'lastpass'],
  ] as const)
    assert.deepEqual(await read(JSON.stringify(file), PASSWORD), { ok: false, reason: 'newer-version', format })
})

test('accounts that make codes by other rules are refused, each by name', async () => {
  const aegis = {
    version: 1,
    header: { slots: null, params: null },
    db: {
      version: 3,
      entries: [
        {
          type: 'yandex',
          name: 'a',
          issuer: 'Yandex',
          info: { secret: 'JBSWY3DPEHPK3PXP', algo: 'SHA256', digits: 8, period: 30, pin: '1' },
        },
        {
          type: 'motp',
          name: 'b',
          issuer: 'mOTP',
          info: { secret: 'JBSWY3DPEHPK3PXP', algo: 'MD5', digits: 6, period: 10, pin: '1' },
        },
        {
          type: 'totp',
          name: 'c',
          issuer: 'Digits',
          info: { secret: 'JBSWY3DPEHPK3PXP', algo: 'SHA1', digits: 11, period: 30 },
        },
        {
          type: 'totp',
          name: 'd',
          issuer: 'Period',
          info: { secret: 'JBSWY3DPEHPK3PXP', algo: 'SHA1', digits: 6, period: 0 },
        },
        {
          type: 'hotp',
          name: 'e',
          issuer: 'Counter',
          info: { secret: 'JBSWY3DPEHPK3PXP', algo: 'SHA1', digits: 6, counter: -1 },
        },
        { type: 'totp', name: 'f', issuer: 'Key', info: { secret: '', algo: 'SHA1', digits: 6, period: 30 } },
        null,
      ],
      groups: [],
    },
  }
  const result = await read(JSON.stringify(aegis))
  assert.ok(result.ok)
  assert.deepEqual(result.entries, [])
  assert.deepEqual(
    result.refused.map(({ where, reason }) => [where.position, where.name, reason]),
    [
      [1, 'Yandex', 'unsupported-type'],
      [2, 'mOTP', 'unsupported-type'],
      [3, 'Digits', 'bad-digits'],
      [4, 'Period', 'bad-period'],
      [5, 'Counter', 'bad-counter'],
      [6, 'Key', 'secret-missing'],
      [7, '', 'secret-missing'],
    ],
  )
})
