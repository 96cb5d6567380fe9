// What a person chose for the authenticator on this device, under what the organisation has set.
import * as v from 'valibot'
import type { Features } from '../managed/features.ts'

/** Minutes that may be chosen, as far as the organisation allows. */
export const lockChoices = (features: Features): readonly number[] =>
  [...new Set([1, 2, 5, 10, 15, features.lockMinutes])]
    .filter((minutes) => minutes <= features.lockMinutes)
    .toSorted((a, b) => a - b)

export const Preferences = v.object({
  /** Minutes without use of the computer. */
  lockMinutes: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(15)), 15),
  hideCodes: v.fallback(v.boolean(), false),
  showNext: v.fallback(v.boolean(), false),
  /** The newest account that a backup has, by when it was added (milliseconds since 1970); 0 before the first backup. */
  backedUpTo: v.fallback(v.number(), 0),
})
export type Preferences = Readonly<v.InferOutput<typeof Preferences>>

export const noPreferences: Preferences = v.parse(Preferences, {
  lockMinutes: 15,
  hideCodes: false,
  showNext: false,
  backedUpTo: 0,
})

/** The person's choice, never longer than the organisation's. Minutes. */
export const lockMinutesOf = (preferences: Preferences, features: Features): number =>
  Math.min(preferences.lockMinutes, features.lockMinutes)
