// TOTP verifications a second, one process, SHA-1, six digits, one period back to one forward, half of the codes wrong.
// Ours computes and compares all three codes whatever is typed; otpauth stops at the first match, node:crypto alone is
// the floor: three HMACs, truncated and compared, and nothing else.

import { createHmac, createSecretKey, randomBytes, timingSafeEqual } from 'node:crypto'
import { Secret as PeerSecret, TOTP } from 'otpauth'
import type { Hmac } from '#core/otp/hmac.ts'
import { nobleHmac } from '#core/otp/noble-hmac.ts'
import { Secret } from '#core/otp/secret.ts'
import { totpCode, verifyTotp } from '#core/otp/totp.ts'
import { nodeHmac } from '#test/support/node-hmac.ts'
import { row, type Row } from './row.ts'

type Verify = (code: string) => boolean

const ROUNDS = 7
const ROUND_MS = 300
const NOW = 1_800_000_000_000

const key = randomBytes(20)
const secret = new Secret(key)
const right = totpCode({ hmac: nodeHmac, secret, now: NOW })
const wrong = right === '000000' ? '111111' : '000000'

const oursWith =
  (hmac: Hmac): Verify =>
  (code) =>
    verifyTotp({ hmac, secret, code, now: NOW, lastCounter: null, window: { back: 1, forward: 1 } }).ok

const peerTotp = new TOTP({ secret: PeerSecret.fromHex(key.toString('hex')) })
const peer: Verify = (code) => peerTotp.validate({ token: code, timestamp: NOW, window: 1 }) !== null

const bare: Verify = (code) => {
  let matched = false
  for (let counter = NOW / 30_000 - 1; counter <= NOW / 30_000 + 1; counter++) {
    const message = Buffer.alloc(8)
    message.writeBigUInt64BE(BigInt(counter))
    const digest = createHmac('sha1', createSecretKey(key)).update(message).digest()
    const number = digest.readUInt32BE((digest.at(-1) ?? 0) & 15) & 0x7fffffff
    const candidate = (number % 1e6).toString().padStart(6, '0')
    if (timingSafeEqual(Buffer.from(candidate), Buffer.from(code))) matched = true
  }
  return matched
}

const contenders = { ours: oursWith(nodeHmac), noble: oursWith(nobleHmac), peer, bare }

/** Contenders take turns, and each keeps its best round, so that what else the machine does falls on all alike. */
export async function run(): Promise<Row[]> {
  const best = { ours: 0, noble: 0, peer: 0, bare: 0 }
  const names = Object.keys(contenders) as (keyof typeof contenders)[]
  for (const name of names) {
    if (!contenders[name](right) || contenders[name](wrong)) throw new Error(`${name} gives a wrong answer`)
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) best[name] = Math.max(best[name], perSecond(contenders[name]))
  }
  const unit = 'verifications/s'
  return [
    row('TOTP verify on node:crypto, beside otpauth 9.5.2', best.ours, best.peer, unit, 'higher'),
    row('TOTP verify on node:crypto, beside bare node:crypto', best.ours, best.bare, unit, 'higher'),
    row('TOTP verify on noble, beside otpauth 9.5.2', best.noble, best.peer, unit, 'higher'),
  ]
}

function perSecond(verify: Verify): number {
  const start = performance.now()
  let done = 0
  while (performance.now() - start < ROUND_MS) {
    for (let i = 0; i < 64; i++, done++) verify(i % 2 ? right : wrong)
  }
  return (done / (performance.now() - start)) * 1000
}
