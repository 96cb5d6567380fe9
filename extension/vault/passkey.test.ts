// Passkeys: what is asked of the authenticator, and what is made of its answer. The authenticator is faked at its port;
// a real browser with a virtual one is a journey's matter.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { memoryPorts, randomBytes } from '#test/support/vault-ports.ts'
import { sha256, concat, toBase64Url, utf8, type Bytes } from './bytes.ts'
import { createVault } from './create.ts'
import { look } from './look.ts'
import { askPasskey, makePasskey, type Credentials } from './passkey.ts'
import { unlock } from './unlock.ts'

interface Fake extends Credentials {
  readonly asked: CredentialRequestOptions[]
  readonly made: CredentialCreationOptions[]
  /** Answers that were given, to see them wiped. */
  readonly given: Bytes[]
}

/** One authenticator: a secret of its own, hashed with the input. */
function authenticator(options: { atCreation?: boolean; prf?: boolean; cancels?: boolean } = {}): Fake {
  const { atCreation = false, prf = true, cancels = false } = options
  const [secret, id] = [randomBytes(32), randomBytes(16)]
  const [asked, made, given]: [CredentialRequestOptions[], CredentialCreationOptions[], Bytes[]] = [[], [], []]
  const evaluated = async (input: Bytes): Promise<{ first: Bytes }> => {
    const first = await sha256(concat(secret, input))
    given.push(first)
    return { first }
  }
  const credential = (extensions: object): Credential =>
    ({ rawId: id.buffer, getClientExtensionResults: () => extensions }) as unknown as Credential
  return {
    asked,
    made,
    given,
    async create(request) {
      made.push(request!)
      if (cancels) throw new DOMException('no', 'NotAllowedError')
      const input = request!.publicKey!.extensions!.prf!.eval!.first as Bytes
      if (!prf) return credential({})
      return credential({ prf: { enabled: true, ...(atCreation ? { results: await evaluated(input) } : {}) } })
    },
    async get(request) {
      asked.push(request!)
      if (cancels) throw new DOMException('no', 'NotAllowedError')
      const inputs = request!.publicKey!.extensions!.prf!.evalByCredential as Record<string, { first: Bytes }>
      return credential({ prf: { results: await evaluated(inputs[toBase64Url(id)]!.first) } })
    },
  }
}

const names = { rpId: '', rpName: 'Twofold', userName: 'This browser' }

for (const atCreation of [true, false])
  test(`VC-06 made and used, ${atCreation ? 'answered at once' : 'asked again as it was not answered at once'}`, async () => {
    const device = authenticator({ atCreation })
    const made = await makePasskey(device, randomBytes, names)
    assert.ok(made.ok)
    assert.equal(device.asked.length, atCreation ? 0 : 1)
    const ports = memoryPorts()
    assert.ok((await createVault(ports, made)).ok)
    const stored = ports.shelves.map(({ contents }) => [...contents.values()].join()).join()
    assert.equal(stored.includes(Buffer.from(made.passkey.prfOutput).toString('base64')), false)

    const locked = await look(ports)
    assert.ok(locked.state === 'locked')
    assert.deepEqual(locked.ways, ['passkey', 'recovery'])
    const answer = await askPasskey(device, randomBytes, locked.passkeys)
    assert.ok(answer.ok)
    assert.ok((await unlock(ports, answer.credential)).ok)
    for (const output of device.given)
      assert.ok(
        output.every((byte) => byte === 0),
        'the answer was left in the credential',
      )
  })

test('VC-06 user verification and the very passkeys are asked for; each vault has an input of its own', async () => {
  const device = authenticator()
  const [first, second] = [await makePasskey(device, randomBytes, names), await makePasskey(device, randomBytes, names)]
  assert.ok(first.ok && second.ok)
  assert.notEqual(first.passkey.prfInput, second.passkey.prfInput)
  assert.equal(device.made[0]?.publicKey?.authenticatorSelection?.userVerification, 'required')
  assert.equal(device.made[0]?.publicKey?.rp.id, undefined)
  assert.equal(device.asked[0]?.publicKey?.userVerification, 'required')
  assert.equal(device.asked[0]?.publicKey?.allowCredentials?.length, 1)
  const challenges = device.asked.map(({ publicKey }) => Buffer.from(publicKey?.challenge as Bytes).toString('hex'))
  assert.equal(new Set(challenges).size, challenges.length)
})

test('VC-06 an authenticator without prf, or a person who cancels, is told apart', async () => {
  assert.deepEqual(await makePasskey(authenticator({ prf: false }), randomBytes, names), {
    ok: false,
    reason: 'no-prf',
  })
  const cancelling = authenticator({ cancels: true })
  assert.deepEqual(await makePasskey(cancelling, randomBytes, names), { ok: false, reason: 'cancelled' })
  const lock = { kind: 'passkey', credentialId: 'AA', rpId: '', prfInput: 'AA==', salt: '' } as const
  assert.deepEqual(await askPasskey(cancelling, randomBytes, [lock]), { ok: false, reason: 'cancelled' })
})

test('VC-06 what the authenticator of somebody else answers opens nothing', async () => {
  const made = await makePasskey(authenticator(), randomBytes, names)
  assert.ok(made.ok)
  const ports = memoryPorts()
  assert.ok((await createVault(ports, made)).ok)
  const { credentialId } = made.passkey
  const result = await unlock(ports, { kind: 'passkey', credentialId, prfOutput: await sha256(utf8('x')) })
  assert.equal(result.ok ? '' : result.reason, 'wrong')
})
