// An account that is not in the vault yet, as a person is shown it: names, the company behind Microsoft's, unusual settings.
import { html, nothing, type TemplateResult } from 'lit'
import { settingsOf } from '../vault/account.ts'
import type { ImportEntry } from '../vault/import/entry.ts'
import type { SayAny } from './view.ts'

/** How the account is called; `list.no-name` for one without names. */
export const nameOf = ({ key }: ImportEntry, say: SayAny): string =>
  [key.issuer, key.account].filter((name) => name !== '').join(', ') || say('list.no-name')

export function entryFacts(entry: ImportEntry, say: SayAny): TemplateResult {
  const { key, labelIssuer } = entry
  return html`<div class="facts">
    <strong><bdi>${key.issuer || key.account || say('list.no-name')}</bdi></strong>
    ${key.issuer !== '' && key.account !== '' ? html`<bdi>${key.account}</bdi>` : nothing}
    ${labelIssuer === '' ? nothing : html`<span class="soft">${say('entry.company', { name: labelIssuer })}</span>`}
    ${settings(entry, say)}
  </div>`
}

/** Nothing for what nearly every account has. */
function settings({ key }: ImportEntry, say: SayAny): TemplateResult | typeof nothing {
  if (key.type === 'steam') return html`<span class="soft">${say('kind.steam')}</span>`
  const { type, algorithm, digits, period, counter } = settingsOf(key)
  if (type === 'totp' && algorithm === 'sha1' && digits === 6 && period === 30) return nothing
  const params = { algorithm: algorithm.toUpperCase().replace('SHA', 'SHA\u2011'), digits, period, counter }
  return html`<span class="soft">${say(type === 'hotp' ? 'entry.counter' : 'entry.settings', params)}</span>`
}
