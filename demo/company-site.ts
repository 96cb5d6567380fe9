// The company's own pages and the few addresses of its backend, for one set of rules.
import { Hono, type Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import * as v from 'valibot'
import { languages } from '#core/messages/widget/index.ts'
import type { PresetName } from '#core/policy/presets.ts'
import { company } from './company.ts'
import { pageHeaders } from './headers.ts'
import type { Member } from './host.ts'
import { loadPage, type Values } from './page.ts'
import { personNamed } from './people.ts'
import type { Site } from './site.ts'
import { text } from './text.ts'
import { directionOf, readView } from './view.ts'

export interface CompanySite {
  readonly preset: PresetName
  /** Path before every address of this site: '' or `/strict`. */
  readonly prefix: string
  readonly site: () => Promise<Site>
}

const pages = { 'sign-in': loadPage('sign-in'), account: loadPage('account'), reset: loadPage('reset') } as const
type PageName = keyof typeof pages

const titles: Readonly<Record<PageName, string>> = {
  'sign-in': text.signInTitle,
  account: text.accountTitle,
  reset: text.resetTitle,
}

const ofSignIn = v.strictObject({ code: v.pipe(v.string(), v.minLength(1), v.maxLength(2048)) })

export const companyRoutes = ({ preset, prefix, site }: CompanySite): Hono => {
  // `__Host-` needs Path=/, so that two sites on one origin have a name each.
  const cookie = `alderbrook-${preset}`
  const sessionOf = (context: Context): string | undefined => getCookie(context, cookie, 'host')
  const setSession = (context: Context, id: string, maxAge: number): void =>
    setCookie(context, cookie, id, {
      prefix: 'host',
      path: '/',
      secure: true,
      httpOnly: true,
      sameSite: 'Lax',
      maxAge,
    })

  const page = (context: Context, name: PageName, member: Member | null): Response => {
    const view = readView(getCookie(context, 'view'))
    const values: Values = {
      ...text,
      lang: view.lang,
      dir: directionOf(view),
      theme: view.theme,
      languages: Object.keys(languages).join(' '),
      title: titles[name],
      prefix,
      home: prefix === '' ? '/' : prefix,
      support: company.support,
      companyName: company.name,
      memberName: member?.name ?? '',
      memberUsername: member?.username ?? '',
      memberMail: member?.mail ?? '',
      person: member === null ? (getCookie(context, 'person') ?? '') : (personNamed(member.username)?.key ?? ''),
    }
    return context.body(pages[name](values), 200, pageHeaders)
  }

  return (
    new Hono()
      .post('*', async (context, next) => {
        // Set by browsers and by no page: nobody is signed in or out by another site's page.
        if (context.req.header('sec-fetch-site') !== 'same-origin') return context.body(null, 403)
        return next()
      })
      .get('/', (context) => page(context, 'sign-in', null))
      .get('/reset', (context) => page(context, 'reset', null))
      .get('/account', async (context) => {
        const member = await (await site()).host.member(sessionOf(context))
        return member === null ? context.redirect(prefix === '' ? '/' : prefix, 303) : page(context, 'account', member)
      })
      .post('/session', async (context) => {
        const parsed = v.safeParse(ofSignIn, await context.req.json().catch(() => null))
        if (!parsed.success) return context.body(null, 400)
        const id = await (await site()).host.signIn(parsed.output.code)
        if (id === null) return context.body(null, 401)
        setSession(context, id, 86_400)
        return context.body(null, 204)
      })
      .post('/ticket', async (context) => {
        const ticket = await (await site()).host.ticket(sessionOf(context))
        return ticket === null
          ? context.body(null, 401)
          : context.json({ ticket }, 200, { 'cache-control': 'no-store' })
      })
      .post('/sign-out', async (context) => {
        await (await site()).host.signOut(sessionOf(context))
        setSession(context, '', 0)
        return context.redirect(prefix === '' ? '/' : prefix, 303)
      })
      // Where password managers send people (W3C-CPU-01): the page itself is elsewhere.
      .get('/.well-known/change-password', (context) => context.redirect(`${prefix}/reset`, 303))
  )
}
