// What the three elements share: the frame in the shadow root, the form of the present step in the light DOM (so that
// password managers see it), one controller for the flow and one for the language.
import { nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { AnswerName } from '#core/flows/answer.ts'
import type { FlowKind, Progress, StepName } from '#core/flows/step.ts'
import type { Received } from '#core/wire/receive.ts'
import type { Start } from '#core/wire/request.ts'
import { tell } from '../events.ts'
import { FlowController } from '../flow/controller.ts'
import type { Fault } from '../flow/exchange.ts'
import { realPorts } from '../flow/ports.ts'
import type { ViewHost, ViewMaker } from '../view/view.ts'
import { aboutPage } from './abilities.ts'
import { Announcer } from './announcer.ts'
import { Deadline } from './deadline.ts'
import { faultHeading } from './faults.ts'
import { Focus } from './focus.ts'
import { formCss } from './form-css.ts'
import { frame } from './frame.ts'
import { helpHref } from './help.ts'
import { LanguageController } from './language.ts'
import { LightForm } from './light-form.ts'
import { adopt } from './light-sheet.ts'
import { News } from './news.ts'
import { Stage, type FirstViews } from './stage.ts'
import { Surface } from './surface.ts'
import type { TimeNotice } from './time-notice.ts'
import { viewHost } from './view-host.ts'

let made = 0

/** Steps that speak of progress in their own way. */
const withoutBar: ReadonlySet<string> = new Set(['more-information', 'manage', 'review'])

export abstract class FlowElement extends Surface {
  /** The flow that this element walks through. */
  protected abstract readonly kind: FlowKind
  protected readonly language = new LanguageController(this)
  protected readonly flow: FlowController
  readonly #id = `twofold-${(made += 1)}`
  readonly #internals = this.attachInternals()
  readonly #stage: Stage
  readonly #focus = new Focus(this)
  readonly #form = new LightForm(this)
  readonly #announcer = new Announcer(() => this.renderRoot.querySelector('#live'))
  readonly #news = new News(this)
  readonly #deadline = new Deadline(
    () => ({ now: () => this.#now(), wait: this.ports.wait ?? realPorts.wait }),
    () => void this.#timeTurned(),
  )

  /** `first`: the views that are there from the start. */
  constructor(first: FirstViews) {
    super()
    this.#stage = new Stage(first, (signal) => this.#viewHost(signal))
    const options = () => ({
      ...realPorts,
      ...this.ports,
      base: this.base.replace(/\/$/, ''),
      start: { flow: this.kind, ...aboutPage(this.language.tag), ...this.startWith() },
    })
    this.flow = new FlowController(this, options, {
      turned: (received, cause, before) => this.#turned(received, cause, before),
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

  /** Loads what every step after the first needs, while the person is still at the first. */
  protected prepare(): void {
    Promise.all([this.#stage.prepare(), this.language.whole()]).catch(() => {
      // It is asked for again when it is needed, and said if it does not come then.
    })
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
    this.#deadline.stop()
    this.#stage.leave()
    this.#form.clear()
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
      heading: fault ? faultHeading(fault, say) : this.#stage.heading(say),
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
    this.#announcer.wait(busy, () => this.language.say('frame.busy'))
    on('error', fault !== null || this.#stage.isRefused)
    on('complete', !fault && shown?.received.step.step === 'done')
    this.#form.draw({
      language: this.language,
      flow: this.flow,
      shown: this.language.ready ? shown : null,
      notice: this.#stage.notice(this.language, this.#now()),
      time: this.#stage.more?.timeNotice(this.#time(), this.language.say) ?? nothing,
      retry: () => this.flow.carryOn(),
      restart: () => this.flow.restart(),
      prepare: () => this.prepare(),
    })
    this.#focus.move()
  }

  #now(): number {
    return (this.ports.now ?? realPorts.now)() + this.flow.skew
  }

  async #turned(received: Received, cause: AnswerName | null, before: Received | null): Promise<() => void> {
    const change = this.#stage.more?.changeOf(before, cause, received)
    if (change) this.#news.changed(change)
    const follows = cause !== null && this.#focus.isFree
    const make = this.#stage.isHere(received) ? undefined : await this.#load(received)
    if (make === null) return () => undefined
    const entered = this.#stage.put(received, make)
    // Nothing is lost with the first question, so nobody is hurried there.
    this.#deadline.watch(received.step.step === 'identify' ? null : received.expiresAt)
    if (follows && (entered || cause !== 'poll')) this.#focus.to(entered || cause === 'extend' ? 'heading' : 'invalid')
    this.requestUpdate()
    if (cause === 'extend' && !entered) this.#announcer.say(this.language.say('time.given'))
    else if (received.problem && (cause !== 'poll' || entered))
      this.#announcer.say(this.#stage.problemText(this.language, this.#now()))
    return () => {
      if (entered && this.#news.entered(received) && received.step.step === 'done') this.finished()
    }
  }

  #time(): TimeNotice {
    const more = this.flow.received?.links.extend !== undefined
    return {
      left: this.#deadline.left,
      extend: more ? () => this.flow.answer({ answer: 'extend' }) : null,
      restart: () => this.flow.restart(),
    }
  }

  /** Said once, and shown above what the person is doing; focus stays where it is. */
  async #timeTurned(): Promise<void> {
    const { left } = this.#deadline
    try {
      await Promise.all([this.#stage.prepare(), this.language.whole()])
    } catch {
      return // Without the words nothing can be said; the server says it with the next answer.
    }
    if (left !== this.#deadline.left || this.flow.fault) return
    const text = this.#stage.more?.timeText(this.#time())
    if (text) this.#announcer.say(this.language.say(text))
    this.requestUpdate()
  }

  /** What draws the step; null when it did not come, or is wanted no longer. */
  async #load(received: Received): Promise<ViewMaker<StepName> | null> {
    let make
    try {
      ;[make] = await Promise.all([this.#stage.fetch(received), this.language.whole()])
    } catch {
      if (this.flow.received === received) this.flow.fail({ code: 'load', retryAfter: null, supportCode: '' })
      return null
    }
    if (this.flow.received !== received || !this.isConnected) return null
    adopt(this, this.#stage.more?.moreCss ?? [])
    return make
  }

  #faulted(fault: Fault): void {
    if (this.flow.received && this.#focus.isFree) this.#focus.to('heading')
    tell(this, 'mfa-error', { code: fault.code, supportCode: fault.supportCode })
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
      problem: () => this.#stage.problem,
      refusal: () => (this.#stage.isAboutField ? this.#stage.problemText(this.language, this.#now()) : ''),
      update: (focus) => {
        if (focus) this.#focus.to(focus)
        this.requestUpdate()
      },
      announce: (text) => this.#announcer.say(text),
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
