// The camera, until a code is seen or the person stops it. Frames are looked at and dropped.
import { codeInFrame } from './codes-in.ts'
import { drawn } from './picture.ts'

/** Milliseconds between two looks: a code is held still for longer. */
const PAUSE = 150
/** Pixels on the longer side: enough for a code held to the camera, quick to read. */
const LONGEST = 1024

export interface Camera {
  readonly stream: MediaStream
  readonly stop: () => void
}

/** Null without a camera, or without leave. */
export async function openCamera(devices: Pick<MediaDevices, 'getUserMedia'>): Promise<Camera | null> {
  try {
    const stream = await devices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } } })
    return {
      stream,
      stop() {
        for (const track of stream.getTracks()) track.stop()
      },
    }
  } catch {
    return null
  }
}

/** Looks until `seen` has got a text or `signal` is aborted. */
export function watch(video: HTMLVideoElement, seen: (text: string) => void, signal: AbortSignal): void {
  const look = (): void => {
    if (signal.aborted) return
    const { videoWidth, videoHeight } = video
    const picture = videoWidth > 0 ? drawn(video, videoWidth, videoHeight, LONGEST) : null
    const text = picture && codeInFrame(picture)
    if (text) seen(text)
    else setTimeout(look, PAUSE)
  }
  look()
}
