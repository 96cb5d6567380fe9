// Looks of lists: methods to choose, what is registered, the QR code and what stands beside it. Loaded with the second view.
import { css } from 'lit'

export const listCss = css`
  :is(#_#_, form[data-twofold]) {
    & [data-part='methods'] {
      display: flex;
      flex-direction: column;
      gap: 0.625em;
    }
    & [data-part='method'] {
      display: flex;
      align-items: center;
      gap: 0.875em;
      inline-size: 100%;
      min-block-size: 3.5em;
      padding: 0.75em 1em;
      text-align: start;
      background: var(--_background);
      border: 1px solid var(--_control-line);
      border-radius: var(--_radius);
    }
    & [data-part='method'] > span {
      flex: 1;
      min-inline-size: 0;
    }
    & [data-part='method'] > svg:first-child {
      color: var(--_accent);
      inline-size: 1.5em;
      block-size: 1.5em;
      margin: 0;
    }
    & [data-part='method'] strong,
    & [data-part='method'] small {
      display: block;
    }
    & small {
      color: var(--_muted);
      font-size: 0.875em;
    }
    & [data-part='chevron'] {
      color: var(--_muted);
      margin: 0;
    }
    &[dir='rtl'] [data-part='chevron'] {
      transform: scaleX(-1);
    }
    & small[data-part='badge'],
    & [data-part='badge'] {
      display: block;
      inline-size: fit-content;
      padding: 0.0625em 0.5em;
      border: 1px solid var(--_line);
      border-radius: 1em;
      color: var(--_muted);
      font-size: 0.8125em;
      font-weight: 500;
    }
    & [data-part='badge'][data-tone='good'] {
      color: var(--_success);
      border-color: currentColor;
    }

    & [data-part='registered'] {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 0.25em 0.875em;
      padding: 1em;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    & [data-part='registered'] > svg {
      inline-size: 1.5em;
      block-size: 1.5em;
      color: var(--_accent);
      margin: 0;
    }
    & [data-part='registered'] > div {
      display: flex;
      flex-direction: column;
      gap: 0.25em;
      min-inline-size: 0;
    }

    & [data-part='qr'] {
      display: block;
      inline-size: min(100%, 15em);
      block-size: auto;
      margin: 0 auto;
      background: #fff;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      forced-color-adjust: none;
      shape-rendering: crispEdges;
    }
    & [data-part='qr'] path {
      fill: #000;
      stroke: none;
    }
    & dl {
      display: grid;
      gap: 0.125em;
    }
    & dt {
      color: var(--_muted);
      font-size: 0.875em;
    }
    & dd + dt {
      margin-block-start: 0.5em;
    }
    & [data-part='panel'] {
      display: flex;
      flex-direction: column;
      gap: 0.75em;
      padding: 1em;
      background: var(--_raised);
      border-radius: var(--_radius);
    }
    & [data-part='secret'] {
      display: inline-block;
      direction: ltr;
      font-family: ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace;
      font-size: 1.0625em;
      letter-spacing: 0.04em;
      overflow-wrap: anywhere;
      user-select: all;
    }
    & [data-part='number'] {
      display: block;
      direction: ltr;
      padding: 0.25em;
      background: var(--_raised);
      border-radius: var(--_radius);
      font-size: 2.75em;
      font-weight: 600;
      font-variant-numeric: tabular-nums;
      line-height: 1.3;
      letter-spacing: 0.08em;
      text-align: center;
    }
    & [data-part='codes'] {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(11em, 1fr));
      gap: 0.5em 1em;
      padding: 1em;
      background: var(--_raised);
      border-radius: var(--_radius);
    }
    & [data-part='steps'] {
      display: flex;
      flex-direction: column;
      gap: 0.5em;
      margin: 0;
      padding: 0 0 0 1.5em;
      list-style: decimal;
    }
    &[dir='rtl'] [data-part='steps'] {
      padding: 0 1.5em 0 0;
    }
    & [data-part='steps'][data-plain] {
      list-style: disc;
    }
    & [data-narrow] {
      inline-size: auto;
    }
  }
`
