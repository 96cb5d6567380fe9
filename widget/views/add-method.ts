// Add a method: the recommended one first, the others behind "a different method".
import { html, nothing } from 'lit'
import { link } from '../parts/button.ts'
import { dateOf } from '../parts/when.ts'
import type { ViewMaker } from '../view/view.ts'
import { appPage } from './add/app.ts'
import { emailPage } from './add/email.ts'
import { methodList } from './add/list.ts'
import { familyOf, type AddStep, type Family, type Page, type PageMaker } from './add/page.ts'
import { codesPage, keyPage, pushPage } from './add/simple.ts'

/** The phone's page comes when it is opened. */
const makers: Partial<Record<Family, PageMaker>> = {
  app: appPage,
  push: pushPage,
  email: emailPage,
  key: keyPage,
  codes: codesPage,
}

const view: ViewMaker<'add-method'> = (host) => {
  /** null: the list. undefined: wherever the step begins. */
  let open: Family | null | undefined
  let loading: 'no' | 'yes' | 'failed' = 'no'
  const pages = new Map<Family, Page>()

  const opened = (step: AddStep): Family | null =>
    open === undefined ? (step.mode === 'manage' ? null : familyOf(step.recommended)) : open

  const show = (family: Family | null): void => {
    open = family
    host.update('heading')
  }

  const loadPhone = async (): Promise<void> => {
    loading = 'yes'
    try {
      const { phonePage } = await import('./add/phone.ts')
      pages.set('phone', phonePage(host, show))
      loading = 'no'
    } catch {
      loading = 'failed'
    }
    host.update()
  }

  const page = (family: Family): Page | undefined => {
    const maker = makers[family]
    if (!pages.has(family) && maker) pages.set(family, maker(host, show))
    else if (!pages.has(family) && loading === 'no') void loadPhone()
    return pages.get(family)
  }

  const waiting = () =>
    loading === 'failed'
      ? html`<p>${host.say('fault.load')}</p>
          <div>${link(host.say('button.try-again'), () => void loadPhone())}</div>`
      : html`<p data-part="waiting">${host.say('frame.busy')}</p>`

  return {
    hasField: (step) => ['phone', 'email'].includes(opened(step) ?? ''),
    heading: (step) => {
      const family = opened(step)
      if (family === null) return host.say(step.mode === 'manage' ? 'add.manage-heading' : 'add.list-heading')
      return page(family)?.heading(step) ?? host.say('phone.heading')
    },
    body: (step) => {
      const family = opened(step)
      if (family === null) return methodList(host, step, show)
      return html`
        ${page(family)?.body(step) ?? waiting()}
        ${
          step.offered.some((method) => familyOf(method) !== family) || step.withheld.length > 0
            ? html`<div>${link(host.say('add.different'), () => show(null))}</div>`
            : nothing
        }
        ${
          step.canSkipUntil === null || !host.takes('skip')
            ? nothing
            : html`<div data-part="row">
                ${link(host.say('button.skip'), () => host.answer({ answer: 'skip' }))}
                <span data-part="note">
                  ${host.say('more.skip-until', { date: dateOf(host.language, step.canSkipUntil) })}
                </span>
              </div>`
        }
      `
    },
    submit: (_entered, step) => {
      const family = opened(step)
      const answer = family && page(family)?.answer(step)
      if (answer) host.answer(answer)
      else host.update('invalid')
    },
    back: (step) =>
      open === undefined || (open === null && step.mode === 'manage')
        ? { label: host.say('button.back') }
        : { label: host.say('button.back'), press: () => show(open === null ? familyOf(step.recommended) : null) },
  }
}
export default view
