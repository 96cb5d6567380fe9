// A phone number, and whether it is texted or called. What is weak about both is said before the number is asked for, with
// a stronger method beside it (N63B-PS-01). Loaded by itself: the numbering plans of the world weigh 35 KB.
import { html, nothing, type TemplateResult } from 'lit'
import {
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberWithError,
  type CountryCode,
} from 'libphonenumber-js/min'
import { link, submit } from '../../parts/button.ts'
import { field } from '../../parts/field.ts'
import { icon } from '../../parts/icon.ts'
import { infoPath } from '../../parts/icons.ts'
import type { ViewHost } from '../../view/view.ts'
import { familyOf, offeredOf, type AddStep, type PageMaker } from './page.ts'

const callingCode = (country: string): string =>
  isSupportedCountry(country) ? ` (+${getCountryCallingCode(country)})` : ''

/** Countries by their names in the person's language. */
const countryOptions = (language: string, countries: readonly string[]): readonly (readonly [string, string])[] => {
  const names = new Intl.DisplayNames([language], { type: 'region' })
  const order = new Intl.Collator(language)
  return countries
    .map((country) => [country, names.of(country) ?? country] as const)
    .toSorted(([, a], [, b]) => order.compare(a, b))
}

/** E.164, or undefined when it cannot be a number of that country. `+` and a country code of its own are taken as they are. */
export const readNumber = (typed: string, country: string): string | undefined => {
  try {
    const number = parsePhoneNumberWithError(typed, { defaultCountry: country as CountryCode, extract: false })
    return number.isPossible() ? number.number : undefined
  } catch {
    return undefined
  }
}

const warning = (host: ViewHost, step: AddStep, instead: () => void): TemplateResult => html`
  <div data-part="notice" data-tone="info">
    ${icon(infoPath)}
    <div data-part="stack">
      <p>${host.say('phone.restricted')}</p>
      ${
        step.offered.some((method) => familyOf(method) !== 'phone' && familyOf(method) !== 'email')
          ? html`<div>${link(host.say('phone.stronger'), instead)}</div>`
          : nothing
      }
    </div>
  </div>
`

export const phonePage: PageMaker = (host, instead) => {
  let country = ''
  let typed = ''
  let channel: 'sms' | 'voice' | undefined
  let wrong = false

  const channels = (step: AddStep): readonly ('sms' | 'voice')[] =>
    offeredOf(step, 'phone').filter((method) => method === 'sms' || method === 'voice')

  const countrySelect = (step: AddStep): TemplateResult => {
    const id = host.id('country')
    country ||= step.countries.includes(step.country) ? step.country : (step.countries[0] ?? '')
    return html`<div data-part="field">
      <label for=${id}>${host.say('phone.country')}</label>
      <select
        data-part="input"
        id=${id}
        name="country"
        autocomplete="country"
        @change=${(event: Event) => (country = (event.target as HTMLSelectElement).value)}
      >
        ${countryOptions(host.language, step.countries).map(
          ([code, name]) =>
            html`<option value=${code} ?selected=${code === country}>${name}${callingCode(code)}</option>`,
        )}
      </select>
    </div>`
  }

  const channelChoice = (step: AddStep): TemplateResult | typeof nothing => {
    const offered = channels(step)
    channel ??= offered[0]
    if (offered.length < 2) return nothing
    return html`<fieldset>
      <legend>${host.say('phone.how')}</legend>
      ${offered.map(
        (name) =>
          html`<label data-part="choice">
            <input
              type="radio"
              name="channel"
              .value=${name}
              .checked=${name === channel}
              @change=${() => (channel = name)}
            />
            ${host.say(`phone.${name}`)}
          </label>`,
      )}
    </fieldset>`
  }

  return {
    heading: () => host.say('phone.heading'),
    body: (step) => html`
      ${warning(host, step, () => instead(null))}
      <p>${host.say('phone.lead')}</p>
      ${countrySelect(step)}
      ${field(host, {
        name: 'number',
        label: host.say('phone.number'),
        type: 'tel',
        inputMode: 'tel',
        autocomplete: 'tel-national',
        enterKey: 'next',
        value: typed,
        error: wrong ? host.say('phone.wrong') : host.refusal,
        onInput: (event) => (typed = (event.target as HTMLInputElement).value),
      })}
      ${channelChoice(step)}
      <div data-part="actions">${submit(host, host.say('button.next'))}</div>
    `,
    answer: (step) => {
      const number = readNumber(typed, country)
      wrong = number === undefined
      const method = channel ?? channels(step)[0]
      return number === undefined || !method ? undefined : { answer: 'enroll', method, number }
    },
  }
}
