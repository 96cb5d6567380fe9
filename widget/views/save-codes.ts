// Saved codes, shown once: copy, print or download them (N63B-LS-01).
import { html } from 'lit'
import { link, submit } from '../parts/button.ts'
import { copier } from '../parts/copy.ts'
import { download, print } from '../parts/keep.ts'
import type { ViewMaker } from '../view/view.ts'

const view: ViewMaker<'save-codes'> = (host) => {
  const copy = copier(host)
  const sheet = (codes: readonly string[]) => ({
    title: host.say('codes.sheet', { organisation: host.organisation }),
    note: host.say('codes.lead'),
    codes,
    language: host.language,
    direction: host.direction,
  })
  return {
    heading: () => host.say('codes.heading'),
    body: ({ codes }) => html`
      <p>${host.say('codes.lead')}</p>
      <ul data-part="codes">
        ${codes.map((code) => html`<li><code data-part="secret">${code}</code></li>`)}
      </ul>
      <div data-part="row">
        ${copy(host.say('codes.copy'), codes.join('\n'), 'codes.copied')}
        ${link(host.say('codes.download'), () => download(sheet(codes), host.say('codes.file')))}
        ${link(host.say('codes.print'), () => print(sheet(codes), host.signal))}
      </div>
      <p data-part="note">${host.say('codes.once')}</p>
      <div data-part="actions">${submit(host, host.say('codes.saved'))}</div>
    `,
    submit: () => host.answer({ answer: 'continue' }),
  }
}
export default view
