// A request body as a plain value, bounded: what is too large, not UTF-8, not JSON or not an object is refused with a
// code before anything looks at it (A2, ASVS 2.2.2).

export type BodyFault = 'too-large' | 'unsupported-media-type' | 'bad-request'
export type Body =
  | { readonly ok: true; readonly value: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly fault: BodyFault }

/** Bytes: a WebAuthn answer is the largest that is sent, about 4 KiB. */
export const bodyLimit = 32_768

/** Reads JSON, or a form where `form` is true. Keys given twice are refused (A2). */
export const readBody = async (request: Request, form = false): Promise<Body> => {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== (form ? 'application/x-www-form-urlencoded' : 'application/json'))
    return { ok: false, fault: 'unsupported-media-type' }
  const bytes = await readBytes(request)
  if (bytes === null) return { ok: false, fault: 'too-large' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const value = form ? formValue(text) : (JSON.parse(text) as unknown)
    return isObject(value) ? { ok: true, value } : { ok: false, fault: 'bad-request' }
  } catch {
    return { ok: false, fault: 'bad-request' }
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const formValue = (text: string): unknown => {
  const pairs = [...new URLSearchParams(text)]
  return new Set(pairs.map(([key]) => key)).size === pairs.length ? Object.fromEntries(pairs) : null
}

const readBytes = async (request: Request): Promise<Uint8Array | null> => {
  if (Number(request.headers.get('content-length') ?? 0) > bodyLimit) return null
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > bodyLimit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
