// Looks of the frame. It also names the tokens: every `--_x` is ours, every `--twofold-x` the host page's to set; the form
// in the light DOM inherits them through its slot.
import { css } from 'lit'

export const shellCss = css`
  :host {
    --_accent: var(--twofold-accent, light-dark(#1d4ed8, #a5c0ff));
    --_on-accent: var(--twofold-on-accent, light-dark(#ffffff, #0a1f5c));
    --_background: var(--twofold-background, light-dark(#ffffff, #17191e));
    --_raised: var(--twofold-raised, light-dark(#f4f6fa, #22252c));
    --_text: var(--twofold-text, light-dark(#15181e, #eceef2));
    --_muted: var(--twofold-muted, light-dark(#525966, #adb4c0));
    --_line: var(--twofold-line, light-dark(#d9dde5, #3a3f4a));
    --_control-line: var(--twofold-control-line, light-dark(#767e8c, #868e9c));
    --_danger: var(--twofold-danger, light-dark(#b3261e, #ffb3ab));
    --_danger-soft: var(--twofold-danger-soft, light-dark(#fdf0ef, #3b2220));
    --_success: var(--twofold-success, light-dark(#12693a, #7ddaa3));
    --_info-soft: var(--twofold-info-soft, light-dark(#eef3ff, #1e2940));
    --_radius: var(--twofold-radius, 10px);
    --_width: var(--twofold-width, 28em);
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .shell {
    all: initial;
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: var(--_width);
    margin-inline: auto;
    padding: clamp(1.25em, 6%, 2.25em);
    position: relative;
    overflow: clip;
    color: var(--_text);
    background: var(--_background);
    border: 1px solid var(--twofold-frame-line, var(--_line));
    border-radius: calc(var(--_radius) * 1.6);
    box-shadow: var(
      --twofold-shadow,
      0 1px 2px light-dark(rgb(16 24 40 / 6%), rgb(0 0 0 / 40%)),
      0 12px 32px -12px light-dark(rgb(16 24 40 / 14%), rgb(0 0 0 / 60%))
    );
    font: 400 max(1rem, 16px) / 1.5 var(--twofold-font, system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    overflow-wrap: break-word;
    text-align: start;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
  }
  .shell[dir='rtl'] {
    direction: rtl;
  }
  .shell[dir='ltr'] {
    direction: ltr;
  }
  .shell[data-wide] {
    max-inline-size: var(--twofold-wide, 40em);
  }
  .brand::slotted(*) {
    margin-block-end: 1.25em;
  }
  h2 {
    margin: 0 0 0.75rem;
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: pretty;
    outline: none;
  }
  .progress {
    display: flex;
    align-items: center;
    gap: 0.75em;
    margin-block-end: 0.75em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  ol {
    display: flex;
    gap: 0.375em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    inline-size: 2em;
    block-size: 0.3125em;
    border-radius: 1em;
    background: var(--_line);
  }
  li[data-state='done'],
  li[data-state='now'] {
    background: var(--_accent);
  }
  .busy {
    position: absolute;
    inset: 0 0 auto;
    block-size: 3px;
    overflow: hidden;
    visibility: hidden;
  }
  .busy[data-on] {
    visibility: visible;
  }
  .busy::before {
    content: '';
    position: absolute;
    inset: 0;
    background: var(--_accent);
    transform-origin: left;
    animation: slide 1.2s ease-in-out 4 both;
  }
  @keyframes slide {
    from {
      transform: translateX(-70%) scaleX(0.4);
    }
    to {
      transform: none;
    }
  }
  .skeleton {
    display: grid;
    gap: 1em;
    min-block-size: 12em;
    align-content: start;
  }
  .skeleton::before,
  .skeleton::after {
    content: '';
    block-size: 1.5em;
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .skeleton::before {
    inline-size: 60%;
  }
  .skeleton::after {
    block-size: 5em;
  }
  .footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    align-items: center;
    margin-block-start: 1.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.875em;
  }
  .help {
    color: var(--_accent);
    display: inline-block;
    min-block-size: 24px;
    line-height: 24px;
    text-underline-offset: 0.2em;
  }
  .help:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    li[data-state='done'],
    li[data-state='now'],
    .busy::before {
      background: Highlight;
      forced-color-adjust: none;
    }
    li {
      background: GrayText;
      forced-color-adjust: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .busy::before {
      animation: none;
    }
  }
`
