// The worker's answers to guidance: texts of one language, policy and memory for a page; and what to remember.
import browser from 'webextension-polyfill'
import * as v from 'valibot'
import { preset } from '#core/policy/presets.ts'
import type { Table } from '../dispatch.ts'
import { foldables, remember, remembered } from './memory.ts'
import { summaryOf } from './summary.ts'
import { textsFor } from './texts.ts'

const unmanaged = summaryOf(preset('microsoft365', { name: '', issuer: '', support: '', domains: [], country: 'US', countries: [] })) // prettier-ignore

export const guidanceRows: Table<'guidance' | 'fold'> = {
  guidance: {
    from: 'content',
    ask: v.strictObject({ language: v.pipe(v.string(), v.maxLength(64)) }),
    async answer({ language }) {
      const { folded, registered } = await remembered()
      return { ...textsFor(language || browser.i18n.getUILanguage()), policy: unmanaged, registered, folded }
    },
  },
  fold: {
    from: 'content',
    ask: v.strictObject({ card: v.picklist(foldables), folded: v.boolean() }),
    async answer({ card, folded }) {
      await remember((memory) => ({ ...memory, folded: { ...memory.folded, [card]: folded } }))
      return {}
    },
  },
}
