// One page of "add a method": each family of methods has one.
import type { TemplateResult } from 'lit'
import type { Answer } from '#core/flows/answer.ts'
import type { StepOf } from '#core/flows/step.ts'
import { methods, type Method } from '#core/methods/catalogue.ts'
import type { ViewHost } from '../../view/view.ts'

export type AddStep = StepOf<'add-method'>
/** What has a page and a row of its own: approvals are no code from an app. */
export type Family = (typeof methods)[Method]['family'] | 'push'

export interface Page {
  readonly heading: (step: AddStep) => string
  readonly body: (step: AddStep) => TemplateResult
  /** What the filled form asks for; undefined after saying what is missing. */
  readonly answer: (step: AddStep) => Answer | undefined
}

/** `instead` opens another family's page. */
export type PageMaker = (host: ViewHost, instead: (family: Family | null) => void) => Page

export const familyOf = (method: Method): Family => (method === 'push' ? method : methods[method].family)

/** Offered methods of a family, in the order of the offer. */
export const offeredOf = ({ offered }: AddStep, family: Family): readonly Method[] =>
  offered.filter((method) => familyOf(method) === family)
