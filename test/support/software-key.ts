// A security key in software (WebAuthn Level 3 §6): makes credentials and signs challenges, with every flag at the test's
// choice, so that a server can be shown wrong ones too.
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

export interface Flags {
  readonly userPresent: boolean
  readonly userVerified: boolean
  readonly backupEligible: boolean
  readonly backedUp: boolean
}

/** What a test may spoil; all else is as it should be. */
export interface Spoilt extends Partial<Flags> {
  readonly origin?: string
  readonly rpId?: string
  readonly type?: string
  readonly challenge?: string
  readonly counter?: number
  readonly client?: Readonly<Record<string, unknown>>
  /** Turns one bit of the signature. */
  readonly badSignature?: boolean
}

type Json = Readonly<Record<string, unknown>>

const base64url = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64url')
const sha256 = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest()

/** Only what an attestation needs of CBOR (RFC 8949): small maps, texts, byte strings and small numbers. */
const head = (major: number, value: number): Buffer => {
  if (value < 24) return Buffer.from([(major << 5) | value])
  return value < 256
    ? Buffer.from([(major << 5) | 24, value])
    : Buffer.from([(major << 5) | 25, value >> 8, value & 255])
}
type Cbor = number | string | Uint8Array | ReadonlyMap<number | string, Cbor>
const cbor = (value: Cbor): Buffer => {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value])
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(([key, each]) => [cbor(key), cbor(each)])])
}

export class SoftwareKey {
  readonly id: Buffer
  readonly #private: KeyObject
  readonly #publicKey: Buffer
  readonly #origin: string
  readonly #rpId: string
  readonly #flags: Flags
  #counter = 0

  constructor(origin: string, flags: Partial<Flags> = {}, idLength = 32) {
    this.#origin = origin
    this.#rpId = new URL(origin).hostname
    this.#flags = { userPresent: true, userVerified: true, backupEligible: false, backedUp: false, ...flags }
    this.id = randomBytes(idLength)
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
    this.#private = privateKey
    this.#publicKey = cbor(
      new Map<number, Cbor>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, 'base64url')],
        [-3, Buffer.from(y, 'base64url')],
      ]),
    )
  }

  #clientData(type: string, options: Json, spoilt: Spoilt): string {
    const { challenge = String(options['challenge']), origin = this.#origin, client = {} } = spoilt
    return JSON.stringify({ type: spoilt.type ?? type, challenge, origin, crossOrigin: false, ...client })
  }

  #data(attested: boolean, spoilt: Spoilt): Buffer {
    const { userPresent, userVerified, backupEligible, backedUp } = { ...this.#flags, ...spoilt }
    const bits = [userPresent, false, userVerified, backupEligible, backedUp, false, attested]
    const flags = bits.reduce((sum, bit, place) => sum | (bit ? 1 << place : 0), 0)
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(spoilt.counter ?? (this.#counter += 1))
    const start = Buffer.concat([sha256(spoilt.rpId ?? this.#rpId), Buffer.from([flags]), counter])
    const length = Buffer.from([this.id.length >> 8, this.id.length & 255])
    return attested ? Buffer.concat([start, Buffer.alloc(16), length, this.id, this.#publicKey]) : start
  }

  #credential(response: Json): Json {
    const id = base64url(this.id)
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response }
  }

  /** The answer to registration options. */
  create(options: Json, spoilt: Spoilt = {}): Json {
    const authData = this.#data(true, { counter: 0, ...spoilt })
    const object = new Map<string, Cbor>([
      ['fmt', 'none'],
      ['attStmt', new Map<string, Cbor>()],
      ['authData', authData],
    ])
    return this.#credential({
      clientDataJSON: base64url(this.#clientData('webauthn.create', options, spoilt)),
      attestationObject: base64url(cbor(object)),
      transports: ['usb'],
    })
  }

  /** The answer to assertion options. */
  get(options: Json, spoilt: Spoilt = {}): Json {
    const clientData = this.#clientData('webauthn.get', options, spoilt)
    const data = this.#data(false, spoilt)
    const signature = sign('sha256', Buffer.concat([data, sha256(clientData)]), this.#private)
    if (spoilt.badSignature === true) signature[signature.length - 1] = (signature.at(-1) ?? 0) ^ 1
    return this.#credential({
      clientDataJSON: base64url(clientData),
      authenticatorData: base64url(data),
      signature: base64url(signature),
      userHandle: null,
    })
  }
}
