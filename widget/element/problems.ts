// Refusals in words. Each has its own sentence; what is about something typed is said at the field, the rest above.
import { html, type TemplateResult } from 'lit'
import type { Problem, ProblemCode } from '#core/flows/problem.ts'
import type { Key, Say } from '#core/messages/widget/index.ts'
import { alertPath, icon } from '../parts/icon.ts'
import { checkPath, infoPath } from '../parts/icons.ts'
import { spanOf } from '../parts/when.ts'

const aboutField: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'code-rejected',
  'code-used',
  'code-expired',
  'password-rejected',
  'password-refused',
  'number-mismatch',
  'number-invalid',
  'number-not-allowed',
  'email-invalid',
  'email-not-allowed',
])

/** Not refusals, though they come in the same place. */
const tones: Partial<Record<ProblemCode, 'good' | 'info'>> = {
  sent: 'good',
  'moved-on': 'info',
  'recovery-code-replaced': 'info',
}

export const isRefusal = ({ code }: Problem): boolean => tones[code] === undefined

export const isAboutField = ({ code }: Problem): boolean => aboutField.has(code)

export const problemText = (problem: Problem, say: Say, language: string, now: number): string => {
  const key: Key = `problem.${problem.code}`
  switch (problem.code) {
    case 'code-rejected':
      return say(key, { count: problem.triesLeft })
    case 'method-paused':
    case 'wait':
    case 'send-limit':
    case 'approval-limit':
      return say(key, { time: spanOf(language, problem.retryAt - now) })
    case 'password-refused':
      return problem.reasons.map((reason) => say(`refused.${reason}`)).join(' ')
    case 'recovery-code-replaced':
      return say(key, { code: problem.newCode })
    default:
      return say(key)
  }
}

export const notice = ({ code }: Problem, text: string): TemplateResult => {
  const tone = tones[code] ?? 'error'
  const path = { good: checkPath, info: infoPath, error: alertPath }[tone]
  return html`<p data-part="notice" data-tone=${tone}>${icon(path)}<span>${text}</span></p>`
}
