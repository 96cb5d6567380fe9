// What the contenders do, made ready one by one: a code of an app is verified; a password is reset.
import { appCode, entryToken, OurClient } from './our-client.ts'
import { signUp, signUpWithApp, toPeer } from './peer-client.ts'
import { home, password, username } from './protocol.ts'
import type { Server } from './server.ts'
import type { Contender } from './slices.ts'

/** Takes so many at a time, in order. */
const inTurn = async <T>(count: number, make: (index: number) => Promise<T>): Promise<readonly T[]> => {
  const made: T[] = []
  for (let index = 0; index < count; index += 8)
    made.push(...(await Promise.all(Array.from({ length: Math.min(8, count - index) }, (_, at) => make(index + at)))))
  return made
}

/** A clock that goes on with the server's. */
const clockOf = (server: Server): { now(): number; advance(seconds: number): Promise<void> } => {
  let ahead = 0
  return {
    now: () => Date.now() + ahead,
    async advance(seconds) {
      ahead += seconds * 1000
      await server.advance(seconds)
    },
  }
}

/** The second factor of a sign-in: each person once a period, since a code counts once. */
export const ourVerification = (server: Server): Contender => {
  const clock = clockOf(server)
  const browsers = new Map<number, OurClient>()
  return {
    server,
    async prepare(count) {
      await clock.advance(90)
      return inTurn(count, async (index) => {
        const page = browsers.get(index) ?? new OurClient(server, index, true)
        browsers.set(index, page)
        await page.enter({ flow: 'signIn', username: username(index) })
        await page.answer({ answer: 'password', password })
        page.at('enter-code')
        return async () => {
          await page.answer({ answer: 'verify', code: appCode(index, clock.now()) })
          page.at('done')
        }
      })
    },
  }
}

/** Of a live session: what costs it least. It takes the same code any number of times. */
export const peerVerification = (server: Server, people: number): Contender => {
  let signedUp: ReturnType<typeof inTurn<Awaited<ReturnType<typeof signUpWithApp>>>> | undefined
  return {
    server,
    async prepare(count) {
      const persons = await (signedUp ??= inTurn(people, (index) => signUpWithApp(server, index)))
      return Array.from({ length: count }, (_, index) => async () => {
        const person = persons[index % persons.length]
        if (person !== undefined)
          await toPeer(server, '/two-factor/verify-totp', { code: person.code() }, person.cookie)
      })
    },
  }
}

let passwords = 0
const newPassword = (): string => `Seven-otters-hum-at-dawn-${(passwords += 1)}`

/** One reset from beginning to end by a native client, which has no CAPTCHA; `methods` in the order of their proof. */
export const ourReset = (server: Server, methods: readonly ('email' | 'totp')[]): Contender => {
  const clock = clockOf(server)
  return {
    server,
    async prepare(count) {
      // Limits of an hour begin anew.
      await clock.advance(3700)
      const token = await entryToken(server)
      return Array.from({ length: count }, (_, index) => async () => {
        const page = new OurClient(server, index, false)
        await page.enter({ flow: 'reset', username: username(index), continuationToken: token })
        for (const method of methods) {
          await page.choose(method)
          const code = method === 'email' ? await server.codeTo(home(index)) : appCode(index, clock.now())
          await page.answer({ answer: 'verify', code })
        }
        await page.answer({ answer: 'update', newPassword: newPassword() })
        await page.answer({ answer: 'poll' })
        page.at('done')
      })
    },
  }
}

export const peerReset = (server: Server, people: number): Contender => {
  let signedUp: ReturnType<typeof inTurn<Awaited<ReturnType<typeof signUp>>>> | undefined
  return {
    server,
    async prepare(count) {
      await (signedUp ??= inTurn(people, (index) => signUp(server, index)))
      return Array.from({ length: count }, (_, index) => async () => {
        const email = username(index % people)
        await toPeer(server, '/email-otp/request-password-reset', { email })
        const otp = await server.codeTo(email)
        await toPeer(server, '/email-otp/reset-password', { email, otp, password: newPassword() })
      })
    },
  }
}
