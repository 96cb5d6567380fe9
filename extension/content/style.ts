// How guidance looks: one sheet inside our closed shadow root, so that neither side's styles reach the other.
// Light and dark, forced colours, 320 px, right to left (logical properties only), no motion for those who want none.

export const style = `
:host {
  --paper: #fff; --ink: #1b1b1f; --soft: #50525a; --line: #c9cbd2; --accent: #1d4ed8; --on-accent: #fff;
  --warn: #9a3412; --warn-paper: #fff4ed; --quiet: #f1f3f8;
}
@media (prefers-color-scheme: dark) {
  :host {
    --paper: #22232a; --ink: #f2f2f5; --soft: #b9bbc6; --line: #4b4d58; --accent: #9db7ff; --on-accent: #10122b;
    --warn: #fdba8c; --warn-paper: #3a2317; --quiet: #2d2f38;
  }
}
.sheet { all: initial; display: block; color-scheme: light dark; font: 400 15px/1.45 system-ui, sans-serif; color: var(--ink); }
* { box-sizing: border-box; }
.ring {
  position: fixed; pointer-events: none; border-radius: 6px;
  outline: 3px solid #1d4ed8; outline-offset: 4px;
  box-shadow: 0 0 0 4px rgb(255 255 255 / 70%), 0 0 0 10px rgb(255 255 255 / 70%), 0 0 0 12px rgb(29 78 216 / 40%);
}
.card, .chip { position: fixed; pointer-events: auto; background: var(--paper); color: var(--ink); border: 1px solid var(--line); }
.card {
  max-block-size: min(34rem, 100vh - 24px); overflow: auto; overscroll-behavior: contain;
  border-radius: 12px; padding: 14px 16px; box-shadow: 0 8px 30px rgb(0 0 0 / 25%); overflow-wrap: anywhere;
}
.card.warn { border-color: var(--warn); border-width: 2px; background: var(--warn-paper); }
.top { display: flex; gap: 8px; align-items: start; justify-content: space-between; }
.from { margin: 0; font-size: 12px; color: var(--soft); }
h2 { margin: 2px 0 0; font-size: 18px; line-height: 1.25; }
h3 { margin: 12px 0 2px; font-size: 13px; color: var(--soft); }
p { margin: 8px 0 0; }
ol, ul { margin: 8px 0 0; padding-inline-start: 1.3em; }
li + li { margin-block-start: 4px; }
.pill { display: inline-block; margin: 6px 0 0; padding: 1px 10px; border-radius: 99px; background: var(--quiet); font-size: 13px; font-weight: 600; }
.problem { padding: 8px 10px; border-inline-start: 3px solid var(--warn); background: var(--warn-paper); }
.code { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin-block-start: 8px; }
.code code { padding: 2px 8px; border-radius: 6px; background: var(--quiet); font: 600 14px/1.6 ui-monospace, monospace; user-select: all; }
details { margin-block-start: 12px; border-block-start: 1px solid var(--line); padding-block-start: 8px; }
summary { cursor: pointer; font-weight: 600; }
.links { display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 0; list-style: none; }
.links li { margin: 0; }
a { color: var(--accent); }
.about { font-size: 12px; color: var(--soft); }
button { font: inherit; color: inherit; cursor: pointer; }
.small, .close, .choice, .chip { border: 1px solid var(--line); background: var(--quiet); border-radius: 8px; }
.small { padding: 2px 10px; font-size: 13px; min-block-size: 28px; }
.close { flex: none; inline-size: 32px; block-size: 32px; padding: 0; display: grid; place-items: center; }
.close svg { inline-size: 14px; block-size: 14px; }
.choices { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: 8px; margin: 10px 0 0; padding: 0; list-style: none; }
.choices li { margin: 0; }
.choice { inline-size: 100%; block-size: 100%; padding: 6px; font-size: 13px; text-align: start; }
.choice svg { display: block; inline-size: 64px; block-size: 48px; margin-block-end: 4px; background: var(--paper); border: 1px solid var(--line); border-radius: 4px; }
path { fill: currentColor; }
.chip { inset-block-end: 12px; inset-inline-end: 12px; padding: 8px 14px; border-radius: 99px; font-weight: 600; box-shadow: 0 2px 10px rgb(0 0 0 / 20%); }
.chip.away { inset-block: 12px auto; }
:is(button, a, summary):focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.heard { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-reduced-motion: no-preference) {
  .ring { animation: arrive 300ms ease-out; }
  @keyframes arrive { from { opacity: 0; outline-offset: 16px; } }
}
@media (forced-colors: active) {
  .ring { outline-color: Highlight; box-shadow: none; }
  .card, .chip, .small, .close, .choice { border: 2px solid CanvasText; }
  .pill, .code code { border: 1px solid CanvasText; }
}
@media (max-width: 400px) {
  .card { padding: 10px 12px; max-block-size: min(30rem, 60vh); }
}
@media print { :host { display: none !important; } }
`
