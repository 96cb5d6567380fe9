// The panel's own addresses, under /demo: the stream of what a phone and a mailbox hold, and what a hand does to them.
// Only the demo's own pages may ask.
import { Hono, type Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import * as v from 'valibot'
import { callActs } from './desk-state.ts'
import { people, type PersonKey } from './people.ts'
import type { Site } from './site.ts'

const keys = people.map(({ key }) => key)
const who = v.picklist(keys)
const ofCall = v.strictObject({ act: v.picklist(callActs) })
const ofAdding = v.strictObject({ person: who, text: v.pipe(v.string(), v.maxLength(4300)) })
const ofRemoving = v.strictObject({ id: v.pipe(v.string(), v.maxLength(64)) })

/** Milliseconds between two looks at the clock: codes of the app change by themselves. */
const tick = 1000

const personIn = (context: Context): PersonKey | null => {
  const parsed = v.safeParse(who, context.req.query('person'))
  return parsed.success ? parsed.output : null
}

/** The body when it is of that form, else null. */
const bodyOf = async <T>(context: Context, schema: v.GenericSchema<unknown, T>): Promise<T | null> => {
  const parsed = v.safeParse(schema, await context.req.json().catch(() => null))
  return parsed.success ? parsed.output : null
}

export const deskRoutes = (site: () => Promise<Site>): Hono =>
  new Hono()
    .use(async (context, next) => {
      // Set by browsers and by no page: another site's page that knows this port gets nothing.
      if (context.req.header('sec-fetch-site') !== 'same-origin') return context.body(null, 403)
      return next()
    })
    .get('/desk', async (context) => {
      const person = personIn(context)
      if (person === null) return context.body(null, 400)
      const open = await site()
      return streamSSE(context, async (stream) => {
        let sent = ''
        const send = async (): Promise<void> => {
          const { now, ...holds } = open.deskOf(person)
          const text = JSON.stringify(holds)
          if (text === sent) return
          sent = text
          await stream.writeSSE({ event: 'desk', data: JSON.stringify({ now, ...holds }) })
        }
        open.show(person)
        const stop = open.watch(() => void send())
        stream.onAbort(stop)
        while (!stream.aborted) {
          await send()
          await stream.sleep(tick)
        }
        stop()
      })
    })
    .post('/calls/:id', async (context) => {
      const body = await bodyOf(context, ofCall)
      if (body === null) return context.body(null, 400)
      const done = await (await site()).handset.act(context.req.param('id'), body.act)
      return context.body(null, done ? 204 : 409)
    })
    .post('/app', async (context) => {
      const body = await bodyOf(context, ofAdding)
      if (body === null) return context.body(null, 400)
      const { username = '' } = people.find(({ key }) => key === body.person) ?? {}
      return context.body(null, (await site()).app.add(body.person, username, body.text) ? 204 : 422)
    })
    .post('/app/remove', async (context) => {
      const body = await bodyOf(context, ofRemoving)
      if (body === null) return context.body(null, 400)
      ;(await site()).app.remove(body.id)
      return context.body(null, 204)
    })
    .post('/start-again', async (context) => {
      await (await site()).startAgain()
      return context.body(null, 204)
    })
