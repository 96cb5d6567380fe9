// How the authenticator looks: paper and ink, one colour to act, one for what is wrong, and amber for time that passes.
// Light and dark, forced colours, 320 px, right to left (logical properties only), no motion for those who want none.
import { css } from 'lit'

export const sheet = css`
  :host {
    --paper: #fff;
    --ground: #f6f5f1;
    --ink: #1c2326;
    --soft: #56605f;
    --line: #d6d5cc;
    --edge: #868a84;
    --accent: #0f5563;
    --on-accent: #fff;
    --quiet: #ebe9e1;
    --warn: #8f2f3f;
    --warn-paper: #fbeef0;
    --amber: #e0952a;
    display: block;
    color: var(--ink);
    font:
      400 0.9375rem/1.45 system-ui,
      sans-serif;
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --paper: #23292c;
      --ground: #1a1f21;
      --ink: #eef1f0;
      --soft: #adb8b9;
      --line: #3a4346;
      --edge: #7d898b;
      --accent: #86d3df;
      --on-accent: #06262c;
      --quiet: #2d3538;
      --warn: #f5a9b3;
      --warn-paper: #3a2125;
    }
  }
  * {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  fieldset {
    margin: 0;
  }
  h2 {
    font-size: 1.25rem;
    line-height: 1.25;
  }
  h3 {
    font-size: 1rem;
  }
  h2:focus {
    outline: none;
  }
  .soft {
    color: var(--soft);
  }
  .stack {
    display: grid;
    gap: 0.875rem;
    overflow-wrap: anywhere;
  }
  .stack > * {
    min-inline-size: 0;
  }
  /* Says something later: takes no room before. */
  .stack > [role='status']:empty {
    position: absolute;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }
  .panel {
    padding: 1rem;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: var(--paper);
  }
  .problem {
    padding: 0.5rem 0.75rem;
    border-inline-start: 3px solid var(--warn);
    border-radius: 0.25rem;
    background: var(--warn-paper);
  }
  label,
  legend {
    font-weight: 600;
  }
  fieldset {
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 0.5rem;
  }
  details[open] > summary {
    margin-block-end: 0.875rem;
  }
  .field {
    display: grid;
    gap: 0.25rem;
  }
  .hint {
    font-size: 0.8125rem;
    color: var(--soft);
  }
  input:not([type='checkbox'], [type='radio']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 2.5rem;
    padding: 0.375rem 0.625rem;
    border: 1px solid var(--edge);
    border-radius: 0.5rem;
    background: var(--paper);
    color: inherit;
    font: inherit;
  }
  input[aria-invalid='true'] {
    border-color: var(--warn);
    border-width: 2px;
  }
  input[type='checkbox'] {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0.125rem 0 0;
    accent-color: var(--accent);
  }
  .check {
    display: flex;
    gap: 0.5rem;
    align-items: start;
    font-weight: 400;
  }
  button {
    min-block-size: 2.5rem;
    padding: 0.375rem 0.875rem;
    border: 1px solid var(--edge);
    border-radius: 0.5rem;
    background: var(--paper);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    background: var(--quiet);
  }
  button.main {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  button.main:hover {
    filter: brightness(1.1);
  }
  button.plain {
    border-color: transparent;
    background: none;
    color: var(--accent);
    text-align: start;
    text-decoration: underline;
    padding-inline: 0.25rem;
  }
  button.danger {
    border-color: var(--warn);
    color: var(--warn);
  }
  button.icon {
    display: inline-grid;
    place-items: center;
    inline-size: 2.5rem;
    padding: 0;
  }
  button.way {
    display: grid;
    gap: 0.125rem;
    inline-size: 100%;
    padding: 0.75rem 1rem;
    border-radius: 0.75rem;
    text-align: start;
  }
  .way strong {
    color: var(--accent);
  }
  button:disabled {
    opacity: 0.55;
    cursor: default;
  }
  svg {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  svg:is(.next, .back):dir(rtl) {
    transform: scaleX(-1);
  }
  :is(button, input, select, textarea, summary, a):focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .head {
    display: flex;
    gap: 0.5rem;
    align-items: center;
  }
  .heard,
  input.heard:not([type='checkbox']) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .digits {
    font:
      600 1.4375rem/1.2 system-ui,
      sans-serif;
    font-variant-numeric: tabular-nums;
    direction: ltr;
    unicode-bidi: isolate;
  }
  @media (forced-colors: active) {
    .panel,
    button.main {
      border: 2px solid ButtonText;
    }
    .problem {
      border: 2px solid Mark;
    }
  }
`
