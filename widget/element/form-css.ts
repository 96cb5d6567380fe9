// Looks of the form in the light DOM. One sheet for a whole document, adopted where the element stands.
// Every selector begins with two ids that nothing has: so a host page's `input {}` or `#content input {}` does not reach in,
// `all: revert` takes back what would, and nothing of ours reaches out of a form of ours.
import { css } from 'lit'

export const formCss = css`
  :is(#_#_, form[data-twofold]) {
    all: revert;
    display: block;
    margin: 0;
    padding: 0;
    container-type: inline-size;

    & :not(svg *) {
      all: revert;
      box-sizing: border-box;
      font: inherit;
      letter-spacing: inherit;
      color: inherit;
    }
    & :not(svg *)::before,
    & :not(svg *)::after {
      all: revert;
    }
    & :is(p, ul, dl, dd, fieldset, figure, h3) {
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    & ul {
      list-style: none;
    }
    & strong {
      font-weight: 600;
    }
    & [data-part='body'] {
      display: flex;
      flex-direction: column;
      gap: 1.125em;
    }
    & [data-part='row'] {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25em 1em;
    }
    & [data-part='hint'],
    & [data-part='note'] {
      color: var(--_muted);
      font-size: 0.9375em;
    }

    & [data-part='field'] {
      display: flex;
      flex-direction: column;
      gap: 0.375em;
    }
    & :is(label, legend) {
      font-weight: 600;
    }
    & [data-part='input'] {
      inline-size: 100%;
      min-block-size: 2.75em;
      padding: 0.5em 0.75em;
      font-size: max(1em, 16px);
      color: var(--_text);
      background: var(--_background);
      border: 1px solid var(--_control-line);
      border-radius: var(--_radius);
    }
    & input[readonly] {
      background: var(--_raised);
      border-color: var(--_line);
      text-overflow: ellipsis;
    }
    & [data-part='input'][aria-invalid='true'] {
      border: 2px solid var(--_danger);
    }
    & [data-part='input']:is([type='tel'], [type='email'], [type='password'], [name='username']) {
      direction: ltr;
    }
    &[dir='rtl'] [data-part='input']:is([type='tel'], [type='email'], [type='password'], [name='username']) {
      text-align: end;
    }
    & [data-part='error'] {
      display: flex;
      gap: 0.5em;
      color: var(--_danger);
      font-size: 0.9375em;
    }
    & :is(button, [data-part='link']) {
      cursor: pointer;
      touch-action: manipulation;
    }
    & :is([data-part='submit'], [data-part='button']) {
      display: flex;
      justify-content: center;
      align-items: center;
      gap: 0.5em;
      inline-size: 100%;
      min-block-size: 2.75em;
      padding: 0.5em 1em;
      border-radius: var(--_radius);
      font-weight: 600;
      text-align: center;
      text-decoration: none;
    }
    & [data-part='submit'] {
      color: var(--_on-accent);
      background: var(--_accent);
      border: 1px solid transparent;
    }
    & [data-part='submit']:hover {
      background: color-mix(in oklab, var(--_accent), var(--_text) 15%);
    }
    & [data-part='button'] {
      color: var(--_text);
      background: var(--_background);
      border: 1px solid var(--_control-line);
    }
    & [data-part='button']:hover {
      background: var(--_raised);
    }
    & [data-part='link'] {
      display: inline-flex;
      align-items: center;
      gap: 0.375em;
      min-block-size: 24px;
      padding: 0.125em 0;
      border: 0;
      background: none;
      color: var(--_accent);
      font-weight: 500;
      text-align: start;
      text-decoration: underline;
      text-underline-offset: 0.2em;
      text-decoration-thickness: 1px;
    }
    & [data-part='link']:hover {
      text-decoration-thickness: 2px;
    }
    & [aria-disabled='true'] {
      opacity: 0.65;
      cursor: progress;
    }
    & :is(button, a, input, select, summary, [tabindex]):focus-visible {
      outline: 2px solid var(--_accent);
      outline-offset: 2px;
    }
    & [data-part='actions'] {
      display: flex;
      flex-direction: column;
      gap: 0.625em;
    }
    & [data-part='exits'] {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1.5em;
      margin-block-start: 1.125em;
    }
    & svg {
      display: block;
      flex: none;
      inline-size: 1.25em;
      block-size: 1.25em;
      margin-block-start: 0.125em;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.75;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    & svg path {
      display: block;
      color: inherit;
      fill: inherit;
      stroke: inherit;
      stroke-width: inherit;
      opacity: 1;
      transform: none;
      visibility: inherit;
    }
    @media (forced-colors: active) {
      & [data-part='submit'] {
        border-color: ButtonText;
      }
    }
  }
`
