// One account: its names, tags and letters, where it may be filled in, its place in the list, and taking it away.
import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { LONGEST, type Account } from '../vault/account.ts'
import { edit, moveBefore, moveBy, remove, restore, type Details } from '../vault/operations.ts'
import { namesOf } from './names.ts'
import { fieldOf, View } from './view.ts'

@customElement('twofold-account')
export class AccountView extends View {
  /** Its id. */
  @property({ attribute: false }) account = ''

  private get shown(): Account | undefined {
    return this.keeper.accounts.find(({ id }) => id === this.account)
  }

  override render(): TemplateResult | typeof nothing {
    const { say, shown } = this
    if (!shown) return nothing
    const text = (name: 'issuer' | 'account', value: string): TemplateResult =>
      html`<div class="field">
        <label for=${name}>${say(`field.${name}`)}</label>
        <input id=${name} name=${name} maxlength=${LONGEST.name} autocomplete="off" .value=${value} />
      </div>`
    return html`<div class="stack">
      <form class="stack" @submit=${this.save}>
        ${this.head(namesOf(shown, say('list.no-name')).title)} ${text('issuer', shown.issuer)}
        ${text('account', shown.account)}
        <div class="field">
          <label for="tags">${say('field.tags')}</label>
          <input
            id="tags"
            name="tags"
            autocomplete="off"
            aria-describedby="tags-hint"
            .value=${shown.tags.join(', ')}
          />
          <p id="tags-hint" class="hint">${say('field.tags.hint')}</p>
        </div>
        <div class="field">
          <label for="icon">${say('field.icon')}</label>
          <input
            id="icon"
            name="icon"
            maxlength="4"
            autocomplete="off"
            aria-describedby="icon-hint"
            .value=${shown.icon}
          />
          <p id="icon-hint" class="hint">${say('field.icon.hint')}</p>
        </div>
        <label class="check">
          <input type="checkbox" name="pinned" .checked=${shown.pinned} />${say('account.pin')}
        </label>
        <div class="row"><button class="main">${say('save')}</button></div>
      </form>
      ${this.origins(shown)} ${this.places()}
      <div class="row"><button class="danger" @click=${this.delete}>${say('account.delete')}</button></div>
    </div>`
  }

  private origins({ id, origins }: Account): TemplateResult {
    const { say, keeper } = this
    const without = (origin: string): Promise<boolean> =>
      keeper.change((accounts) => edit(accounts, [id], { origins: origins.filter((one) => one !== origin) }))
    return html`<section class="stack panel">
      <h3>${say('account.origins')}</h3>
      ${origins.length === 0 ? html`<p class="soft">${say('account.origins.none')}</p>` : nothing}
      ${origins.map(
        (origin) =>
          html`<div class="row">
            <bdi>${origin}</bdi>
            <button @click=${() => without(origin)}>${say('account.origin.remove', { origin })}</button>
          </div>`,
      )}
      <div class="row">
        <button @click=${() => this.go({ name: 'fill', id })}>${say('account.fill')}</button>
      </div>
    </section>`
  }

  private places(): TemplateResult {
    const { say, account, keeper } = this
    const first = keeper.accounts[0]?.id ?? null
    return html`<fieldset class="stack">
      <legend>${say('account.place')}</legend>
      <div class="row">
        <button @click=${() => keeper.change((list) => moveBefore(list, account, first))}>
          ${say('account.first')}
        </button>
        <button @click=${() => keeper.change((list) => moveBy(list, account, -1))}>${say('account.up')}</button>
        <button @click=${() => keeper.change((list) => moveBy(list, account, 1))}>${say('account.down')}</button>
      </div>
    </fieldset>`
  }

  private async save(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const details: Details = {
      issuer: fieldOf(form, 'issuer'),
      account: fieldOf(form, 'account'),
      tags: fieldOf(form, 'tags').split(/[,،、，]/u),
      icon: Array.from(fieldOf(form, 'icon').trim()).slice(0, 2).join(''),
      pinned: fieldOf(form, 'pinned') !== '',
    }
    const { account } = this
    if (await this.keeper.change((accounts) => edit(accounts, [account], details))) this.go({ name: 'list' })
  }

  private readonly delete = async (): Promise<void> => {
    const { keeper, say, shown } = this
    if (!shown) return
    const name = namesOf(shown, say('list.no-name')).whole
    const { undo } = remove(keeper.accounts, [shown.id])
    if (!(await keeper.change((accounts) => remove(accounts, [shown.id]).left))) return
    this.go({ name: 'list' })
    keeper.tell({
      key: 'account.deleted',
      params: { name },
      undo: async () => {
        if (await keeper.change((accounts) => restore(accounts, undo)))
          keeper.tell({ key: 'account.back', params: { name } })
      },
    })
  }
}
