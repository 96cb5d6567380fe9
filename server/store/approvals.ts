// Requests that wait for a device, and devices on their way into an account. Every guard is the `where` of a single-row
// statement: one open request an account, one answer, one taking, one device for a pairing (N63B-OB-05, A25 to A27).
import { sql } from 'kysely'
import type { ApprovalRow, Effect, PairingRow, PushNews, Store } from '../ports.ts'
import { counting, disabling } from './counters.ts'
import type { Database, Runner } from './database.ts'
import { told } from './told.ts'

const nothing = sql``

type ApprovalVerbs = Pick<Store, 'readApproval' | 'answerApproval' | 'readPairing' | 'claimPairing' | 'readPushNews'>
type EffectOf<N extends Effect['effect']> = Extract<Effect, { readonly effect: N }>

export const approvalVerbs = (db: Database): ApprovalVerbs => ({
  async readApproval(account) {
    const row = await db
      .selectFrom('approvals')
      .select([
        'account',
        'id',
        'flow_id as flowId',
        'devices',
        'state',
        'content',
        'number_mac as numberMac',
        'quiet',
        'asker',
        'device',
        'multi_factor as multiFactor',
        'expires_at as expiresAt',
        'changed_at as changedAt',
      ])
      .where('account', '=', account)
      .executeTakeFirst()
    return row ?? null
  },

  async answerApproval({ account, id, device, state, multiFactor, at, count, disables, events, messages }) {
    const { rows } = await sql`
      with moved as (
        update approvals
        set state = ${state}, device = ${device}, multi_factor = ${multiFactor}, changed_at = ${at}
        where account = ${account} and id = ${id} and state = 'open' and expires_at > ${at}
        returning id
      )${count === null ? nothing : counting(count, at)}
      ${disables === null ? nothing : disabling(disables)}
      ${told({ events, messages })}
      select id from moved`.execute(db)
    return rows.length === 1
  },

  async readPairing(id) {
    const row = await db
      .selectFrom('pairings')
      .select([
        'id',
        'user_id as userId',
        'flow_id as flowId',
        'secret_hash as secretHash',
        'public_key as publicKey',
        'name',
        'browser',
        'expires_at as expiresAt',
        'changed_at as changedAt',
      ])
      .where('id', '=', id)
      .executeTakeFirst()
    return row ?? null
  },

  async claimPairing({ id, secretHash, publicKey, name, browser, at }) {
    const claimed = await db
      .updateTable('pairings')
      .set({ public_key: publicKey, name, browser, changed_at: at })
      .where('id', '=', id)
      .where('secret_hash', '=', secretHash)
      .where('expires_at', '>', at)
      .where((eb) => eb.or([eb('public_key', 'is', null), eb('public_key', '=', publicKey)]))
      .executeTakeFirst()
    return claimed.numUpdatedRows === 1n
  },

  async readPushNews(since) {
    const { rows } = await sql<{
      readonly id: string
      readonly state: ApprovalRow['state'] | null
      readonly devices: readonly string[] | null
      readonly quiet: boolean | null
    }>`
      select id, state, devices, quiet from approvals where changed_at >= ${since}
      union all
      select id, null, null, null from pairings where changed_at >= ${since} and public_key is not null`.execute(db)
    return rows.map(({ id, state, devices, quiet }): PushNews => ({
      id,
      approval: state === null ? null : { state, devices: devices ?? [], quiet: quiet ?? false },
    }))
  },
})

/** Takes the account's place, or says that somebody else has it. */
export async function openApproval(db: Runner, approval: ApprovalRow): Promise<boolean> {
  const row = {
    account: approval.account,
    id: approval.id,
    flow_id: approval.flowId,
    devices: JSON.stringify(approval.devices),
    state: approval.state,
    content: approval.content,
    number_mac: approval.numberMac,
    quiet: approval.quiet,
    asker: approval.asker,
    device: approval.device,
    multi_factor: approval.multiFactor,
    expires_at: approval.expiresAt,
    changed_at: approval.changedAt,
  }
  const { account: _account, ...set } = row
  const opened = await db
    .insertInto('approvals')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column('account')
        .doUpdateSet(set)
        .where((eb) =>
          eb.or([
            eb('approvals.state', 'not in', ['open', 'approved']),
            eb('approvals.expires_at', '<=', approval.changedAt),
            eb('approvals.flow_id', '=', approval.flowId),
            // A stranger's request never keeps the account's own browsers out (A18).
            eb.and([eb('approvals.asker', '=', 'unknown'), eb(eb.val(approval.asker), '!=', 'unknown')]),
          ]),
        ),
    )
    .executeTakeFirst()
  return opened.numInsertedOrUpdatedRows === 1n
}

export async function useApproval(db: Runner, { account, id, at }: EffectOf<'use-approval'>): Promise<boolean> {
  const used = await db
    .updateTable('approvals')
    .set({ state: 'used', changed_at: at })
    .where('account', '=', account)
    .where('id', '=', id)
    .where('state', '=', 'approved')
    .executeTakeFirst()
  return used.numUpdatedRows === 1n
}

export async function closeApproval(db: Runner, { account, id, at }: EffectOf<'close-approval'>): Promise<boolean> {
  const { rows } = await sql`
    update approvals
    set state = case when id = ${id} and state = 'open' then 'closed' else state end,
      changed_at = case when id = ${id} and state = 'open' then ${at} else changed_at end
    where account = ${account} and not (id = ${id} and state = 'reported')
    returning account`.execute(db)
  return rows.length === 1
}

export async function startPairing(db: Runner, pairing: PairingRow): Promise<void> {
  await db
    .insertInto('pairings')
    .values({
      id: pairing.id,
      user_id: pairing.userId,
      flow_id: pairing.flowId,
      secret_hash: pairing.secretHash,
      public_key: pairing.publicKey,
      name: pairing.name,
      browser: pairing.browser,
      expires_at: pairing.expiresAt,
      changed_at: pairing.changedAt,
    })
    .execute()
}

export async function endPairing(db: Runner, id: string): Promise<void> {
  await db.deleteFrom('pairings').where('id', '=', id).execute()
}
