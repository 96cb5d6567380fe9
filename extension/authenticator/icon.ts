// The few drawings on buttons, 24 by 24, in lines; always beside a name that is read out.
import { svg, html, type TemplateResult } from 'lit'

const paths = {
  add: 'M12 5v14M5 12h14',
  back: 'M15 5l-7 7 7 7',
  lock: 'M7 11V8a5 5 0 0 1 10 0v3M5 11h14v10H5z',
  settings: 'M4 7h10M18 7h2M4 17h2M10 17h10M16 5v4M8 15v4',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  tab: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  pin: 'M9 4h6l-1 7 3 3H7l3-3zM12 14v6',
  next: 'M5 12h13M13 6l6 6-6 6',
  close: 'M6 6l12 12M18 6L6 18',
} as const

export type IconName = keyof typeof paths

/** `back` and `next` are turned round by the style sheet where text runs from right to left. */
export const icon = (name: IconName): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" class=${name}>${svg`<path d=${paths[name]}></path>`}</svg>`
