// A site for filling: the fixtures, and under every host pages of the test's own, by path: a QR code, a form, and forms that are
// framed, hidden, covered or hostile.
import encodeQR from 'qr'
import { addressOfFixture, fixturePages } from '#test/screens/pages.ts'
import type { Page } from '#test/support/site.ts'

const form =
  '<form action="/sent"><label>Code <input id="idTxtBx_SAOTCC_OTC" autocomplete="one-time-code"></label><button>Go</button></form>'

const ownPages: Readonly<Record<string, (url: URL) => string>> = {
  '/register': (url) => `<h1>Scan</h1><p>${'Open the app. '.repeat(60)}</p><div style="width:190px">${encodeQR(url.searchParams.get('qr') ?? '', 'svg')}</div>`, // prettier-ignore
  '/otp': () => form,
  '/framed': () => `<h1>News</h1><iframe width="600" height="500" src="${addressOfFixture('code-app')}"></iframe>`,
  '/hidden': () => `<div style="opacity: 0">${form}</div>`,
  '/veiled': () => `<div style="position:relative">${form}<div style="position:absolute;inset:0;background:#fff;pointer-events:none"></div></div>`, // prettier-ignore
  '/hostile': () => `${form}<img name="querySelectorAll"><form name="body"></form><script>
    window.heard = []
    const lie = () => { window.heard.push('called'); throw new Error('no') }
    for (const [target, name] of [[Document.prototype, 'querySelectorAll'], [Element.prototype, 'getBoundingClientRect'], [Object, 'getOwnPropertyDescriptor'], [Element.prototype, 'matches'], [window, 'getComputedStyle'], [Array.prototype, 'filter']]) target[name] = lie
    const field = document.getElementById('idTxtBx_SAOTCC_OTC')
    Object.defineProperty(field, 'value', { get: lie, set: lie })
    field.addEventListener('input', (event) => window.heard.push(event.data))
  </script>`,
}
export const codePages = (url: URL): Page | undefined => {
  const own = ownPages[url.pathname]
  if (url.searchParams.has('fixture')) return fixturePages(url)
  const language = url.searchParams.get('lang') ?? 'en'
  return own && { html: `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Page</title>${own(url)}` }
}
