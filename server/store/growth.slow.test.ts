// A million people are as quick as a thousand when no question reads a whole table: Postgres itself counts who does. Every
// verb of the store and every effect takes part. `GROWTH_PEOPLE=1000000` shows it of a million.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { createPasswordHasher } from '../directory/password-hash.ts'
import { createSqlDirectory } from '../directory/sql-directory.ts'
import { usePostgres } from '#test/support/postgres.ts'
import { approvalRow, pairingRow } from './contract/approvals.ts'
import { authenticatorRow, bound, change, event, flowRow, id, message, now, sessionRow } from './contract/support.ts'
import type { Effect } from '../ports.ts'
import { openStore } from './open.ts'

const many = Number(process.env['GROWTH_PEOPLE'] ?? 50_000)

/** A row for each of `many` people in every table, by SQL alone. */
const fill = [
  `insert into flows select 'f' || n, 'reset', 0, null, 'b' || n, 'u' || n, 'facts', ${now} + 900000 + n, false`,
  `insert into authenticators select 'a' || n, 'u' || n, 'app', 0, '["totp"]', 'app', '', 'active', false, false, false,
    ${now}, null, 'sealed', 'p' || n, -1, 0, null, '{}'`,
  `insert into accounts select 'u' || n, null, null, null, 0`,
  `insert into sessions select 's' || n, 'u' || n, '[]', ${now}, ${now}, ${now}, ${now} + 900000 + n, 0`,
  `insert into counters select 'c' || n, 1, 5, 1000, ${now} + 900000 + n`,
  `insert into spent select 'k' || n, ${now} + 900000 + n`,
  `insert into calls select 'l' || n, 'f' || n, 'ringing', ${now} + 900000 + n`,
  `insert into approvals select 'u' || n, 'r' || n, 'f' || n, '[]', 'open', 'sealed', 'mac', false, 'unknown', null, false,
    ${now} + 900000 + n, ${now} + n`,
  `insert into pairings select 'g' || n, 'u' || n, 'f' || n, 'hash', null, '', null, ${now} + 900000 + n, ${now} + n`,
  `insert into known_browsers select 'u' || n, 'b' || n, ${now}`,
  `insert into messages select 'm' || n, 'email', 'sealed', ${now} + n, ${now} + 900000 + n,
    case when n % 100 = 0 then 'waiting' else 'sent' end, 0, 0`,
  `insert into events select 'e' || n, ${now} + n, 'type', 'u' || n, null, 'success', null, null, '{}',
    case when n % 100 = 0 then null else n end, 'hash'`,
  `insert into event_heads select n, 'hash', ${now}, 'signature'`,
  `insert into people select 'u' || n, 'name' || n, 'name' || n, 'Name', 'mail', true, false, true, false, '[]', null, null`,
].map((select) => `${select} from generate_series(1, ${many}) as n`)

describe('growth', () => {
  const postgres = usePostgres()

  it('no verb that somebody waits for reads a table from end to end', async () => {
    const url = await postgres.newDatabase()
    const store = await openStore({ url })
    for (const statement of fill) await sql.raw(statement).execute(store.db)
    await sql`vacuum (analyze)`.execute(store.db)
    const whole = async (): Promise<ReadonlyMap<string, number>> => {
      const asking = await openStore({ url, connections: 1 })
      const { rows } = await sql<{ name: string; scans: number }>`
        select relname as name, seq_scan as scans from pg_stat_user_tables`.execute(asking.db)
      await asking.close()
      return new Map(rows.map(({ name, scans }) => [name, scans]))
    }

    const opened = await openStore({ url })
    const called = new Set<string | symbol>()
    const used = new Proxy(opened, {
      get: (target, name): unknown => {
        called.add(name)
        return Reflect.get(target, name)
      },
    })
    const directory = createSqlDirectory(used.db, await createPasswordHasher())
    const person = await directory.createPerson({ username: id('name'), password: 'a password' })
    const row = await bound(used)
    const flow = flowRow({ browser: 'b7', userId: 'u7' })
    const before = await whole()

    await used.createFlow(flow)
    await used.readFlow('f9')
    await used.latestFlow('b7', 'reset', now)
    const session = sessionRow()
    const approval = approvalRow({ account: 'u7', state: 'approved', changedAt: now + 10_000_000 })
    const setPassword = await directory.preparePassword(person, 'another', now)
    assert.equal(setPassword.effect, 'set-password')
    const effects: { readonly [N in Effect['effect']]: Extract<Effect, { readonly effect: N }> } = {
      epoch: { effect: 'epoch', userId: 'u7', expected: 0, raise: true },
      'advance-counter': { effect: 'advance-counter', authenticatorId: row.id, counter: 3, drift: 0, at: now },
      'use-authenticator': { effect: 'use-authenticator', authenticatorId: row.id, at: now },
      'replace-codes': {
        effect: 'replace-codes',
        authenticatorId: row.id,
        previous: 'sealed secret',
        next: 'x',
        at: now,
      },
      bind: { effect: 'bind', row: authenticatorRow({ userId: 'u7', fingerprint: id('p') }), limit: 3 },
      remove: { effect: 'remove', userId: 'u8', authenticatorId: 'a8' },
      disable: { effect: 'disable', authenticatorId: 'a9' },
      'set-default': { effect: 'set-default', userId: 'u7', choiceId: 'x' },
      confirmed: { effect: 'confirmed', userId: 'u7', at: now },
      'set-password': setPassword,
      rehash: { effect: 'rehash', userId: person.userId, from: 'x', to: 'y' },
      'create-session': { effect: 'create-session', session },
      'revoke-sessions': { effect: 'revoke-sessions', userId: 'u7', except: session.id },
      'know-browser': { effect: 'know-browser', userId: 'u7', browser: 'b8', at: now },
      spend: { effect: 'spend', key: id('k'), expiresAt: now + 1 },
      'start-call': { effect: 'start-call', callId: 'new', flowId: flow.id, expiresAt: now + 1000 },
      'end-flows': { effect: 'end-flows', userId: 'u7', except: flow.id, kinds: ['reset'] },
      prompted: { effect: 'prompted', userId: 'u7', at: now },
      'set-passwordless': { effect: 'set-passwordless', userId: 'u7', on: true },
      'open-approval': { effect: 'open-approval', approval },
      'use-approval': { effect: 'use-approval', account: 'u7', id: approval.id, at: now },
      'close-approval': { effect: 'close-approval', account: 'u6', id: 'r6', at: now },
      'start-pairing': { effect: 'start-pairing', pairing: pairingRow() },
      'end-pairing': { effect: 'end-pairing', id: 'g6' },
    }
    const rest = { events: [event()], messages: [message()], clears: ['c1', 'c2'] }
    const result = await used.commit(change(flow, { effects: Object.values(effects), ...rest }))
    assert.deepEqual(result, { result: 'ok' })
    const use: Effect = { effect: 'advance-counter', authenticatorId: row.id, counter: 4, drift: 0, at: now }
    const known: Effect = { effect: 'know-browser', userId: 'u7', browser: 'b8', at: now }
    const again = change({ ...flow, version: 1 }, { effects: [use, known], events: [event()], clears: ['c3', 'c4'] })
    assert.deepEqual(await used.commit(again), { result: 'ok' })
    const rule = (key: string) => ({ key, limit: 5, windowSeconds: 60, pauseSeconds: 60 })
    await used.countAttempt([rule('c1'), rule('c2'), rule('new')], now)
    await used.readCounters(['c1', 'c2', 'none'], now)
    await used.readAccount('u3')
    await used.findByFingerprint('app', 'p3')
    await used.readSession('s3', now)
    await used.touchSession('s3', now, 60)
    await used.revokeSession('s4')
    await used.readTurn('f3', 'b3')
    await used.isKnownBrowser('u3', 'b3')
    await used.spend(id('k'), now + 1)
    await used.answerCall('l3', 'denied', now)
    await used.readCall('l3')
    await used.readApproval('u3')
    const failed = { count: rule('c5'), disables: 'a5', events: [event()], messages: [message()] }
    const answer = { account: 'u3', id: 'r3', device: 'a3', state: 'wrong', multiFactor: false, at: now } as const
    assert.ok(await used.answerApproval({ ...answer, ...failed }))
    await used.readPairing('g3')
    const claim = { id: 'g3', secretHash: 'hash', publicKey: 'key', name: 'name', browser: null, at: now }
    assert.ok(await used.claimPairing(claim))
    assert.equal((await used.readPushNews(now + many - 5)).length, 6)
    await used.purge(now)
    for (const { id: claimed } of await used.claimMessages(now + 500, 60, 5)) await used.finishMessage(claimed, 'sent')
    await used.appendEvents([event()])
    await used.readEvents(500, 10)
    await used.log.readUnsealed(10)
    await used.log.lastHead()
    await used.log.readHeads(40_000, 5)
    await used.log.readSealed(40_000, 5)
    await used.log.lease('x', 'me', now, 5)
    const [unsealed] = await used.log.readUnsealed(1)
    assert.ok(unsealed)
    const end = { sequence: many + 1, hash: 'hash' }
    assert.ok(await used.log.seal([{ ...unsealed, ...end }], { ...end, at: now, signature: 's' }))
    await directory.find('name77')
    await directory.byId('u77')
    await directory.checkPassword(person, 'wrong')
    await directory.updatePerson('u78', { locked: true })
    await used.close()
    await store.close()
    const verbs = Object.entries(opened).filter(([, verb]) => typeof verb === 'function')
    assert.deepEqual(
      verbs.map(([name]) => name).filter((name) => !called.has(name)),
      [],
    )

    const after = await whole()
    const isSmall = (name: string): boolean => name === 'leases' || name.startsWith('kysely_')
    const grew = [...after].filter(([name, scans]) => !isSmall(name) && scans > (before.get(name) ?? 0))
    assert.deepEqual(grew, [])
  })
})
