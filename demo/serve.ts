// The demo as one process on this machine only: two sites, each with its pages, its sign-in server and its panel.
import { join } from 'node:path'
import { createAdaptorServer, type HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import type { PresetName } from '#core/policy/presets.ts'
import { companyRoutes } from './company-site.ts'
import { deskRoutes } from './desk.ts'
import { loadFiles } from './files.ts'
import { fileHeaders } from './headers.ts'
import { type Machinery, openSite, type Site } from './site.ts'
import { text } from './text.ts'

export interface DemoOptions {
  /** 0 takes any free one. */
  readonly port: number
  /** Folder that keeps both sites; null for memory only. */
  readonly folder: string | null
  /** Epoch milliseconds. */
  readonly now?: () => number
  readonly onError?: (error: unknown) => void
  /** Asked once a site. */
  readonly machinery?: () => Machinery
}

export interface Demo {
  readonly origin: string
  /** Opened when first asked for: the second set of rules costs nothing until somebody looks at it. */
  readonly sites: Readonly<Record<PresetName, () => Promise<Site>>>
  readonly close: () => Promise<void>
}

const prefixes: Readonly<Record<PresetName, string>> = { microsoft365: '', strict: '/strict' }

export const startDemo = async (options: DemoOptions): Promise<Demo> => {
  const { folder, now = Date.now, onError = () => undefined } = options
  const files = await loadFiles()
  const app = new Hono<{ Bindings: HttpBindings }>()
  const server = createAdaptorServer({ fetch: app.fetch })
  const origin = await listen(server, options.port)

  const opened: Promise<Site>[] = []
  const site = (preset: PresetName): (() => Promise<Site>) =>
    once(() => {
      const publicUrl = new URL(`${origin}${prefixes[preset]}/twofold`)
      const opening = openSite({
        preset,
        publicUrl,
        folder: folder && join(folder, preset),
        now,
        onError,
        ...(options.machinery && { machinery: options.machinery() }),
      })
      opened.push(opening)
      return opening
    })
  const sites = { microsoft365: site('microsoft365'), strict: site('strict') }

  // A name that leads here by somebody else's doing (DNS rebinding) is not this site.
  app.use(async (context, next) => (new URL(context.req.url).origin === origin ? next() : context.body(null, 421)))
  app.use(async (context, next) => {
    await next()
    // Pages reckon remaining times by the server's clock, which a test may have moved.
    context.header('date', new Date(now()).toUTCString())
  })
  app.get('/cdn/*', (context) => file(files, context.req.path))
  app.get('/assets/*', (context) => file(files, context.req.path))
  for (const preset of ['strict', 'microsoft365'] as const) {
    const prefix = prefixes[preset]
    app.all(`${prefix}/twofold/*`, async (context) => {
      const address = context.env.incoming.socket.remoteAddress
      return (await sites[preset]()).handler(context.req.raw, address === undefined ? {} : { address })
    })
    app.route(`${prefix}/demo`, deskRoutes(sites[preset]))
    app.route(prefix === '' ? '/' : prefix, companyRoutes({ preset, prefix, site: sites[preset] }))
  }
  app.notFound((context) => context.text(text.notFound, 404, fileHeaders))
  app.onError((error, context) => {
    onError(error)
    return context.body(null, 500)
  })

  await sites.microsoft365()
  return {
    origin,
    sites,
    async close() {
      const ended = new Promise<void>((resolve) => server.close(() => resolve()))
      if ('closeAllConnections' in server) server.closeAllConnections()
      await ended
      for (const each of opened) await (await each).close()
    },
  }
}

const file = (files: Awaited<ReturnType<typeof loadFiles>>, path: string): Response => {
  const found = files.get(path)
  return found === undefined
    ? new Response(text.notFound, { status: 404, headers: fileHeaders })
    : new Response(found.body, { headers: { ...fileHeaders, 'content-type': found.type } })
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

const listen = (server: ReturnType<typeof createAdaptorServer>, port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(port, 'localhost', () => {
      const address = server.address()
      resolve(`http://localhost:${typeof address === 'object' && address !== null ? address.port : port}`)
    })
  })
