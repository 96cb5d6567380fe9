// Which page is speaking. A browser says so on every POST; a cookie counts only for our own page (A36, ASVS 3.5).

export type Speaker =
  /** Our own page: its cookie names the browser. */
  | { readonly speaker: 'own' }
  /** A configured page on another origin: no cookie, no resume. */
  | { readonly speaker: 'embedded'; readonly origin: string }
  /** No browser at all: only registered native clients may speak so. */
  | { readonly speaker: 'native' }
  | { readonly speaker: 'stranger' }

/** `own` is the origin of `publicUrl`; `embedding` are exact origins that may embed the elements. */
export const speakerOf = (headers: Headers, own: string, embedding: readonly string[]): Speaker => {
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site')
  if (origin === null)
    return site === null && headers.get('cookie') === null ? { speaker: 'native' } : { speaker: 'stranger' }
  if (origin === own) return site === null || site === 'same-origin' ? { speaker: 'own' } : { speaker: 'stranger' }
  return embedding.includes(origin) ? { speaker: 'embedded', origin } : { speaker: 'stranger' }
}
