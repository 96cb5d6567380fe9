// Every QR code anywhere in a picture (ISO/IEC 18004): any size and angle, light on dark as well, several at once.
import { decodeQR, decodeQRBatch } from 'qr/decode.js'
import type { Picture } from './picture.ts'

/** Hypotheses that the decoder may follow, and milliseconds that it may take for them, for a picture that stands still. */
const PATIENT = { effort: 8, timeLimit: 500 }

/** The texts, each once, in the order in which they were found. The picture is overwritten. */
export async function codesIn(picture: Picture): Promise<readonly string[]> {
  try {
    const [found = []] = await decodeQRBatch([picture], PATIENT)
    return [...new Set(found.filter((one): one is string => typeof one === 'string'))]
  } catch {
    // Too small to hold a code at all.
    return []
  } finally {
    picture.data.fill(0)
  }
}

/** One code of a moving picture, quickly; null in most frames. The picture is overwritten. */
export function codeInFrame(picture: Picture): string | null {
  try {
    return decodeQR(picture)
  } catch {
    return null
  } finally {
    picture.data.fill(0)
  }
}
