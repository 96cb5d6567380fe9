// One small honest file of every import format, to be mutated. Encrypted ones ask for next to no work, so that a million
// of them can be tried.

import * as node from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { utf8, type Bytes } from '#extension/vault/bytes.ts'
import { migrationUris } from '#extension/vault/export/plain.ts'
import { RAIVO, RAIVO_ZIP, WINAUTH, WINAUTH_ZIP } from '#extension/vault/import/made.vectors.ts'
import { Secret } from '#core/otp/secret.ts'

export interface Seed {
  readonly name: string
  readonly bytes: Bytes
  /** How an entry can be compared with the file: by its text, or only by itself. */
  readonly isText: boolean
}

export const SEED_PASSWORD = 'northwind traders'

const KEY = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const OTHER = 'MFRGGZDFMZTWQ2LKNNWG23TPOA'
const URIS = [
  `otpauth://totp/Northwind:ann%40example.org?secret=${KEY}&issuer=Northwind&algorithm=SHA256&digits=8&period=60`,
  `otpauth://hotp/Fabrikam:bob?secret=${OTHER}&issuer=Fabrikam&algorithm=SHA1&digits=6&counter=7`,
  `otpauth://steam/Steam:gamer?secret=${OTHER}&issuer=Steam`,
  `otpauth://totp/Contoso%3Aann%40contoso.com?secret=${KEY.toLowerCase()}&issuer=Microsoft`,
]

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
const gcm = (key: Uint8Array, plain: string | Uint8Array, aad = ''): { nonce: Buffer; box: Buffer; tag: Buffer } => {
  const nonce = Buffer.alloc(12, 7)
  const cipher = node.createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(aad))
  const box = Buffer.concat([cipher.update(plain), cipher.final()])
  return { nonce, box, tag: cipher.getAuthTag() }
}
const pbkdf2 = (hash: string, salt: Uint8Array | string, rounds: number): Buffer =>
  node.pbkdf2Sync(SEED_PASSWORD, salt, rounds, 32, hash)

const twoFas = {
  schemaVersion: 4,
  groups: [{ id: 'g', name: 'Work' }],
  services: [
    {
      name: 'Northwind',
      secret: KEY,
      groupId: 'g',
      otp: { account: 'ann', issuer: 'Northwind', digits: 8, period: 60, algorithm: 'SHA256', tokenType: 'TOTP' },
    },
    { name: 'Fabrikam', secret: OTHER, otp: { account: 'bob', digits: 6, counter: 7, tokenType: 'HOTP' } },
  ],
}
const aegisDb = {
  version: 3,
  entries: [
    {
      type: 'totp',
      name: 'ann',
      issuer: 'Northwind',
      favorite: true,
      groups: ['g'],
      info: { secret: KEY, algo: 'SHA256', digits: 8, period: 60 },
    },
    { type: 'hotp', name: 'bob', issuer: 'Fabrikam', info: { secret: OTHER, algo: 'SHA1', digits: 6, counter: 7 } },
    { type: 'steam', name: 'gamer', issuer: 'Steam', info: { secret: OTHER, algo: 'SHA1', digits: 5, period: 30 } },
  ],
  groups: [{ uuid: 'g', name: 'Work' }],
}
const andOtp = [
  {
    secret: KEY,
    issuer: 'Northwind',
    label: 'ann',
    digits: 8,
    type: 'TOTP',
    algorithm: 'SHA256',
    period: 60,
    tags: ['Work'],
  },
  { secret: OTHER, label: 'Fabrikam - bob', digits: 6, type: 'HOTP', algorithm: 'SHA1', counter: 7, tags: [] },
]
const bitwarden = {
  encrypted: false,
  folders: [{ id: 'f', name: 'Work' }],
  items: [
    { type: 1, name: 'Northwind', folderId: 'f', favorite: true, login: { username: 'ann', totp: URIS[0] } },
    { type: 1, name: 'Bare', login: { username: 'bob', totp: OTHER } },
    { type: 2, name: 'Note' },
  ],
}
const lastPass = {
  deviceId: 'd',
  version: 3,
  folders: [{ id: 5, name: 'Work' }],
  accounts: [
    {
      issuerName: 'Northwind',
      userName: 'ann',
      secret: KEY,
      timeStep: 60,
      digits: 8,
      algorithm: 'SHA256',
      folderData: { folderId: 5 },
    },
  ],
}
const signed = (bytes: Uint8Array): number[] => Array.from(Int8Array.from(bytes))
const token = {
  algo: 'SHA256',
  counter: 6,
  digits: 8,
  issuerExt: 'Northwind',
  label: 'ann',
  period: 60,
  secret: signed(utf8('12345678901234567890')),
  type: 'TOTP',
}
const stratum = {
  Authenticators: [
    { Type: 2, Issuer: 'Northwind', Username: 'ann', Secret: KEY, Algorithm: 1, Digits: 8, Period: 60, Counter: 0 },
    { Type: 1, Issuer: 'Fabrikam', Username: 'bob', Secret: OTHER, Algorithm: 0, Digits: 6, Period: 30, Counter: 7 },
  ],
  Categories: [{ Id: 'c', Name: 'Work' }],
  AuthenticatorCategories: [{ CategoryId: 'c', AuthenticatorSecret: KEY, Ranking: 0 }],
}

function sealed2Fas(): object {
  const salt = Buffer.alloc(16, 1)
  const { nonce, box, tag } = gcm(pbkdf2('sha256', salt, 10_000), JSON.stringify(twoFas.services))
  return { ...twoFas, services: [], servicesEncrypted: [Buffer.concat([box, tag]), salt, nonce].map(base64).join(':') }
}

function sealedAegis(): object {
  const [master, salt] = [Buffer.alloc(32, 3), Buffer.alloc(32, 1)]
  const slot = gcm(node.scryptSync(SEED_PASSWORD, salt, 32, { N: 2, r: 1, p: 1 }), master)
  const db = gcm(master, JSON.stringify(aegisDb))
  const params = ({ nonce, tag }: { nonce: Buffer; tag: Buffer }): object => ({
    nonce: nonce.toString('hex'),
    tag: tag.toString('hex'),
  })
  const password = {
    type: 1,
    key: slot.box.toString('hex'),
    key_params: params(slot),
    n: 2,
    r: 1,
    p: 1,
    salt: salt.toString('hex'),
  }
  return { version: 1, header: { slots: [password], params: params(db) }, db: base64(db.box) }
}

function sealedAndOtp(): Bytes {
  const salt = Buffer.alloc(12, 1)
  const { nonce, box, tag } = gcm(pbkdf2('sha1', salt, 1000), JSON.stringify(andOtp))
  const rounds = Buffer.alloc(4)
  rounds.writeUInt32BE(1000)
  return new Uint8Array(Buffer.concat([rounds, salt, nonce, box, tag]))
}

function sealedBitwarden(): object {
  const salt = 'c2FsdA=='
  const key = pbkdf2('sha256', salt, 1)
  const expand = (info: string): Buffer => node.createHmac('sha256', key).update(`${info}\x01`).digest()
  const string = (text: string): string => {
    const iv = Buffer.alloc(16, 5)
    const cipher = node.createCipheriv('aes-256-cbc', expand('enc'), iv)
    const box = Buffer.concat([cipher.update(text), cipher.final()])
    return `2.${[iv, box, node.createHmac('sha256', expand('mac')).update(iv).update(box).digest()].map(base64).join('|')}`
  }
  const head = { encrypted: true, passwordProtected: true, salt, kdfType: 0, kdfIterations: 1 }
  return { ...head, encKeyValidation_DO_NOT_EDIT: string('x'), data: string(JSON.stringify(bitwarden)) }
}

/** As Java writes a map of two tokens and the master key. */
function freeOtp2(): Bytes {
  const [master, salt] = [Buffer.alloc(32, 3), Buffer.alloc(32, 1)]
  const sealedKey = (key: Uint8Array, plain: Uint8Array, name: string): object => {
    const { nonce, box, tag } = gcm(key, plain, name)
    return {
      mCipher: 'AES/GCM/NoPadding',
      mCipherText: signed(Buffer.concat([box, tag])),
      mParameters: [48, 17, 4, 12, ...signed(nonce), 2, 1, 16],
      mToken: name,
    }
  }
  const texts = [
    'masterKey',
    JSON.stringify({
      mAlgorithm: 'PBKDF2withHmacSHA512',
      mIterations: 1,
      mSalt: signed(salt),
      mEncryptedKey: sealedKey(pbkdf2('sha512', salt, 1), master, 'AES'),
    }),
    'u1',
    JSON.stringify({ key: JSON.stringify(sealedKey(master, utf8('12345678901234567890'), 'HmacSHA256')) }),
    'u1-token',
    JSON.stringify({ algo: 'SHA256', digits: 8, issuerExt: 'Northwind', label: 'ann', period: 60, type: 'TOTP' }),
  ]
  const string = (text: string): Buffer =>
    Buffer.concat([Buffer.from([0x74, text.length >> 8, text.length & 255]), Buffer.from(text)])
  const start = Buffer.from(
    'aced0005737200116a6176612e7574696c2e486173684d61700507dac1c31660d103000246000a6c6f6164466163746f724900097468726573686f6c6478703f40000000000006770800000008',
    'hex',
  )
  return new Uint8Array(
    Buffer.concat([start, Buffer.from([0, 0, 0, texts.length / 2]), ...texts.map(string), Buffer.from([0x78])]),
  )
}

const packed = (value: unknown): string => base64(gzipSync(JSON.stringify(value)))
const lastPassQr = `lpaauth-migration://offline?data=${encodeURIComponent(packed({ version: 3, content: packed({ a: [{ a: 'SHA256', d: 8, iN: 'Northwind', uN: 'ann', s: KEY, tS: 60 }] }) }))}`

const googleKeys = [
  {
    type: 'totp',
    issuer: 'Northwind',
    account: 'ann',
    secret: new Secret(utf8('12345678901234567890')),
    algorithm: 'sha256',
    digits: 8,
    period: 30,
  },
  {
    type: 'hotp',
    issuer: '',
    account: 'bob',
    secret: new Secret(utf8('abcdefghij')),
    algorithm: 'sha1',
    digits: 6,
    counter: 7,
  },
] as const
const xml = `<?xml version='1.0' encoding='utf-8' standalone='yes' ?>\n<map>\n<string name="a">${JSON.stringify(token).replaceAll('"', '&quot;')}</string>\n<string name="tokenOrder">[]</string>\n</map>\n`
const csv = `folder,favorite,type,name,notes,fields,login_uri,login_username,login_password,login_totp\nWork,1,login,"North, wind","a ""b""\nc",,,ann,p,${URIS[0]}\n,,login,Bare,,,,bob,,${OTHER}\n`

const extracted = [
  { name: 'ann', secret: KEY, issuer: 'Northwind', type: 'totp', counter: null, url: URIS[0] },
  { name: 'bob', secret: OTHER, issuer: '', type: 'hotp', counter: 7, url: URIS[1] },
]
const extractedCsv = `name,secret,issuer,type,counter,url\nann,${KEY},Northwind,totp,,${URIS[0]}\nbob,${OTHER},,hotp,7,${URIS[1]}\n`
const keePassCsv = `Title,User Name,TimeOtp-Secret-Base32,TimeOtp-Length,TimeOtp-Period,Group\nNorthwind,ann,${KEY},8,60,OTP/TOTP\n,bob,${OTHER},,,\n`

const json = (name: string, value: unknown, isText = true): Seed => ({
  name,
  bytes: utf8(JSON.stringify(value)),
  isText,
})
const text = (name: string, value: string, isText = true): Seed => ({ name, bytes: utf8(value), isText })
const fromBase64 = (value: string): Bytes => new Uint8Array(Buffer.from(value, 'base64'))

export const seeds: readonly Seed[] = [
  text('otpauth', URIS.join('\n')),
  text('ente', `${URIS[0]}&codeDisplay=%7B%22pinned%22%3Atrue%2C%22tags%22%3A%5B%22a%22%5D%7D`),
  text('google', migrationUris(googleKeys, 9).uris.join('\n'), false),
  text('lastpass qr', lastPassQr, false),
  text('winauth', WINAUTH),
  text('bitwarden csv', csv),
  text('extracted csv', extractedCsv),
  text('extracted for keepass', keePassCsv),
  json('extracted', extracted),
  text('freeotp xml', xml, false),
  json('2fas', twoFas),
  json('aegis', { version: 1, header: { slots: null, params: null }, db: aegisDb }),
  json('andotp', andOtp),
  json('bitwarden', bitwarden),
  json('lastpass', lastPass),
  json('proton', { version: 1, entries: [{ id: '1', content: { uri: URIS[0], entry_type: 'Totp', name: 'ann' } }] }),
  json('stratum', stratum),
  json('freeotp+', { tokens: [token, { ...token, type: 'HOTP' }], tokenOrder: [] }, false),
  json('duo', [{ accountType: 'OtpAccount', name: 'ann', otpGenerator: { otpSecret: KEY, counter: 3 } }]),
  json('steam', { account_name: 'gamer', shared_secret: 'THIl8+Jl6ugxr8x0X6eRMg==' }, false),
  text('raivo', RAIVO),
  json('2fas sealed', sealed2Fas(), false),
  json('aegis sealed', sealedAegis(), false),
  json('bitwarden sealed', sealedBitwarden(), false),
  { name: 'andotp sealed', bytes: sealedAndOtp(), isText: false },
  { name: 'freeotp 2', bytes: freeOtp2(), isText: false },
  { name: 'raivo zip', bytes: fromBase64(RAIVO_ZIP['256']), isText: false },
  { name: 'winauth zip', bytes: fromBase64(WINAUTH_ZIP), isText: false },
]
