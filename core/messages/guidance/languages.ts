// The languages that guidance speaks, as BCP 47 tags. Each has a table beside this file; the extension's build writes them
// as files, so that nothing but the language that is needed is ever read.
export const guidanceLanguages = ['en', 'ar', 'de', 'es', 'fr', 'he', 'it', 'ja', 'nl', 'pl', 'pt', 'zh'] as const

export type GuidanceLanguage = (typeof guidanceLanguages)[number]
