// The worker's answers to guidance: texts of one language, policy and memory for a page; and what to remember.
import browser from 'webextension-polyfill'
import * as v from 'valibot'
import { methodNames } from '#core/methods/catalogue.ts'
import type { Table } from '../dispatch.ts'
import { fillKeys } from './fill-keys.ts'
import { without } from './forget.ts'
import { foldables, remember, remembered } from './memory.ts'
import { rulesHere } from './policy.ts'
import { languageFor, textsFor } from './texts.ts'

export const guidanceRows: Table<'guidance' | 'fold' | 'registered' | 'wanted' | 'forget'> = {
  guidance: {
    from: ['content', 'element'],
    ask: v.strictObject({ language: v.pipe(v.string(), v.maxLength(64)) }),
    async answer({ language }) {
      const [{ folded, registered, guidance: wanted }, voice, { policy, guidance }, keys] = await Promise.all([
        remembered(),
        textsFor(languageFor(language, browser.i18n.getUILanguage())),
        rulesHere(),
        fillKeys(),
      ])
      return (guidance ?? wanted) ? { ...voice, policy, registered, folded, fillKeys: keys } : null
    },
  },
  fold: {
    from: ['content', 'element'],
    ask: v.strictObject({ card: v.picklist(foldables), folded: v.boolean() }),
    async answer({ card, folded }) {
      await remember((memory) => ({ ...memory, folded: { ...memory.folded, [card]: folded } }))
      return {}
    },
  },
  registered: {
    from: 'page',
    ask: v.strictObject({ methods: v.pipe(v.array(v.picklist(methodNames)), v.maxLength(methodNames.length)) }),
    async answer({ methods }) {
      await remember((memory) => ({ ...memory, registered: [...methods] }))
      return {}
    },
  },
  wanted: {
    from: 'page',
    ask: v.strictObject({ guidance: v.boolean() }),
    async answer({ guidance }) {
      await remember((memory) => ({ ...memory, guidance }))
      return {}
    },
  },
  forget: {
    from: 'page',
    ask: v.strictObject({ what: v.picklist([...foldables, 'cards', 'registered']) }),
    async answer({ what }) {
      await remember((memory) => without(memory, what))
      return {}
    },
  },
}
