// What an adapter may throw: two refusals that the server knows how to answer; anything else is a fault.

/** Too much is going on at this moment: the caller is told to come back, nothing was done (A43, ASVS 16.5.3). */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError'
}

/** A messenger could not send now but may later; any other error of `send` means never. */
export class RetryLater extends Error {
  override readonly name = 'RetryLater'
  /** As the other side asked; 0 leaves it to the sender's back-off. */
  readonly afterSeconds: number

  constructor(message: string, afterSeconds = 0) {
    super(message)
    this.afterSeconds = afterSeconds
  }
}
