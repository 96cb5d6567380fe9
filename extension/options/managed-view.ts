// What the organisation has set, in plain words, and what of it could not be used and why (EXT-MAN-06).
import { html, nothing, type TemplateResult } from 'lit'
import { methodNames } from '#core/methods/catalogue.ts'
import {
  managedSettings,
  ranges,
  settingNames,
  type Managed,
  type ReadManaged,
  type Refused,
  type SettingKind,
  type SettingName,
} from '../managed/settings.ts'
import type { OwnText } from '../managed/own-texts.ts'
import type { Speech } from './say.ts'

type Shown = TemplateResult | string
type Value<N extends SettingName> = NonNullable<Managed[N]>

/** Written by somebody else, in whatever direction: kept apart from our own words around it. */
const quoted = (text: string): TemplateResult => html`<bdi>${text}</bdi>`
const list = (items: readonly Shown[], { say }: Speech): Shown =>
  items.length === 0 ? say('value.none') : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>` // prettier-ignore

const helpLink = (address: string): TemplateResult =>
  html`<a href=${address} target="_blank" rel="noopener noreferrer"><bdi>${address.replace(/^mailto:/, '')}</bdi></a>`

/** How each kind of value is shown; a row has been checked to hold its kind. */
const shown: Readonly<Record<SettingKind, (value: never, speech: Speech) => Shown>> = {
  text: (value: string) => quoted(value),
  address: (value: string) => helpLink(value),
  switch: (value: boolean, { say }) => say(value ? 'value.yes' : 'value.no'),
  number: (value: number, { say, language }) =>
    value === 0 ? say('value.never') : new Intl.NumberFormat(language).format(value),
  methods: (value: Value<'offeredMethods'>, speech) =>
    list(
      value.map((method) => speech.say(`method.${method}`)),
      speech,
    ),
  day: (value: string, { language }) => {
    const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value))
    return html`<time datetime=${value}>${day}</time>`
  },
  origins: (value: readonly string[], speech) => list(value.map(quoted), speech),
  texts: (value: readonly OwnText[], speech) =>
    list(
      value
        .filter(({ language }) => language === undefined || language === speech.language)
        .map(({ text }) => quoted(text)),
      speech,
    ),
}

const row = (name: SettingName, managed: Managed, speech: Speech): TemplateResult =>
  html`<div>
    <dt>${speech.say(`setting.${name}`)}</dt>
    <dd>${shown[managedSettings[name].kind](managed[name] as never, speech)}</dd>
  </div>`

const expected = (name: SettingName, { say }: Speech): string => {
  const { kind } = managedSettings[name]
  if (kind === 'number') return say('expected.number', ranges[name as keyof typeof ranges])
  if (kind === 'methods') return say('expected.methods', { names: methodNames.join(' ') })
  return say(`expected.${kind}`)
}

const refusal = ({ name, entries }: Refused, managed: Managed, speech: Speech): TemplateResult => {
  const { say, language } = speech
  const which = new Intl.ListFormat(language, { type: 'unit' }).format(entries.map(String))
  // Wrong as a whole and yet with a value: that is the safer choice.
  const instead = entries.length === 0 && managed[name] !== undefined ? managed[name] : undefined
  return html`<li>
    <p><b>${say(`setting.${name}`)}</b> <code>${name}</code></p>
    <p>${expected(name, speech)}</p>
    ${entries.length > 0 ? html`<p>${say('refused.entries', { entries: which })}</p>` : nothing}
    ${instead === undefined ? nothing : html`<p>${say('refused.until', { value: say(instead ? 'value.yes' : 'value.no') })}</p>`}
  </li>`
}

/** Nothing where the organisation has set nothing. */
export const managedView = ({ managed, refused }: ReadManaged, speech: Speech): TemplateResult => {
  const { say } = speech
  const wrong = new Set(refused.filter(({ entries }) => entries.length === 0).map(({ name }) => name))
  const names = settingNames.filter((name) => managed[name] !== undefined && !wrong.has(name))
  return html`${
    names.length === 0
      ? nothing
      : html`<section aria-labelledby="managed">
          <h2 id="managed">${say('managed.title')}</h2>
          <p>${say('managed.lead')}</p>
          <dl>${names.map((name) => row(name, managed, speech))}</dl>
        </section>`
  }
  ${
    refused.length === 0
      ? nothing
      : html`<section aria-labelledby="refused" class="problem">
          <h2 id="refused">${say('refused.title')}</h2>
          <p>${say('refused.lead')}</p>
          <ul class="refused">
            ${refused.map((one) => refusal(one, managed, speech))}
          </ul>
        </section>`
  }`
}
