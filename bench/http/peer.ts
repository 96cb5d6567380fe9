// better-auth with its twoFactor and emailOTP plugins, in a process of its own, on the same kind of store. Its rate limits
// are off, as the people of a benchmark each come from an address of their own with us; all else is as it comes.
import { createServer } from 'node:http'
import { PGlite } from '@electric-sql/pglite'
import { betterAuth } from 'better-auth'
import { getMigrations } from 'better-auth/db/migration'
import { toNodeHandler } from 'better-auth/node'
import { emailOTP, twoFactor } from 'better-auth/plugins'
import { type Dialect, PGliteDialect, PostgresDialect } from 'kysely'
import pg from 'pg'
import { PreparingPGliteDialect } from '#server/store/pglite-dialect.ts'
import { mail, type Running, takeOrders } from './child.ts'
import { peerHashing } from './hashing.ts'
import type { ServerSettings } from './protocol.ts'

interface Opened {
  readonly dialect: Dialect
  close(): Promise<void>
}

const open = async ({ place, stockDialect = false }: ServerSettings): Promise<Opened> => {
  if ('url' in place) {
    const pool = new pg.Pool({ connectionString: place.url, max: 10 })
    return { dialect: new PostgresDialect({ pool }), close: () => pool.end() }
  }
  const pglite = 'folder' in place ? new PGlite(place.folder) : new PGlite()
  await pglite.waitReady
  const dialect = stockDialect ? new PGliteDialect({ pglite }) : new PreparingPGliteDialect(pglite)
  return { dialect, close: () => pglite.close() }
}

const start = async (settings: ServerSettings): Promise<Running> => {
  const { dialect, close } = await open(settings)
  const auth = betterAuth({
    baseURL: 'http://127.0.0.1',
    trustedOrigins: ['http://127.0.0.1'],
    secret: 'a secret of the benchmark that is long enough',
    database: { dialect, type: 'postgres' },
    logger: { level: 'error' },
    telemetry: { enabled: false },
    emailAndPassword: { enabled: true, password: peerHashing(settings.hashing) },
    rateLimit: { enabled: false },
    advanced: { ipAddress: { disableIpTracking: true } },
    plugins: [
      twoFactor({ issuer: 'Bench' }),
      emailOTP({
        storeOTP: 'hashed',
        sendVerificationOTP: async ({ email, otp }) => mail(email, otp),
      }),
    ],
  })
  const { runMigrations } = await getMigrations(auth.options)
  await runMigrations()
  const handle = toNodeHandler(auth)
  const server = createServer((request, response) => void handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    advance: () => undefined,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await close()
    },
  }
}

takeOrders(start)
