// The views that are not in the first bytes: each is loaded when it is needed, so that the list of codes comes at once.
import { html, nothing, type TemplateResult } from 'lit'
import type { Keeper } from './keeper.ts'
import type { Place } from './view.ts'

type Drawn = (keeper: Keeper, place: Place, full: boolean) => TemplateResult

interface Later {
  readonly load: () => Promise<unknown>
  readonly draw: Drawn
}

const views = {
  none: {
    load: () => import('./first-run.ts'),
    draw: (keeper) => html`<twofold-first-run .keeper=${keeper}></twofold-first-run>`,
  },
  locked: {
    load: () => import('./unlock-view.ts'),
    draw: (keeper) => html`<twofold-unlock .keeper=${keeper}></twofold-unlock>`,
  },
  damaged: {
    load: () => import('./broken.ts'),
    draw: (keeper) => html`<twofold-broken .keeper=${keeper}></twofold-broken>`,
  },
  unreadable: {
    load: () => import('./broken.ts'),
    draw: (keeper) => html`<twofold-broken .keeper=${keeper}></twofold-broken>`,
  },
  off: {
    load: () => import('./off.ts'),
    draw: (keeper) => html`<twofold-off .keeper=${keeper}></twofold-off>`,
  },
  recovery: {
    load: () => import('./recovery-code.ts'),
    draw: (keeper) => html`<twofold-recovery-code ?first=${keeper.isNew} .keeper=${keeper}></twofold-recovery-code>`,
  },
  forgotten: {
    load: () => import('./forgotten.ts'),
    draw: (keeper) => html`<twofold-forgotten .keeper=${keeper}></twofold-forgotten>`,
  },
  add: {
    load: () => import('./add.ts'),
    draw: (keeper, _, full) => html`<twofold-add ?full=${full} .keeper=${keeper}></twofold-add>`,
  },
  hand: {
    load: () => import('./add-by-hand.ts'),
    draw: (keeper) => html`<twofold-add-by-hand .keeper=${keeper}></twofold-add-by-hand>`,
  },
  check: {
    load: () => import('./check-code.ts'),
    draw: (keeper, place) =>
      html`<twofold-check-code .keeper=${keeper} .account=${'id' in place ? place.id : ''}></twofold-check-code>`,
  },
  account: {
    load: () => import('./account-view.ts'),
    draw: (keeper, place) =>
      html`<twofold-account .keeper=${keeper} .account=${'id' in place ? place.id : ''}></twofold-account>`,
  },
  scan: {
    load: () => import('../adding/add-scan.ts'),
    draw: (keeper) => html`<twofold-add-scan .keeper=${keeper}></twofold-add-scan>`,
  },
  import: {
    load: () => import('../adding/import.ts'),
    draw: (keeper) => html`<twofold-import .keeper=${keeper}></twofold-import>`,
  },
  export: {
    load: () => import('../adding/export.ts'),
    draw: (keeper) => html`<twofold-export .keeper=${keeper}></twofold-export>`,
  },
  fill: {
    load: () => import('../fill/fill-panel.ts'),
    draw: (keeper, place) =>
      html`<twofold-fill alone .keeper=${keeper} .entry=${'id' in place ? place.id : ''}></twofold-fill>`,
  },
  approve: {
    load: () => import('../push/approve.ts'),
    draw: (keeper) => html`<twofold-approve .keeper=${keeper} .desk=${keeper.desk}></twofold-approve>`,
  },
  pair: {
    load: () => import('../push/pair.ts'),
    draw: (keeper) => html`<twofold-pair .keeper=${keeper} .desk=${keeper.desk}></twofold-pair>`,
  },
  /** Above everything else. */
  banner: {
    load: () => import('../push/banner.ts'),
    draw: (keeper) => html`<twofold-push-banner .keeper=${keeper} .desk=${keeper.desk}></twofold-push-banner>`,
  },
  /** Above the list. */
  offer: {
    load: () => import('../fill/offer.ts'),
    draw: (keeper) => html`<twofold-fill-offer .keeper=${keeper}></twofold-fill-offer>`,
  },
  settings: {
    load: () => import('./settings-view.ts'),
    draw: (keeper, _, full) => html`<twofold-settings ?full=${full} .keeper=${keeper}></twofold-settings>`,
  },
} as const satisfies Readonly<Record<string, Later>>

export type LaterName = keyof typeof views

export class LaterViews {
  readonly #loaded = new Set<LaterName>()
  readonly #changed: () => void

  /** `changed` is called when a view has come. */
  constructor(changed: () => void) {
    this.#changed = changed
  }

  /** Nothing until it is loaded. */
  draw(name: LaterName, keeper: Keeper, place: Place, full: boolean): TemplateResult | typeof nothing {
    const view: Later = views[name]
    if (this.#loaded.has(name)) return view.draw(keeper, place, full)
    void view.load().then(() => {
      this.#loaded.add(name)
      this.#changed()
    })
    return nothing
  }
}
