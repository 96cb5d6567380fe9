// Which view is on, and bringing on the next: the first view of an element is here from the start, others are loaded.
import type { CSSResult, TemplateResult } from 'lit'
import type { Problem } from '#core/flows/problem.ts'
import type { Step, StepName } from '#core/flows/step.ts'
import type { Say } from '#core/messages/widget/index.ts'
import type { Received } from '#core/wire/receive.ts'
import type { changeOf } from '../flow/changes.ts'
import { views } from '../view/table.ts'
import type { timeNotice, timeText } from './time-notice.ts'
import type { View, ViewHost, ViewMaker } from '../view/view.ts'

/** What comes with the first view after the first: looks of the later views, and problems in words. */
export interface More {
  readonly moreCss: readonly CSSResult[]
  readonly problemText: (problem: Problem, say: Say, language: string, now: number) => string
  readonly isAboutField: (problem: Problem) => boolean
  readonly isRefusal: (problem: Problem) => boolean
  readonly notice: (problem: Problem, text: string) => TemplateResult
  readonly changeOf: typeof changeOf
  readonly timeText: typeof timeText
  readonly timeNotice: typeof timeNotice
}

export interface Shown {
  readonly key: string
  readonly received: Received
  readonly view: View
  /** Aborted when the view is left. */
  readonly life: AbortController
}

interface Speaker {
  readonly say: Say
  readonly language: string
}

export type FirstViews = { readonly [N in StepName]?: ViewMaker<N> }

/** Steps with the same key are one view: a wrong code comes back to it, another method's code field is a new one. */
export const keyOf = (step: Step): string => {
  const of = step as { choice?: { id: string }; address?: string; keyUri?: string; purpose?: string }
  return [step.step, of.choice?.id, of.address, of.keyUri, of.purpose].join('\n')
}

export class Stage {
  shown: Shown | null = null
  more: More | null = null
  readonly #first: FirstViews
  readonly #hostFor: (signal: AbortSignal) => ViewHost

  constructor(first: FirstViews, hostFor: (signal: AbortSignal) => ViewHost) {
    this.#first = first
    this.#hostFor = hostFor
  }

  /** True when the step can be drawn without waiting. */
  isHere({ step, problem }: Received): boolean {
    return step.step in this.#first && problem === null
  }

  /** Loads what every view after the first needs. */
  async prepare(): Promise<void> {
    this.more ??= await import('./more.ts')
  }

  /** Rejects when a part of the page cannot be loaded. */
  async fetch({ step }: Received): Promise<ViewMaker<StepName>> {
    const [view] = await Promise.all([this.#first[step.step] ? null : views[step.step](), this.prepare()])
    return (view?.default ?? this.#first[step.step]) as ViewMaker<StepName>
  }

  /** Shows a step; true when that is another view than before. */
  put(received: Received, make = this.#first[received.step.step] as ViewMaker<StepName>): boolean {
    const key = keyOf(received.step)
    if (this.shown?.key === key) {
      this.shown = { ...this.shown, received }
      return false
    }
    this.leave()
    const life = new AbortController()
    this.shown = { key, received, life, view: make(this.#hostFor(life.signal)) as View }
    return true
  }

  /** Stops what the view was doing and forgets it, with all that was typed. */
  leave(): void {
    this.shown?.life.abort()
    this.shown = null
  }

  heading(say: Say): string {
    if (!this.shown) return ''
    const { received, view } = this.shown
    return received.webFallback === null ? view.heading(received.step) : say('fault.elsewhere-heading')
  }

  /** What the last answer ran into. */
  get problem(): Problem | null {
    return this.shown?.received.problem ?? null
  }

  get isRefused(): boolean {
    return this.problem !== null && this.more?.isRefusal(this.problem) === true
  }

  get isAboutField(): boolean {
    return this.problem !== null && this.more?.isAboutField(this.problem) === true
  }

  problemText({ say, language }: Speaker, now: number): string {
    return (this.problem && this.more?.problemText(this.problem, say, language, now)) ?? ''
  }

  /** The problem above the view, unless the view says it at its field. */
  notice(speaker: Speaker, now: number): TemplateResult | null {
    const { shown, problem, more } = this
    if (!shown || !problem || !more) return null
    const atField = this.isAboutField && shown.view.hasField?.(shown.received.step)
    return atField ? null : more.notice(problem, this.problemText(speaker, now))
  }
}
