// Opens a saved page inertly in a test browser, with real layout: a sandboxed frame without scripts, requests or refreshes.

/** Removed before anything is laid out: what runs, what loads, what leads away, and what shows only without scripts. */
const unwanted =
  'script, noscript, base, link, iframe, object, embed, meta[http-equiv="refresh" i], meta[http-equiv="content-security-policy" i]'
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

export interface OpenPage {
  readonly document: Document
  readonly close: () => void
}

export const openPage = async (html: string, width = 1024): Promise<OpenPage> => {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  for (const element of parsed.querySelectorAll(unwanted)) element.remove()
  const meta = parsed.createElement('meta')
  meta.httpEquiv = 'Content-Security-Policy'
  meta.content = policy
  parsed.head.prepend(meta)

  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-same-origin')
  frame.width = String(width)
  frame.height = '768'
  frame.srcdoc = `<!doctype html>${parsed.documentElement.outerHTML}`
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  document.body.append(frame)
  await loaded
  if (!frame.contentDocument) throw new Error('the frame has no document')
  return { document: frame.contentDocument, close: () => frame.remove() }
}

/** The text of a file that the test server serves. */
export const textOf = async (path: string): Promise<string> => {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.text()
}

/** Where a page at this address stands, as the content script would see it. */
export const whereabouts = (url: string, top = true): { origin: string; pathname: string; top: boolean } => {
  const { origin, pathname } = new URL(url)
  return { origin, pathname, top }
}
