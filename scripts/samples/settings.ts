// What every sample holds: the sample value of each setting, under the ids by which browsers know the extension.
import { managedSettings, settingNames } from '#extension/managed/settings.ts'

export interface ExtensionIds {
  readonly chrome: string
  readonly edge: string
  readonly firefox: string
}

export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json }
export type Settings = Readonly<Record<string, Json>>

export const sampleSettings: Settings = Object.fromEntries(
  settingNames.map((name) => [name, managedSettings[name].sample as Json]),
)
