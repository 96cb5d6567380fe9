// Pages for the administrator, made from the tables: every setting, and every text that may be replaced.
import { en } from '#core/messages/guidance/en.ts'
import { guidanceLanguages } from '#core/messages/guidance/languages.ts'
import { methodNames } from '#core/methods/catalogue.ts'
import { isReplaceable } from '#extension/managed/own-texts.ts'
import {
  managedSettings,
  ranges,
  type SettingKind,
  type SettingName,
  settingNames,
} from '#extension/managed/settings.ts'

const code = (text: string): string => `\`${text}\``
const cell = (text: string): string => text.replaceAll('|', '\\|')
const note = '<!-- Written by scripts/managed-samples.ts. Do not edit. -->'

const takes: Readonly<Record<Exclude<SettingKind, 'number'>, string>> = {
  text: 'text, up to 80 characters',
  address: '`mailto:` address or https link',
  switch: '`true` or `false`',
  methods: `list of ${methodNames.map(code).join(', ')}`,
  day: 'day as `YYYY-MM-DD`',
  origins: 'list of https origins, with no port and nothing after the name',
  texts: 'list of `{ key, text, language }`, see [texts.md](texts.md)',
}
const takenBy = (name: SettingName): string => {
  const { kind } = managedSettings[name]
  if (kind !== 'number') return takes[kind]
  const { least, most } = ranges[name as keyof typeof ranges]
  return `whole number, ${least} to ${most}`
}

export const settingsPage = (): string =>
  [
    note,
    '',
    '# Settings that an organisation can make',
    '',
    'Every one may be left out. A value that is wrong is left out by itself and named on the options page.',
    '',
    '| Setting | What it does | Takes | Sample |',
    '| --- | --- | --- | --- |',
    ...settingNames.map((name) => {
      const { title, sample } = managedSettings[name]
      return `| ${code(name)} | ${title} | ${takenBy(name)} | ${code(cell(JSON.stringify(sample)))} |`
    }),
    '',
  ].join('\n')

export const textsPage = (): string =>
  [
    note,
    '',
    '# Texts that an organisation can put in its own words',
    '',
    `With the setting ${code('texts')}. A text without a language stands in every language (${guidanceLanguages.join(', ')}).`,
    'Placeholders in braces are filled when the text is said; a text may use those that stand in the one below, and no others.',
    '',
    '| Key | English |',
    '| --- | --- |',
    ...Object.entries(en)
      .filter(([key]) => isReplaceable(key))
      .map(([key, text]) => `| ${code(key)} | ${cell(text)} |`),
    '',
  ].join('\n')
