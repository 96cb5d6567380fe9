// The part of pngjs that we use; the package brings no types.
declare module 'pngjs' {
  export class PNG {
    constructor(options: { readonly width: number; readonly height: number })
    readonly width: number
    readonly height: number
    /** Red, green, blue, alpha of each pixel, row by row. */
    readonly data: Buffer
    static readonly sync: { read(file: Uint8Array): PNG; write(image: PNG): Buffer }
  }
}
