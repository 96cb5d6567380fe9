// What the three elements share: the frame in the shadow root, the form of the present step in the light DOM (so that
// password managers see it), one controller for the flow and one for the language.
import { LitElement, nothing, render, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import type { AnswerName } from '#core/flows/answer.ts'
import type { Problem } from '#core/flows/problem.ts'
import type { FlowKind, Progress } from '#core/flows/step.ts'
import type { Method } from '#core/methods/catalogue.ts'
import type { Received } from '#core/wire/receive.ts'
import type { Ability, Start } from '#core/wire/request.ts'
import { tell } from '../events.ts'
import { changeOf } from '../flow/changes.ts'
import { FlowController } from '../flow/controller.ts'
import type { Fault, Ports } from '../flow/exchange.ts'
import { realPorts } from '../flow/ports.ts'
import type { FocusTarget, ViewHost } from '../view/view.ts'
import { faultHeading } from './faults.ts'
import { formCss } from './form-css.ts'
import { form, formKey } from './form.ts'
import { frame } from './frame.ts'
import { helpHref } from './help.ts'
import { LanguageController } from './language.ts'
import { adopt } from './light-sheet.ts'
import { shellCss } from './shell-css.ts'
import { Stage, type FirstViews } from './stage.ts'
import { viewHost } from './view-host.ts'

let made = 0

/** Steps that speak of progress in their own way. */
const withoutBar: ReadonlySet<string> = new Set(['more-information', 'manage', 'review'])

const abilities = (): readonly Ability[] =>
  'PublicKeyCredential' in window ? ['passkey', 'qr', 'poll'] : ['qr', 'poll']

export abstract class FlowElement extends LitElement {
  static override properties: PropertyDeclarations = {
    base: {},
    organisation: {},
    support: {},
    username: {},
    ports: { attribute: false },
  }

  static override styles = shellCss

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir']
  }

  /** Path or address of where the server is mounted. */
  base = '/twofold'
  /** The organisation's name as it stands in a sentence, instead of the one that the server tells. */
  organisation = ''
  /** `mailto:` address or https page of the people who help, instead of what the server tells. */
  support = ''
  /** What the page already knows the person as. */
  username = ''
  /** Replaces the browser's fetch, clock and timer. */
  ports: Partial<Ports> = {}

  /** The flow that this element walks through. */
  protected abstract readonly kind: FlowKind
  protected readonly language = new LanguageController(this)
  protected readonly flow: FlowController
  readonly #id = `twofold-${(made += 1)}`
  readonly #internals = this.attachInternals()
  readonly #stage: Stage
  #focus: FocusTarget | null = null
  #drawn = ''
  #mark = document.createComment('')
  #removing: readonly Method[] = []

  /** `first`: the views that are there from the start. */
  constructor(first: FirstViews) {
    super()
    this.#stage = new Stage(first, (signal) => this.#viewHost(signal))
    const options = () => ({
      ...realPorts,
      ...this.ports,
      base: this.base.replace(/\/$/, ''),
      start: { flow: this.kind, can: abilities(), language: this.language.language, ...this.startWith() },
    })
    this.flow = new FlowController(this, options, {
      turned: (received, cause, before) => void this.#turned(received, cause, before),
      faulted: (fault) => this.#faulted(fault),
    })
  }

  /** What the flow begins with, besides what all do. */
  protected startWith(): Partial<Start> {
    return {}
  }

  /** Names of properties that begin the flow anew when they change. */
  protected get beginsWith(): readonly string[] {
    return ['base']
  }

  /** Where a person goes on to when this flow leads to another page; '' when events say it all. */
  protected get onward(): string {
    return ''
  }

  /** The flow has reached its end. */
  protected finished(): void {
    tell(this, 'mfa-complete', { flow: this.kind })
  }

  /** Gives the payload of a CAPTCHA that the page shows in the `captcha` slot. */
  solveCaptcha(payload: string): void {
    this.flow.answer({ answer: 'solve-captcha', payload })
  }

  override connectedCallback(): void {
    super.connectedCallback()
    adopt(this, [formCss, ...(this.#stage.more?.moreCss ?? [])])
    window.addEventListener('pageshow', this.#onPageShow)
    void this.#begin()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('pageshow', this.#onPageShow)
    // What was typed, and what a view was doing, ends with the element's stay in the page (ASVS 14.3.1).
    this.#stage.leave()
    this.#put(nothing)
  }

  /** Moved by `moveBefore`, it never left the page. */
  connectedMoveCallback(): void {
    adopt(this, [formCss, ...(this.#stage.more?.moreCss ?? [])])
  }

  /** Once the page had time to set properties. */
  async #begin(): Promise<void> {
    await this.updateComplete
    if (this.isConnected) this.flow.carryOn()
  }

  /** A page that comes back out of the browser's memory holds what was typed and an old token: ask where the flow stands. */
  readonly #onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) this.#startOver()
  }

  #startOver(): void {
    this.#stage.leave()
    this.flow.start()
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && this.beginsWith.some((name) => changed.has(name))) this.#startOver()
  }

  protected override render(): TemplateResult {
    const { say } = this.language
    const { shown } = this.#stage
    const { fault, received } = this.flow
    const step = shown?.received.step
    return frame({
      say,
      language: this.language.language,
      direction: this.language.direction,
      heading: fault ? faultHeading(fault, say) : step ? shown.view.heading(step) : '',
      progress: !fault && step && !withoutBar.has(step.step) ? openProgress(step) : null,
      busy: this.flow.busy,
      loading: !fault && !(shown && this.language.ready),
      wide: shown?.view.wide ?? false,
      captcha: step?.step === 'captcha',
      success: step?.step === 'done',
      help: this.language.ready
        ? helpHref(
            this.support || (received?.organisation.support ?? ''),
            step?.step ?? 'start',
            fault?.supportCode ?? received?.correlationId ?? '',
            say,
          )
        : '',
    })
  }

  protected override updated(): void {
    const { fault, busy } = this.flow
    const { shown } = this.#stage
    const { states } = this.#internals
    const on = (name: string, is: boolean): unknown => (is ? states.add(name) : states.delete(name))
    on('busy', busy)
    on('error', fault !== null || (this.#problem !== null && this.#problem.code !== 'sent'))
    on('complete', !fault && shown?.received.step.step === 'done')
    this.#drawForm()
    this.#moveFocus()
  }

  #drawForm(): void {
    const parts = {
      language: this.language,
      flow: this.flow,
      shown: this.language.ready ? this.#stage.shown : null,
      notice: this.#notice(),
      retry: () => this.flow.carryOn(),
      restart: () => this.flow.restart(),
    }
    const key = formKey(parts)
    if (key !== this.#drawn) this.#put(nothing)
    this.#drawn = key
    this.#put(form(parts))
  }

  /** Draws among the host page's own children: up to a mark of ours, so that theirs stay as they are. */
  #put(content: TemplateResult | typeof nothing): void {
    if (this.#mark.parentNode !== this) this.append((this.#mark = document.createComment('')))
    render(content, this, { renderBefore: this.#mark })
  }

  get #problem(): Problem | null {
    return this.#stage.shown?.received.problem ?? null
  }

  #problemText(): string {
    const { say, language } = this.language
    return (this.#problem && this.#stage.more?.problemText(this.#problem, say, language, this.#now())) ?? ''
  }

  /** The problem, unless the view says it at its field. */
  #notice(): TemplateResult | null {
    const { shown, more } = this.#stage
    const problem = this.#problem
    if (!shown || !problem || !more) return null
    const atField = more.isAboutField(problem) && shown.view.hasField?.(shown.received.step)
    return atField ? null : more.notice(problem, this.#problemText())
  }

  #now(): number {
    return (this.ports.now ?? realPorts.now)() + this.flow.skew
  }

  async #turned(received: Received, cause: AnswerName | null, before: Received | null): Promise<void> {
    const change = changeOf(before, cause, received, this.#removing)
    if (change?.change === 'added') tell(this, 'mfa-method-added', { method: change.method })
    if (change?.change === 'removed') tell(this, 'mfa-method-removed', { methods: change.methods })
    if (received.step.step === 'confirm-removal') this.#removing = received.step.authenticator.methods
    // Focus follows the person's own doing, and is never taken from elsewhere in the page.
    const focused = document.activeElement
    const follows = cause !== null && (focused === null || focused === document.body || this.contains(focused))
    let make
    if (!this.#stage.isHere(received)) {
      try {
        ;[make] = await Promise.all([this.#stage.fetch(received), this.language.whole()])
      } catch {
        if (this.flow.received === received) this.flow.fail({ code: 'load', retryAfter: null, supportCode: '' })
        return
      }
      if (this.flow.received !== received) return
      adopt(this, this.#stage.more?.moreCss ?? [])
    }
    const entered = this.#stage.put(received, make)
    if (follows && (entered || cause !== 'poll')) this.#focus = entered ? 'heading' : 'invalid'
    this.requestUpdate()
    if (received.problem && (cause !== 'poll' || entered)) this.#announce(this.#problemText())
    if (entered) this.#entered(received)
  }

  #entered({ step }: Received): void {
    const progress: Partial<Progress> = 'progress' in step ? step.progress : {}
    const { required = null, satisfied = null } = progress
    tell(this, 'mfa-step', { step: step.step, required, satisfied })
    if (step.step === 'done') this.finished()
  }

  #faulted(fault: Fault): void {
    this.#focus = 'heading'
    tell(this, 'mfa-error', { code: fault.code, supportCode: fault.supportCode })
  }

  #moveFocus(): void {
    const target = this.#focus
    this.#focus = null
    if (target === null) return
    const field = target === 'invalid' ? this.querySelector<HTMLInputElement>('form [aria-invalid="true"]') : null
    field?.focus()
    if (field?.dataset['kind'] === 'code') field.select()
    if (!field) this.renderRoot.querySelector('h2')?.focus()
  }

  /** Emptied first, so that the same words twice are said twice. */
  #announce(text: string): void {
    const live = this.renderRoot.querySelector('#live')
    if (!live) return
    live.textContent = ''
    setTimeout(() => (live.textContent = text), 50)
  }

  #viewHost(signal: AbortSignal): ViewHost {
    return viewHost({
      element: this,
      id: this.#id,
      signal,
      kind: this.kind,
      language: this.language,
      flow: this.flow,
      now: () => this.#now(),
      onward: () => this.onward,
      problem: () => this.#problem,
      refusal: () => (this.#problem && this.#stage.more?.isAboutField(this.#problem) ? this.#problemText() : ''),
      update: (focus) => {
        this.#focus = focus ?? this.#focus
        this.requestUpdate()
      },
      announce: (text) => this.#announce(text),
      forgot: (username) => {
        if (tell(this, 'sspr-start', { username }) && this.onward) location.assign(this.onward)
      },
    })
  }
}

/** "1 of 2", while there is something left; of a single one there is nothing to say. */
const openProgress = (step: object): Progress | null => {
  const progress = 'progress' in step ? (step.progress as Progress) : null
  return progress && progress.required > 1 && progress.satisfied < progress.required ? progress : null
}
