// The way to a person: the organisation's address or page, told the step and the support code and nothing else
// (N63B-RC-07, WCAG 3.2.6).
import type { Say } from '#core/messages/widget/index.ts'

/** '' when `support` is no address that a page may send people to. */
export const helpHref = (support: string, step: string, code: string, say: Say): string => {
  // `mailto:` and https only: the value may come from the server, and a link can also run script.
  if (/^mailto:/i.test(support)) {
    const subject = encodeURIComponent(say('help.subject', { code }))
    const body = encodeURIComponent(say('help.body', { step, code }))
    return `${support}${support.includes('?') ? '&' : '?'}subject=${subject}&body=${body}`
  }
  if (!/^https:\/\//i.test(support) || !URL.canParse(support)) return ''
  const url = new URL(support)
  url.searchParams.set('step', step)
  url.searchParams.set('support_code', code)
  return url.href
}
