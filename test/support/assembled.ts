// A whole server as `assemble` makes it, in this process: directory in the store, real hashes, sender and sealer; on any
// store, with a clock that the test moves and a mailbox that it reads.
import { mergePolicy, type PolicyPatch, preset, type PresetName } from '#core/policy/presets.ts'
import { assemble, type Running } from '#server/assemble.ts'
import { proofOfWork } from '#server/captcha/proof-of-work.ts'
import { createPasswordHasher } from '#server/directory/password-hash.ts'
import { createSqlDirectory, type SqlDirectory } from '#server/directory/sql-directory.ts'
import type { Policy } from '#core/policy/policy.ts'
import { keysFromConfig } from '#server/seal/keys.ts'
import { openStore, type StorePlace } from '#server/store/open.ts'
import type { SqlStore } from '#server/store/sql-store.ts'
import type { Served } from './people.ts'
import { callSecret, hostKey, type Known, type Letter, publicUrl } from './server.ts'

/** A policy that the tests' people live under; `patch` says what is otherwise. */
export const testPolicy = (name: PresetName = 'microsoft365', patch: PolicyPatch = {}): Policy =>
  mergePolicy(
    preset(name, {
      name: 'Alderbrook Group',
      issuer: 'Alderbrook',
      support: 'mailto:help@alderbrook.example',
      domains: ['alderbrook.example'],
      country: 'GB',
      countries: ['GB', 'US', 'DE'],
    }),
    patch,
  )

export interface Setting {
  readonly place: StorePlace
  readonly policy: Policy
  /** As in the settings `TWOFOLD_KEYS` and `TWOFOLD_INDEX_KEY`. */
  readonly keys: { readonly keys: string; readonly indexKey: string }
  /** Epoch milliseconds at the beginning; from there the clock goes on by itself. */
  readonly from?: number
}

/** A letter with the name under which it was handed over: the same one again is the same letter. */
export interface Posted extends Letter {
  readonly id: string
}

export interface Assembled extends Served {
  letters(): Promise<readonly Posted[]>
  readonly running: Running
  readonly store: SqlStore
  readonly directory: SqlDirectory
  readonly errors: readonly unknown[]
  close(): Promise<void>
}

/** A CAPTCHA that is solved at once: what it costs is not what these tests are about. */
export const quickCaptcha = proofOfWork('captcha secret of the tests', { cost: 1, from: 1, to: 4 })

export const startAssembled = async ({ place, policy, keys, from = Date.now() }: Setting): Promise<Assembled> => {
  let ahead = from - Date.now()
  const now = (): number => Date.now() + ahead
  const errors: unknown[] = []
  let inbox: Posted[] = []
  const store = await openStore(place)
  const directory = createSqlDirectory(store.db, await createPasswordHasher())
  const running = await assemble({
    policy,
    publicUrl,
    store,
    directory,
    keys: keysFromConfig({ ...keys, production: false }),
    messenger: {
      channels: ['email', 'sms', 'voice'],
      send: async (channel, content, id) => {
        inbox.push({ ...content, channel, id })
      },
    },
    clock: { now },
    ticketKeys: [hostKey],
    callSecret,
    settings: { captcha: quickCaptcha },
    onError: (_context, error) => errors.push(error),
  })
  return {
    running,
    store,
    directory,
    errors,
    handler: running.handler,
    now,
    advance(seconds) {
      ahead += seconds * 1000
    },
    async letters() {
      await running.sendDue()
      const letters = inbox
      inbox = []
      return letters
    },
    async close() {
      await running.stop()
      await store.close()
    },
  }
}

/** Puts somebody into the directory, as an organisation would. */
export const addPerson = async ({ directory }: Pick<Assembled, 'directory'>, known: Known): Promise<void> => {
  const { username, displayName, mail, password, userId } = known
  await directory.createPerson({ userId, username, displayName, mail, password })
}
