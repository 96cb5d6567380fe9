// The event chain on a real database, attacked by somebody who may write to every table but has no key (A45).
import assert from 'node:assert/strict'
import { createPublicKey, verify } from 'node:crypto'
import { after, afterEach, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { usePostgres } from '#test/support/postgres.ts'
import type { SecurityEvent } from '../ports.ts'
import { type Keys, keysFromConfig, newKeySettings } from '../seal/keys.ts'
import { event } from '../store/contract/support.ts'
import { openStore } from '../store/open.ts'
import type { SqlStore } from '../store/sql-store.ts'
import { exportChain, headText, link, verifyChain } from './chain.ts'
import { createHeadSigner } from './head-signer.ts'
import { createEventSealer } from './sealer.ts'

const { indexKey } = newKeySettings('index')
const ring = (...settings: readonly string[]): Keys =>
  keysFromConfig({ keys: settings.join(','), indexKey, production: true })
const [older, newer] = [newKeySettings('2025').keys, newKeySettings('2026').keys]
const signer = createHeadSigner(ring(older))

describe('security events', () => {
  let store: SqlStore
  let now = 1_900_000_000_000
  before(async () => {
    store = await openStore({ memory: true })
  })
  after(() => store.close())
  afterEach(async () => {
    now += 3_600_000
    await sql`truncate events, event_heads, leases`.execute(store.db)
  })

  const sealer = (some: Partial<Parameters<typeof createEventSealer>[0]> = {}) =>
    createEventSealer({ log: store.log, signer, clock: { now: () => now }, ...some })
  const verified = (trusted?: { readonly sequence: number; readonly hash: string }) =>
    verifyChain(store.log, signer, trusted)

  const append = async (count: number): Promise<readonly SecurityEvent[]> => {
    const events = Array.from({ length: count }, (_, index) =>
      event({ at: (now += 1), type: `type-${index}`, userId: 'ada', details: { b: index, a: true } }),
    )
    await store.appendEvents(events)
    return events
  }
  /** Ten events in batches of four, four and two. */
  const chain = async (): Promise<void> => {
    const own = sealer({ leaseSeconds: 0 })
    for (const count of [4, 4, 2]) {
      await append(count)
      await own.sealDue()
    }
  }

  it('come back in order, numbered without gaps once sealed, as they were appended', async () => {
    const events = await append(5)
    assert.deepEqual(await store.readEvents(0, 10), [])
    assert.equal(await sealer({ batch: 2 }).sealDue(), 5)
    const read = await store.readEvents(0, 10)
    assert.deepEqual(
      read,
      events.map((one, index) => ({ ...one, sequence: index + 1 })),
    )
    assert.deepEqual(await store.readEvents(3, 1), read.slice(3, 4))
    assert.deepEqual(await store.readEvents(5, 10), [])
  })

  it('make a chain that holds, empty or long, and while more is sealed', async () => {
    assert.deepEqual(await verified(), { ok: true, sequence: 0, hash: '' })
    await append(1203)
    await sealer({ leaseSeconds: 0 }).sealDue()
    const state = await verified()
    assert.ok(state.ok)
    assert.equal(state.sequence, 1203)
    await append(600)
    const [during] = await Promise.all([verified(), sealer({ batch: 50 }).sealDue()])
    assert.equal(during.ok, true)
    assert.equal((await verified()).sequence, 1803)
  })

  it('make a chain that holds wherever in the walk the first batch of it is sealed', async () => {
    for (let place = 0; place < 4; place += 1) {
      await sql`truncate events, event_heads, leases`.execute(store.db)
      await append(3)
      let asked = 0
      const log = new Proxy(store.log, {
        get: (target, name) => {
          const question = Reflect.get(target, name) as (...given: readonly unknown[]) => Promise<unknown>
          return async (...given: readonly unknown[]) => {
            if ((asked += 1) === place + 1) await sealer({ leaseSeconds: 0 }).sealDue()
            return question(...given)
          }
        },
      })
      assert.equal((await verifyChain(log, signer)).ok, true, `before question ${place + 1}`)
    }
  })

  it('A45 one that is changed in any field breaks the chain at its place', async () => {
    for (const change of [
      sql`type = 'other'`,
      sql`at = at + 1`,
      sql`user_id = 'eve'`,
      sql`user_id = null`,
      sql`method = 'sms'`,
      sql`outcome = 'failure'`,
      sql`flow_id = 'flow'`,
      sql`address = '192.0.2.1'`,
      sql`details = '{"a":true,"b":99}'`,
      sql`id = 'other'`,
      sql`hash = 'other'`,
    ]) {
      await chain()
      await sql`update events set ${change} where sequence = 6`.execute(store.db)
      assert.deepEqual(await verified(), { ok: false, sequence: 6, problem: 'changed' })
      await sql`truncate events, event_heads, leases`.execute(store.db)
    }
  })

  it('A45 one that is deleted leaves a gap, also when the others move up', async () => {
    await chain()
    await sql`delete from events where sequence = 6`.execute(store.db)
    assert.deepEqual(await verified(), { ok: false, sequence: 6, problem: 'missing' })
    await sql`update events set sequence = sequence - 1 where sequence = 7`.execute(store.db)
    assert.deepEqual(await verified(), { ok: false, sequence: 6, problem: 'changed' })
  })

  it('A45 two that change places are seen', async () => {
    await chain()
    await sql`update events set sequence = 100 where sequence = 2`.execute(store.db)
    await sql`update events set sequence = 2 where sequence = 3`.execute(store.db)
    await sql`update events set sequence = 3 where sequence = 100`.execute(store.db)
    assert.deepEqual(await verified(), { ok: false, sequence: 2, problem: 'changed' })
  })

  it('A45 hashes made to fit again are seen at the next head, and heads signed by somebody else too', async () => {
    await chain()
    const forge = async (): Promise<string> => {
      let hash = ''
      for (const { sequence, ...one } of await store.readEvents(0, 100)) {
        hash = link(hash, sequence, one)
        await sql`update events set hash = ${hash} where sequence = ${sequence}`.execute(store.db)
        await sql`update event_heads set hash = ${hash} where sequence = ${sequence}`.execute(store.db)
      }
      return hash
    }
    await sql`update events set user_id = 'eve' where sequence = 6`.execute(store.db)
    await forge()
    assert.deepEqual(await verified(), { ok: false, sequence: 8, problem: 'forged' })

    const eve = createHeadSigner(ring(newKeySettings('2025').keys))
    for (const head of await store.log.readHeads(0, 10)) {
      await sql`update event_heads set signature = ${eve.sign(headText(head))} where sequence = ${head.sequence}`.execute(
        store.db,
      )
    }
    assert.deepEqual(await verified(), { ok: false, sequence: 4, problem: 'forged' })
  })

  it('A45 heads taken away are missed, and the newest batches taken away whole by whoever kept a head', async () => {
    await chain()
    const kept = await store.log.lastHead()
    assert.ok(kept)
    await sql`delete from event_heads where sequence = 10`.execute(store.db)
    assert.deepEqual(await verified(), { ok: false, sequence: 9, problem: 'cut' })
    await sql`delete from events where sequence > 8`.execute(store.db)
    assert.equal((await verified()).ok, true)
    assert.deepEqual(await verified(kept), { ok: false, sequence: 9, problem: 'cut' })
    await sql`delete from event_heads`.execute(store.db)
    assert.deepEqual(await verified(), { ok: false, sequence: 1, problem: 'cut' })
    await sql`delete from events`.execute(store.db)
    assert.deepEqual(await verified(kept), { ok: false, sequence: 1, problem: 'cut' })
  })

  it('A45 another chain in place of this one does not contain the head that was kept', async () => {
    await chain()
    const kept = await store.log.lastHead()
    assert.ok(kept)
    await sql`truncate events, event_heads, leases`.execute(store.db)
    await chain()
    assert.deepEqual(await verified(kept), { ok: false, sequence: 10, problem: 'changed' })
    assert.equal((await verified((await store.log.lastHead()) ?? kept)).ok, true)
  })

  it('A46 are verified through rotation of the keys, as long as the old one is listed', async () => {
    await chain()
    const rotated = createHeadSigner(ring(newer, older))
    await append(3)
    await sealer({ signer: rotated }).sealDue()
    assert.equal((await verifyChain(store.log, rotated)).ok, true)
    const forgotten = createHeadSigner(ring(newer))
    assert.deepEqual(await verifyChain(store.log, forgotten), { ok: false, sequence: 4, problem: 'forged' })
  })

  it('are sealed by one sealer at a time; another takes over when its lease is over', async () => {
    const [one, other] = [sealer(), sealer()]
    await append(2)
    assert.deepEqual([await one.sealDue(), await other.sealDue()], [2, 0])
    await append(2)
    assert.equal(await other.sealDue(), 0)
    now += 30_000
    assert.deepEqual([await other.sealDue(), await one.sealDue()], [2, 0])
    assert.equal((await verified()).sequence, 4)
  })

  it('ASVS-15.4.2 make one chain even when every sealer believes that it has the lease', async () => {
    const careless = { ...store.log, lease: () => Promise.resolve(true) }
    await append(100)
    for (let round = 0; round < 3; round += 1) {
      await Promise.all([3, 7, 30].map((batch) => sealer({ log: careless, batch }).sealDue()))
    }
    while ((await sealer({ log: careless }).sealDue()) > 0);
    const state = await verified()
    assert.deepEqual([state.ok, state.sequence], [true, 100])
  })

  it('can be exported as JSON lines, whose heads anybody verifies with the public key alone', async () => {
    await chain()
    const lines: string[] = []
    for await (const line of exportChain(store.log)) lines.push(line)
    assert.ok(lines.every((line) => line.endsWith('\n') && line.indexOf('\n') === line.length - 1))
    const rows = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    assert.equal(rows.filter((row) => 'head' in row).length, 3)
    let before = ''
    for (const row of rows) {
      if ('head' in row) {
        const head = row['head'] as { sequence: number; hash: string; at: number; signature: string }
        const [keyId = '', signature = ''] = head.signature.split('.')
        const key = createPublicKey(signer.publicKeys[keyId] ?? '')
        assert.equal(head.hash, before)
        assert.ok(verify(null, Buffer.from(headText(head)), key, Buffer.from(signature, 'base64url')))
      } else {
        const { sequence, hash, ...one } = row as unknown as SecurityEvent & { sequence: number; hash: string }
        assert.equal(hash, link(before, sequence, one))
        before = hash
      }
    }
  })

  it('are sealed without being asked for while a sealer runs', async () => {
    const running = sealer({ pollMs: 5 })
    running.start()
    await append(3)
    while ((await store.readEvents(0, 10)).length < 3) await new Promise((resolve) => setTimeout(resolve, 5))
    await running.stop()
    await append(1)
    assert.equal((await verified()).sequence, 3)
  })
})

describe('security events on Postgres', () => {
  const postgres = usePostgres()

  it('ASVS-15.4.2 are one chain though sealers of two processes meet in it', async () => {
    const url = await postgres.newDatabase()
    const stores = await Promise.all([openStore({ url }), openStore({ url })])
    const [store] = stores
    const clock = { now: () => 1_900_000_000_000 }
    await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        (stores[index % 2] ?? store).appendEvents([event({ type: `type-${index}` })]),
      ),
    )
    const careless = stores.map(({ log }) => ({ ...log, lease: () => Promise.resolve(true) }))
    for (let round = 0; round < 5; round += 1) {
      const sealers = careless.map((log, index) => createEventSealer({ log, signer, clock, batch: 7 + index * 4 }))
      await Promise.all(sealers.map((one) => one.sealDue()))
    }
    assert.deepEqual(await store.log.readUnsealed(1), [])
    const state = await verifyChain(store.log, signer)
    assert.deepEqual([state.ok, state.sequence], [true, 200])
    await Promise.all(stores.map((one) => one.close()))
  })
})
