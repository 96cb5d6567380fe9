// A request body as a plain value, bounded: what is too large, not UTF-8, not JSON or not an object is refused with a
// code before anything looks at it (A2, ASVS 2.2.2).

export type BodyFault = 'too-large' | 'wrong-media-type' | 'bad-request'
export type Body<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: BodyFault }

/** Bytes: a WebAuthn answer is the largest that is sent, about 4 KiB. */
export const bodyLimit = 32_768

/** A JSON object; what is in it is the schemas' to judge. */
export const readJson = async (request: Request): Promise<Body<Readonly<Record<string, unknown>>>> => {
  const text = await readText(request, 'application/json')
  if (!text.ok) return text
  try {
    const value = JSON.parse(text.value) as unknown
    return isObject(value) ? { ok: true, value } : { ok: false, fault: 'bad-request' }
  } catch {
    return { ok: false, fault: 'bad-request' }
  }
}

/** A form, as OAuth's addresses take it. */
export const readForm = async (request: Request): Promise<Body<URLSearchParams>> => {
  const text = await readText(request, 'application/x-www-form-urlencoded')
  return text.ok ? { ok: true, value: new URLSearchParams(text.value) } : text
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The body as text, bounded: for whoever has to check a signature over it. */
export const readText = async (request: Request, wanted: string): Promise<Body<string>> => {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== wanted) return { ok: false, fault: 'wrong-media-type' }
  const bytes = await readBytes(request)
  if (bytes === null) return { ok: false, fault: 'too-large' }
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { ok: false, fault: 'bad-request' }
  }
}

const readBytes = async (request: Request): Promise<Uint8Array | null> => {
  const length = request.headers.get('content-length')
  if (Number(length ?? 0) > bodyLimit) return null
  // HTTP holds a body to the length that it names (RFC 9112 §6.3): then it can be read at once.
  if (length !== null && /^\d+$/.test(length)) {
    const bytes = new Uint8Array(await request.arrayBuffer())
    return bytes.byteLength > bodyLimit ? null : bytes
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > bodyLimit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
