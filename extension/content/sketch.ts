// Small drawings of screens, for "which of these do you see?": a few shapes each, no words, so that they serve every language.
import type { ScreenId } from '#core/screens/screen.ts'

/** Rows of a sketch from top to bottom. */
type Shape = 'title' | 'text' | 'field' | 'fields' | 'button' | 'buttons' | 'number' | 'list' | 'qr' | 'phone' | 'call' | 'tick' | 'cross' | 'clock' | 'picture' | 'table' // prettier-ignore

const sketches: Readonly<Partial<Record<ScreenId, readonly Shape[]>>> = {
  'more-info': ['title', 'text', 'text', 'button'],
  'change-password': ['title', 'field', 'fields', 'button'],
  'passwordless-number': ['title', 'phone', 'number'],
  'push-number': ['title', 'number', 'text'],
  'push-timeout': ['clock', 'title', 'text'],
  'push-denied': ['cross', 'title', 'text'],
  'code-entry': ['title', 'text', 'field', 'button'],
  'call-waiting': ['title', 'call', 'text'],
  'method-chooser': ['title', 'list'],
  'confirm-contact': ['title', 'text', 'field', 'buttons'],
  'setup-app-install': ['title', 'phone', 'button'],
  'setup-app-account': ['title', 'text', 'phone', 'buttons'],
  'setup-app-qr': ['title', 'qr', 'buttons'],
  'setup-app-code': ['title', 'field', 'buttons'],
  'setup-app-number': ['title', 'number', 'buttons'],
  'setup-phone': ['title', 'fields', 'list', 'button'],
  'setup-phone-code': ['title', 'phone', 'field', 'buttons'],
  'setup-phone-call': ['title', 'call', 'buttons'],
  'setup-email': ['title', 'text', 'field', 'button'],
  'setup-email-code': ['title', 'text', 'text', 'field', 'buttons'],
  'setup-done': ['title', 'tick', 'button'],
  'method-picker': ['title', 'list', 'buttons'],
  'security-info': ['title', 'button', 'table'],
  'reset-start': ['title', 'field', 'picture', 'field'],
  'reset-unlock-choice': ['title', 'list', 'buttons'],
  'reset-verify': ['title', 'table', 'field'],
  'reset-code': ['title', 'text', 'field', 'button'],
  'reset-new-password': ['title', 'field', 'field', 'button'],
  'reset-done': ['tick', 'title', 'text'],
  'reset-unavailable': ['cross', 'title', 'text', 'text'],
  'reset-throttled': ['clock', 'title', 'text', 'text'],
  'reset-error': ['cross', 'title', 'text'],
}

const width = 64
/** Height of each shape's row, and its outline as an SVG path that starts at the row's top left corner. */
const rows: Readonly<Record<Shape, readonly [height: number, path: (y: number) => string]>> = {
  title: [6, (y) => `M8 ${y}h34v4h-34z`],
  text: [4, (y) => `M8 ${y}h48v1.5h-48z`],
  field: [9, (y) => `M8 ${y}h48v7h-48zm1 1v5h46v-5z`],
  fields: [9, (y) => `M8 ${y}h16v7h-16zm1 1v5h14v-5zM27 ${y}h29v7h-29zm1 1v5h27v-5z`],
  button: [8, (y) => `M38 ${y}h18v6h-18z`],
  buttons: [8, (y) => `M17 ${y}h18v6h-18zm1 1v4h16v-4zM38 ${y}h18v6h-18z`],
  number: [15, (y) => `M20 ${y}h24v13h-24zm1 1v11h22v-11zM25 ${y + 3}h6v7h-6zm1.5 1.5v4h3v-4zM34 ${y + 3}h2v7h-2z`],
  list: [20, (y) => [0, 7, 14].map((dy) => `M8 ${y + dy}h5v5h-5zM16 ${y + dy + 1.5}h40v2h-40z`).join('')],
  qr: [20, (y) => `M22 ${y}h7v7h-7zm2 2v3h3v-3zM35 ${y}h7v7h-7zm2 2v3h3v-3zM22 ${y + 11}h7v7h-7zm2 2v3h3v-3zM31 ${y + 8}h3v3h-3zM36 ${y + 10}h3v3h-3zM33 ${y + 14}h4v4h-4z`], // prettier-ignore
  phone: [18, (y) => `M27 ${y}h10v16h-10zm1 2v11h8v-11zM31 ${y + 14}h2v1h-2z`],
  call: [16, (y) => `M24 ${y + 1}c0 9 5 13 14 13v-4l-4-1.5-2 2c-2-1-3.5-2.5-4.5-4.5l2-2-1.5-4z`],
  tick: [14, (y) => `M22 ${y + 6}l3-3 5 5 10-9 3 3-13 11z`],
  cross: [13, (y) => `M26 ${y + 2}l2-2 4 4 4-4 2 2-4 4 4 4-2 2-4-4-4 4-2-2 4-4z`],
  clock: [14, (y) => `M32 ${y}a6 6 0 1 0 .01 0zm0 1.5a4.5 4.5 0 1 1-.01 0zM31.3 ${y + 2.5}h1.4v3.5h2.5v1.4h-3.9z`],
  picture: [
    12,
    (y) =>
      `M8 ${y}h30v10h-30zm1 1v8h28v-8zM13 ${y + 3}h3v4h-3zM19 ${y + 2}h3v4h-3zM25 ${y + 4}h3v3h-3zM31 ${y + 3}h2v4h-2z`,
  ],
  table: [
    18,
    (y) => `M8 ${y}h16v16h-16zm1 1v14h14v-14zM27 ${y + 1}h29v2h-29zM27 ${y + 6}h29v2h-29zM27 ${y + 11}h20v2h-20z`,
  ],
}

/** One path for the whole drawing, in a box 64 by 48. */
export const sketchPath = (screen: ScreenId): string => {
  let y = 5
  return (sketches[screen] ?? ['title', 'text'])
    .map((shape) => {
      const [height, path] = rows[shape]
      const drawn = path(y)
      y += height
      return drawn
    })
    .join('')
}
export const sketchSize = { width, height: 48 } as const
