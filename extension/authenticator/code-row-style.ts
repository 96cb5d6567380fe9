// How the list and its rows look. Every row has the same height, so that only those in the window need be drawn.
import { css } from 'lit'

export const rowStyle = css`
  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: grid;
    gap: 0.375rem;
    justify-items: start;
    padding-block: 0.5rem;
    background: var(--ground);
  }
  .line {
    display: flex;
    gap: 0.5rem;
    inline-size: 100%;
  }
  .bar input {
    flex: 1 1 8rem;
    min-inline-size: 0;
  }
  .bar select {
    inline-size: auto;
    max-inline-size: 100%;
    min-block-size: 2rem;
    padding-block: 0.125rem;
  }
  .bar button {
    flex: none;
  }
  .room {
    flex: 1;
  }
  .none {
    padding-block: 1.5rem;
    text-align: center;
    color: var(--soft);
  }
  .empty {
    margin-block-start: 0.5rem;
  }
  ul {
    padding: 0;
    list-style: none;
  }
  li {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto auto;
    column-gap: 0.5rem;
    align-items: center;
    block-size: 4.25rem;
    border-block-end: 1px solid var(--line);
  }
  li.before {
    box-shadow: 0 -2px 0 var(--accent);
  }
  li > twofold-countdown {
    position: absolute;
    inset-inline: 0;
    inset-block-end: -1px;
  }
  .badge {
    display: grid;
    place-items: center;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    border-radius: 0.625rem;
    color: #fff;
    font-weight: 600;
    font-size: 0.875rem;
    cursor: grab;
    user-select: none;
  }
  .c0 {
    background: #0f5563;
  }
  .c1 {
    background: #7d2f3f;
  }
  .c2 {
    background: #7a4f08;
  }
  .c3 {
    background: #3d5a2b;
  }
  .c4 {
    background: #42477e;
  }
  .c5 {
    background: #6b3d6e;
  }
  .c6 {
    background: #2f5e4e;
  }
  .c7 {
    background: #545b62;
  }
  .names {
    display: grid;
    justify-items: start;
    min-inline-size: 0;
  }
  .names span {
    max-inline-size: 100%;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* A name is cut at its own end, whichever way the list runs. */
  .title {
    display: flex;
    align-items: center;
    font-weight: 600;
  }
  .title svg {
    flex: none;
    inline-size: 0.875rem;
    block-size: 0.875rem;
    margin-inline-end: 0.25rem;
    color: var(--soft);
  }
  .detail,
  .next,
  .lost {
    color: var(--soft);
    font-size: 0.8125rem;
  }
  .lost {
    max-inline-size: 12rem;
    max-block-size: 4rem;
    overflow: auto;
    color: var(--warn);
  }
  .both {
    display: grid;
    justify-items: end;
  }
  .code {
    min-block-size: 2.25rem;
    padding: 0.125rem 0.375rem;
    border-color: transparent;
    background: none;
    text-align: end;
  }
  .code:has(svg) {
    text-align: center;
    border-color: var(--edge);
  }
  .code .digits {
    color: var(--accent);
    white-space: nowrap;
  }
  .small.digits {
    font-size: 0.875rem;
    color: var(--soft);
  }
  .next {
    padding-inline-end: 0.5rem;
    line-height: 1.2;
  }
  .both:has(.count) {
    grid-auto-flow: column;
    align-items: center;
  }
  .more {
    inline-size: 2rem;
    border-color: transparent;
    background: none;
    color: var(--soft);
  }
  .more svg {
    stroke-width: 3.5;
  }
  :is(.code, .more):hover {
    background: var(--quiet);
  }
  @media (max-width: 360px) {
    li {
      grid-template-columns: minmax(0, 1fr) auto;
      grid-template-rows: auto auto;
      row-gap: 0;
      block-size: 5.5rem;
      padding-block: 0.375rem;
    }
    .badge {
      display: none;
    }
    .names {
      grid-column: 1;
    }
    .more {
      grid-area: 1 / 2;
    }
    .both,
    li > .code,
    .lost {
      grid-area: 2 / 1 / 3 / 3;
      justify-self: start;
    }
    li > .code,
    .both .code {
      margin-inline-start: -0.375rem;
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5rem;
    }
    .line {
      display: contents;
    }
    .bar input {
      flex-basis: 100%;
    }
  }
  @media (forced-colors: active) {
    li.before {
      border-block-start: 3px solid Highlight;
    }
  }
  @media (max-height: 420px) {
    .bar {
      position: static;
    }
  }
`
