// Where a person brings files, pictures and text: chosen, dropped, or pasted anywhere on the page while this is on it.
import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { sheet } from '../authenticator/style.ts'

export interface Brought {
  readonly files: readonly File[]
  readonly text: string
}

@customElement('twofold-receive')
export class Receive extends LitElement {
  static override styles = [
    sheet,
    css`
      :host {
        display: grid;
        gap: 0.875rem;
        justify-items: start;
      }
      .drop {
        justify-self: stretch;
        padding: 1rem;
        border: 2px dashed var(--edge);
        border-radius: 0.75rem;
        color: var(--soft);
        text-align: center;
      }
      .drop.over {
        border-color: var(--accent);
        background: var(--quiet);
      }
      label {
        position: relative;
        display: inline-grid;
        place-items: center;
        min-block-size: 2.5rem;
        padding: 0.375rem 0.875rem;
        border: 1px solid var(--edge);
        border-radius: 0.5rem;
        background: var(--paper);
        font-weight: 400;
      }
      label:hover {
        background: var(--quiet);
      }
      label:focus-within {
        outline: 3px solid var(--accent);
        outline-offset: 2px;
      }
      input[type='file'] {
        position: absolute;
        inset: 0;
        min-block-size: 0;
        padding: 0;
        opacity: 0;
        cursor: pointer;
      }
    `,
  ]

  /** Caption of the button. */
  @property() caption = ''
  /** What may be dropped. */
  @property() hint = ''
  /** As of `<input type=file>`. */
  @property() accept = ''
  @property({ type: Boolean }) multiple = false
  @state() private over = false

  override connectedCallback(): void {
    super.connectedCallback()
    document.addEventListener('paste', this.pasted)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    document.removeEventListener('paste', this.pasted)
  }

  override render(): TemplateResult {
    return html`<label>
        ${this.caption}
        <input type="file" accept=${this.accept} ?multiple=${this.multiple} @change=${this.chosen} />
      </label>
      <div
        class=${this.over ? 'drop over' : 'drop'}
        @dragover=${this.dragged}
        @dragleave=${this.left}
        @drop=${this.dropped}
      >
        ${this.hint}
      </div>`
  }

  private tell(files: readonly File[], text: string): void {
    if (files.length > 0 || text.trim() !== '')
      this.dispatchEvent(new CustomEvent<Brought>('brought', { detail: { files, text } }))
  }

  private tellOf(data: DataTransfer | null): void {
    this.tell([...(data?.files ?? [])], data?.getData('text/plain') ?? '')
  }

  private chosen({ target }: Event): void {
    const input = target as HTMLInputElement
    this.tell([...(input.files ?? [])], '')
    // So that the same file can be chosen again.
    input.value = ''
  }

  private dragged(event: DragEvent): void {
    event.preventDefault()
    this.over = true
  }

  private left(): void {
    this.over = false
  }

  private dropped(event: DragEvent): void {
    event.preventDefault()
    this.over = false
    this.tellOf(event.dataTransfer)
  }

  /** A paste into a field for text stays there. */
  private readonly pasted = (event: ClipboardEvent): void => {
    const [target] = event.composedPath()
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return
    event.preventDefault()
    this.tellOf(event.clipboardData)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twofold-receive': Receive
  }
}
