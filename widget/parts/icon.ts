// Line drawings on a 24 by 24 grid, one path each; always beside words, so hidden from assistive technology.
import { html, nothing, type TemplateResult } from 'lit'

export const icon = (path: string, part?: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" data-part=${part ?? nothing}><path d=${path}></path></svg>`

export const alertPath = 'M12 8v5M12 16.5v.01M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18'
