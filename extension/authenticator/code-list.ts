// The list of accounts: search, tags, the rows in view, and moving through and within it by mouse and keyboard.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Account } from '../vault/account.ts'
import { moveBefore, moveBy } from '../vault/operations.ts'
import { copyCode } from './clipboard.ts'
import { rowStyle } from './code-row-style.ts'
import { codeRow, type RowHand } from './code-row.ts'
import { icon } from './icon.ts'
import { namesOf } from './names.ts'
import { View } from './view.ts'
import { scrollNeeded, sliceOf, type Slice } from './window-of.ts'
import './countdown.ts'

@customElement('twofold-code-list')
export class CodeList extends View {
  static override styles = [...View.styles, rowStyle]

  @state() private typed = ''
  @state() private tag = ''
  @state() private slice: Slice = { first: 0, end: 12 }
  /** The row that the keyboard is on, and the only one that Tab stops at. */
  @state() private active = ''
  /** Hidden codes that were clicked, and until when they are seen. */
  @state() private seen: ReadonlyMap<string, number> = new Map()
  @state() private dropBefore = ''
  @query('ul') private readonly list!: HTMLElement | null
  @query('input') private readonly field!: HTMLInputElement | null
  private found: readonly Account[] = []
  #rowHeight = 68
  #dragged = ''
  #shown = ''

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('scroll', this.look, { passive: true })
    addEventListener('resize', this.look)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('scroll', this.look)
    removeEventListener('resize', this.look)
    void this.keeper.codes?.show([])
  }

  private readonly look = (): void => {
    const { first, end } = this.nowInView()
    if (first !== this.slice.first || end !== this.slice.end) this.slice = { first, end }
  }

  private nowInView(): Slice {
    const top = this.list?.getBoundingClientRect().top ?? 0
    return sliceOf(top, innerHeight, this.#rowHeight, this.found.length)
  }

  override willUpdate(): void {
    this.found = this.keeper.found(this.typed, this.tag)
    if (this.hasUpdated) this.slice = this.nowInView()
    const shown = this.found.slice(this.slice.first, this.slice.end)
    if (!shown.some(({ id }) => id === this.active)) this.active = shown[0]?.id ?? ''
  }

  override updated(changed: PropertyValues): void {
    const { list, slice, found } = this
    const height = list?.querySelector('li')?.offsetHeight ?? 0
    if (height > 0 && height !== this.#rowHeight) {
      this.#rowHeight = height
      this.requestUpdate()
    }
    list?.style.setProperty('padding-block-start', `${slice.first * this.#rowHeight}px`)
    list?.style.setProperty('padding-block-end', `${(found.length - slice.end) * this.#rowHeight}px`)
    const shown = found.slice(slice.first, slice.end)
    const print = shown.map(({ id }) => id).join()
    if (print !== this.#shown || changed.has('keeper')) {
      this.#shown = print
      void this.keeper.codes?.show(shown)
    }
  }

  override render(): TemplateResult {
    return html`${this.bar()} ${this.keeper.accounts.length === 0 ? this.empty() : this.rows()}`
  }

  focusField(): void {
    this.field?.focus()
  }

  private bar(): TemplateResult {
    const { say, keeper } = this
    const { tags } = keeper
    const choice = html`<select aria-label=${say('list.tag')} @change=${this.chooseTag}>
      <option value="">${say('list.all')}</option>
      ${tags.map((tag) => html`<option value=${tag} ?selected=${tag === this.tag}>${tag}</option>`)}
    </select>`
    const search = html`<input
      type="search"
      aria-label=${say('search')}
      placeholder=${say('search')}
      autocomplete="off"
      spellcheck="false"
      @input=${this.type}
      @keydown=${this.keyInField}
    />`
    return html`<div class="bar">
      <div class="line">
        ${keeper.accounts.length > 0 ? search : html`<span class="room"></span>`}
        <button class="main icon" aria-label=${say('add')} title=${say('add')} @click=${() => this.go({ name: 'add' })}>${icon('add')}</button>
        <button class="icon" aria-label=${say('menu.settings')} title=${say('menu.settings')} @click=${() => this.go({ name: 'settings' })}>${icon('settings')}</button>
        <button class="icon" aria-label=${say('lock')} title=${say('lock')} @click=${() => keeper.lock()}>${icon('lock')}</button>
      </div>
      ${tags.length > 0 ? choice : nothing}
    </div>` // prettier-ignore
  }

  private empty(): TemplateResult {
    const { say } = this
    return html`<div class="panel stack empty">
      <h2 tabindex="-1">${say('list.empty.title')}</h2>
      <p>${say('list.empty.text')}</p>
      <div class="row">
        <button class="main" @click=${() => this.go({ name: 'add' })}>${say('add.title')}</button>
        <button @click=${() => this.go({ name: 'import' })}>${say('menu.import')}</button>
      </div>
    </div>`
  }

  private rows(): TemplateResult {
    const { say, found, slice, keeper } = this
    const hand: RowHand = {
      keeper,
      active: this.active,
      seen: this.seen,
      dropBefore: this.dropBefore,
      total: found.length,
    }
    const shown = found.slice(slice.first, slice.end)
    const filtered = this.typed !== '' || this.tag !== ''
    return html`<twofold-countdown aria-hidden="true" period="30"></twofold-countdown>
      <p role="status" class=${found.length === 0 ? 'none' : 'heard'}>
        ${found.length === 0 ? say('search.none') : filtered ? say('search.found', { count: found.length }) : nothing}
      </p>
      <ul
        aria-label=${say('list.label')}
        @click=${this.pressed}
        @keydown=${this.key}
        @focusin=${this.focused}
        @dragstart=${this.dragStart}
        @dragover=${this.dragOver}
        @dragend=${this.dragEnd}
        @drop=${this.drop}
      >
        ${repeat(
          shown,
          ({ id }) => id,
          (account, at) => codeRow(account, slice.first + at, hand),
        )}
      </ul>`
  }

  private chooseTag(event: Event): void {
    this.tag = (event.target as HTMLSelectElement).value
    this.toTop()
  }

  private type(event: Event): void {
    this.typed = (event.target as HTMLInputElement).value
    this.toTop()
  }

  private toTop(): void {
    if (scrollY > 0) window.scrollTo(0, 0)
  }

  private keyInField(event: KeyboardEvent): void {
    const [first] = this.found
    if (!first) return
    if (event.key === 'ArrowDown') void this.focusRow(0)
    else if (event.key === 'Enter') void this.use(first)
    else return
    event.preventDefault()
  }

  private accountAt(event: Event): Account | undefined {
    const row = (event.target as Element).closest<HTMLElement>('li')
    return this.found.find(({ id }) => id === row?.dataset['id'])
  }

  private focused(event: Event): void {
    this.active = this.accountAt(event)?.id ?? this.active
  }

  private pressed(event: Event): void {
    const account = this.accountAt(event)
    const button = (event.target as Element).closest('button')
    if (!account || !button) return
    if (button.matches('.more')) this.go({ name: 'account', id: account.id })
    else if (button.matches('.count')) void this.keeper.codes?.count(account.id)
    else void this.use(account)
  }

  /** What a press on an account does: shows its code where it is not seen yet, else copies it. */
  private async use(account: Account): Promise<void> {
    const { keeper, say } = this
    const entry = keeper.codes?.entry(account.id)
    if (account.type === 'hotp' && !entry) return void (await keeper.codes?.count(account.id))
    if (!entry || entry === 'lost') return
    const now = keeper.world.ports.clock()
    if (keeper.preferences.hideCodes && (this.seen.get(account.id) ?? 0) <= now) {
      this.seen = new Map([...this.seen].filter(([, until]) => until > now)).set(account.id, entry.until)
      return
    }
    const { whole } = namesOf(account, say('list.no-name'))
    keeper.tell({ key: `code.${await copyCode(entry.code)}`, params: { name: whole } })
  }

  private key(event: KeyboardEvent): void {
    const account = this.accountAt(event)
    if (!account) return
    const at = this.found.indexOf(account)
    const places: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: this.found.length - 1,
      PageDown: at + 8,
      PageUp: at - 8,
    }
    const to = places[event.key]
    if (to === undefined) return
    event.preventDefault()
    if (event.altKey) void this.move(account, event.key === 'ArrowUp' ? -1 : 1)
    else if (to < 0) this.focusField()
    else void this.focusRow(Math.min(to, this.found.length - 1))
  }

  private async focusRow(index: number): Promise<void> {
    const account = this.found[index]
    if (!account || !this.list) return
    const top = this.list.getBoundingClientRect().top
    const covered = this.renderRoot.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0
    const by = scrollNeeded(index, this.#rowHeight, top, Math.max(0, covered), innerHeight)
    if (by !== 0) scrollBy(0, by)
    this.active = account.id
    this.requestUpdate()
    await this.updateComplete
    this.list.querySelector<HTMLElement>(`[data-id="${account.id}"] button`)?.focus()
  }

  /** By keyboard; says where it is now, and keeps the focus on it. */
  private async move(account: Account, places: number): Promise<void> {
    const neighbour = this.found[this.found.indexOf(account) + places]
    if (!neighbour || neighbour.pinned !== account.pinned) return
    const whole = this.keeper.accounts
    const by = whole.indexOf(neighbour) - whole.indexOf(account)
    if (!(await this.keeper.change((accounts) => moveBy(accounts, account.id, by)))) return
    const at = this.keeper.found(this.typed, this.tag).findIndex(({ id }) => id === account.id)
    const { whole: name } = namesOf(account, this.say('list.no-name'))
    this.keeper.tell({ key: 'account.moved', params: { name, place: at + 1, count: this.found.length } })
    await this.updateComplete
    await this.focusRow(at)
  }

  private dragStart(event: DragEvent): void {
    this.#dragged = this.accountAt(event)?.id ?? ''
    // Nothing of the account leaves the page.
    event.dataTransfer?.setData('application/x-twofold-move', '')
  }

  private dragOver(event: DragEvent): void {
    if (this.#dragged === '') return
    event.preventDefault()
    this.dropBefore = this.accountAt(event)?.id ?? this.dropBefore
  }

  private dragEnd(): void {
    this.#dragged = ''
    this.dropBefore = ''
  }

  private drop(event: DragEvent): void {
    event.preventDefault()
    const [dragged, before] = [this.#dragged, this.dropBefore]
    this.dragEnd()
    if (dragged !== '' && before !== '' && dragged !== before)
      void this.keeper.change((accounts) => moveBefore(accounts, dragged, before))
  }
}
