// Looks of what later views draw besides lists: notices, codes, choices, waiting, passwords. Loaded with the second view.
import { css } from 'lit'

export const entryCss = css`
  :is(#_#_, form[data-twofold]) {
    & [data-part='stack'] {
      display: flex;
      flex-direction: column;
      gap: 0.5em;
    }
    & [data-part='reveal'] {
      position: relative;
      display: flex;
    }
    & [data-part='reveal'] > [data-part='input'] {
      padding-inline-end: 3.25em;
    }
    & [data-part='reveal'] > button {
      position: absolute;
      inset-block: 1px;
      inset-inline-end: 1px;
      inline-size: 3em;
      min-block-size: 24px;
      padding: 0;
      display: grid;
      place-items: center;
      border: 0;
      background: none;
      color: var(--_muted);
      border-radius: var(--_radius);
    }
    & [data-part='choice'] {
      display: flex;
      gap: 0.625em;
      align-items: center;
      min-block-size: 2em;
      font-weight: 400;
    }
    & :is([type='radio'], [type='checkbox']) {
      inline-size: 1.25em;
      block-size: 1.25em;
      margin: 0;
      flex: none;
      accent-color: var(--_accent);
    }

    & [data-part='reveal'] > button:focus-visible {
      outline-offset: -3px;
    }
    & [data-part='submit'][data-tone='danger'] {
      color: var(--_background);
      background: var(--_danger);
    }
    & [data-part='submit'][data-tone='danger']:hover {
      background: color-mix(in oklab, var(--_danger), var(--_text) 15%);
    }
    & [data-tone='danger'][data-part='link'] {
      color: var(--_danger);
    }

    & [data-part='notice'] {
      display: flex;
      gap: 0.625em;
      padding: 0.75em 0.875em;
      border-radius: var(--_radius);
      border: 1px solid transparent;
      background: var(--_info-soft);
      margin-block-end: 1.125em;
    }
    & [data-part='body'] [data-part='notice'] {
      margin-block-end: 0;
    }
    & [data-part='notice'][data-tone='error'] {
      background: var(--_danger-soft);
      border-color: var(--_danger);
    }
    & [data-part='notice'][data-tone='error'] > svg {
      color: var(--_danger);
    }
    & [data-tone='good'] > svg {
      color: var(--_success);
    }

    & [data-part='input'][data-kind='code'] {
      direction: ltr;
      font-size: 1.375em;
      font-variant-numeric: tabular-nums;
      letter-spacing: 0.2em;
    }
    &[dir='rtl'] [data-part='input'][data-kind='code'] {
      text-align: end;
    }
    & h3 {
      font-size: 1em;
      font-weight: 600;
    }
    & legend {
      padding: 0;
      margin-block-end: 0.5em;
    }
    & [data-part='method']:hover {
      background: var(--_raised);
    }
    & [data-part='waiting'] {
      display: flex;
      align-items: center;
      gap: 0.75em;
      padding: 1em;
      background: var(--_raised);
      border-radius: var(--_radius);
    }
    & [data-part='waiting']::before {
      content: '';
      flex: none;
      inline-size: 1.25em;
      block-size: 1.25em;
      border: 3px solid var(--_line);
      border-block-start-color: var(--_accent);
      border-radius: 50%;
    }
    & [data-part='waiting'][data-done]::before {
      border-color: var(--_success);
    }
    & progress {
      appearance: none;
      inline-size: 100%;
      block-size: 0.375em;
      border: 0;
      border-radius: 1em;
      background: var(--_line);
      overflow: hidden;
    }

    & [data-part='rules'] {
      display: flex;
      flex-direction: column;
      gap: 0.25em;
      font-size: 0.9375em;
    }
    & [data-part='rules'] li {
      display: flex;
      gap: 0.5em;
      color: var(--_muted);
    }
    & [data-part='rules'] li[data-met] {
      color: var(--_text);
    }
    & [data-part='rules'] li[data-met] > svg {
      color: var(--_success);
    }
    & meter {
      display: block;
      inline-size: 100%;
      block-size: 0.625em;
    }

    & [data-part='unseen'] {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    @media (prefers-reduced-motion: no-preference) {
      & [data-part='waiting']:not([data-done])::before {
        animation: twofold-turn 0.9s linear 5;
      }
    }
    @media (forced-colors: active) {
      & [data-part='waiting']::before {
        border-color: GrayText;
        border-block-start-color: Highlight;
      }
    }
  }
  @keyframes twofold-turn {
    to {
      transform: rotate(1turn);
    }
  }
`
