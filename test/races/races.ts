// Many requests at the same time through a whole server, told once for every kind of store it runs on.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import type { Answer } from '#core/flows/answer.ts'
import type { PolicyPatch } from '#core/policy/presets.ts'
import type { Received, ReceivedFault } from '#core/wire/receive.ts'
import { addPerson } from '#test/support/assembled.ts'
import type { Several } from '#test/support/pair.ts'
import { appCode, beginReset, choose, type Registered, registerTwo } from '#test/support/people.ts'
import { Client, codeIn, isFault, type Known, ok, person } from '#test/support/server.ts'

const newPassword = 'Seven-otters-hum-at-dawn'

/** Room for so many flows from one address, and for so many letters to one. */
const room = { limits: { startsPerAddress: 10_000, sends: 10_000, passwordTries: 10_000 } } as const

type Reply = Received | ReceivedFault

const many = <T>(count: number, make: (index: number) => Promise<T>): Promise<readonly T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)))

/** One after the other: what has to stand before the race begins. */
const eachOf = async <T>(count: number, make: (index: number) => Promise<T>): Promise<readonly T[]> => {
  const made: T[] = []
  for (let index = 0; index < count; index += 1) made.push(await make(index))
  return made
}

const problemOf = (reply: Reply): string => (isFault(reply) ? reply.code : (reply.problem?.code ?? 'none'))

const count = (replies: readonly Reply[], problem: string): number =>
  replies.filter((reply) => problemOf(reply) === problem).length

/** The same code as another answer: spaces do not count, but make another request of it. */
const spelt = (code: string, index: number): string =>
  `${' '.repeat(index % 8)}${code}${' '.repeat(Math.floor(index / 8))}`

export const races = (name: string, open: (policy: PolicyPatch) => Promise<Several>): void => {
  describe(name, () => {
    let server: Several
    let wide: Several
    before(async () => {
      server = await open(room)
      wide = await open({ limits: { ...room.limits, triesPerMethod: 10_000, triesPerChallenge: 10_000 } })
    })
    after(async () => {
      await server.close()
      await wide.close()
    })

    const someone = async (at: Several, called: string): Promise<Known> => {
      const who = { ...person(called), password: 'Quiet-harbour-lantern-7' }
      await addPerson(at, who)
      return who
    }
    const registered = async (at: Several, called: string): Promise<Registered & { readonly who: Known }> => {
      const who = await someone(at, called)
      const holds = await registerTwo(at, who)
      at.advance(60)
      return { ...holds, who }
    }
    const signIn = async (at: Several, { username, password }: Known): Promise<Client> => {
      const page = new Client(at)
      await page.walk('signIn', { answer: 'identify', username }, { answer: 'password', password })
      return page
    }
    const atCode = async (at: Several, who: Known, flow: 'signIn' | 'reset'): Promise<Client> => {
      const page = flow === 'signIn' ? await signIn(at, who) : await beginReset(at, who.username)
      if (page.last?.step.step === 'choose-method') await choose(page, 'totp')
      page.at('enter-code')
      return page
    }
    const held = async (at: Several, who: Known) => (await at.store.readAccount(who.userId)).authenticators

    it('A4 A5 of 200 wrong codes from 200 flows at once as many are looked at as the limit allows', async () => {
      const { who, secret } = await registered(server, 'anna')
      const pages = await eachOf(200, () => atCode(server, who, 'reset'))
      const right = appCode(secret, server.now())
      const wrong = right === '000000' ? '111111' : '000000'
      const replies = await Promise.all(pages.map((page) => page.answer({ answer: 'verify', code: wrong })))
      assert.deepEqual([count(replies, 'code-rejected'), count(replies, 'method-paused')], [5, 195])
      // Counted on the authenticator itself, each time that a code was compared.
      const app = (await held(server, who)).find(({ kind }) => kind === 'app')
      const [failures] = await server.store.readCounters([`failures:${app?.id}`], server.now())
      assert.equal(failures?.count, 5)
      const late = await atCode(server, who, 'reset')
      assert.equal(problemOf(await late.answer({ answer: 'verify', code: right })), 'method-paused')
    })

    it('A7 A8 of 50 uses of one right app code in 50 flows, sign-ins and resets, one succeeds', async () => {
      const { who, secret } = await registered(wide, 'bert')
      const pages = await eachOf(50, (index) => atCode(wide, who, index % 2 === 0 ? 'signIn' : 'reset'))
      const code = appCode(secret, wide.now())
      const replies = await Promise.all(pages.map((page) => page.answer({ answer: 'verify', code })))
      assert.deepEqual([count(replies, 'none'), count(replies, 'code-used')], [1, 49])
    })

    it('A9 of 50 uses of one mailed code in one flow one succeeds', async () => {
      const { who, home } = await registered(wide, 'cora')
      const page = await beginReset(wide, who.username)
      await choose(page, 'email')
      const at = page.last
      const code = codeIn((await wide.letters()).find(({ to, text }) => to === home && /\d{6}/.test(text)))
      const replies = await many(50, (index) => page.answer({ answer: 'verify', code: spelt(code, index) }, at))
      assert.deepEqual([count(replies, 'none'), count(replies, 'moved-on')], [1, 49])
    })

    it('A7 N63B-OT-02 the code that finished registration is refused for sign-in and reset', async () => {
      const who = await someone(server, 'dora')
      const page = await signIn(server, who)
      ok(await page.answer({ answer: 'continue' }))
      ok(await page.answer({ answer: 'enroll', method: 'totp', other: true }))
      const code = appCode(page.at('activate-app').secret, server.now())
      ok(await page.answer({ answer: 'activate', code }))
      const pages = [await atCode(server, who, 'signIn'), await atCode(server, who, 'reset')]
      const replies = await Promise.all(pages.map((each) => each.answer({ answer: 'verify', code })))
      assert.deepEqual(replies.map(problemOf), ['code-used', 'code-used'])
    })

    it('ASVS-15.4.2 of 50 new passwords at once one is set, and told of once', async () => {
      const { who, home, secret } = await registered(server, 'emil')
      const page = await atCode(server, who, 'reset')
      ok(await page.answer({ answer: 'verify', code: appCode(secret, server.now()) }))
      await server.letters()
      await choose(page, 'email')
      ok(await page.answer({ answer: 'verify', code: codeIn((await server.letters())[0]) }))
      page.at('new-password')
      const at = page.last
      const passwords = Array.from({ length: 50 }, (_, index) => `${newPassword}-${index}`)
      const replies = await many(50, (index) =>
        page.answer({ answer: 'update', newPassword: passwords[index] ?? '' }, at),
      )
      const set = replies.flatMap((reply, index) => (problemOf(reply) === 'none' ? [index] : []))
      assert.equal(set.length, 1)
      const fits = await eachOf(50, async (index) =>
        (await server.directory.checkPassword(who, passwords[index] ?? '')).ok ? [index] : [],
      )
      assert.deepEqual(fits.flat(), set)
      const told = (await server.letters()).map(({ to, subject }) => `${to} ${subject}`)
      assert.deepEqual(
        told.toSorted(),
        [`${who.mail} Your password was reset`, `${home} Your password was reset`].sort(),
      )
    })

    it('50 enrolments of one phone in 50 flows are one, and so are 50 of one app in one flow', async () => {
      const who = await someone(wide, 'fay')
      const number = '+12025550143'
      await wide.letters()
      const flows = await eachOf(50, async () => {
        const page = await signIn(wide, who)
        if (page.last?.step.step === 'more-information') ok(await page.answer({ answer: 'continue' }))
        ok(await page.answer({ answer: 'enroll', method: 'sms', number }))
        return { page, code: codeIn((await wide.letters()).at(-1)) }
      })
      const phones = await Promise.all(flows.map(({ page, code }) => page.answer({ answer: 'activate', code })))
      assert.equal(count(phones, 'none'), 1, phones.map(problemOf).join())
      assert.deepEqual(
        (await held(wide, who)).map(({ kind }) => kind),
        ['phone'],
      )

      const page = flows[phones.findIndex((reply) => problemOf(reply) === 'none')]?.page
      assert.ok(page)
      ok(await page.answer({ answer: 'enroll', method: 'totp', other: true }))
      const at = page.last
      const code = appCode(page.at('activate-app').secret, wide.now())
      const apps = await many(50, (index) => page.answer({ answer: 'activate', code: spelt(code, index) }, at))
      assert.deepEqual([count(apps, 'none'), count(apps, 'moved-on')], [1, 49])
      assert.deepEqual((await held(wide, who)).map(({ kind }) => kind).toSorted(), ['app', 'phone'])
    })

    it('A6 what was counted stays counted when everything else of the answer is undone', async () => {
      const { who, secret } = await registered(server, 'gwen')
      const page = await atCode(server, who, 'reset')
      const { db } = server.store
      await sql`create function undo() returns trigger language plpgsql as 'begin raise exception ''undone''; end'`.execute(
        db,
      )
      await sql`create trigger undo before update on flows for each row execute function undo()`.execute(db)
      const guess: Answer = { answer: 'verify', code: '000000' }
      const failed = await eachOf(5, () => page.answer(guess))
      await sql`drop trigger undo on flows`.execute(db)
      assert.deepEqual(failed.map(problemOf), Array(5).fill('internal'))
      const right = await page.answer({ answer: 'verify', code: appCode(secret, server.now()) })
      assert.equal(problemOf(right), 'method-paused')
    })
  })
}
