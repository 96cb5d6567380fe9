// Pictures of any origin (a capture of the tab, a file, a frame of the camera) as the pixels in which codes are looked for.
// Pixels are overwritten as soon as they have been looked at: a screen shows more than a code.

/** RGBA, row by row. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray<ArrayBuffer>
}

/** Pixels on the longer side; more is drawn smaller. A screen of 4K at double density fits. */
const LONGEST = 7680

/** Null for what the browser cannot draw. */
export async function pictureOf(file: Blob): Promise<Picture | null> {
  const bitmap = await createImageBitmap(file).catch(() => null)
  if (!bitmap) return null
  try {
    return drawn(bitmap, bitmap.width, bitmap.height)
  } finally {
    bitmap.close()
  }
}

/** The picture at a size of its own; null where there is nothing to draw. */
export function drawn(source: CanvasImageSource, width: number, height: number, longest = LONGEST): Picture | null {
  const scale = Math.min(1, longest / Math.max(width, height))
  const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale))
  const context = canvas.width > 0 && canvas.height > 0 ? canvas.getContext('2d', { willReadFrequently: true }) : null
  if (!context) return null
  // What is transparent is white paper to a person.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(source, 0, 0, canvas.width, canvas.height)
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  const picture = { width: canvas.width, height: canvas.height, data }
  canvas.width = 0
  return picture
}

/** A `data:` address as the browser gives a capture. Never fetched: our own pages may connect to nothing of that kind. */
export function blobOf(dataUrl: string): Blob {
  const [head = '', body = ''] = dataUrl.split(',', 2)
  const bytes = Uint8Array.from(atob(body), (character) => character.charCodeAt(0))
  return new Blob([bytes], { type: /^data:([^;]+)/.exec(head)?.[1] ?? '' })
}
