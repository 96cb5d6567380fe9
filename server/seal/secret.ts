// A value that must not be shown by accident: printed, logged, put in a template or in JSON it says [secret] (ASVS 16.2.5).
import { inspect } from 'node:util'

export class Secret<T> {
  readonly #value: T

  constructor(value: T) {
    this.#value = value
  }

  /** The only way to the value; every call is a place to look at in review. */
  reveal(): T {
    return this.#value
  }

  toString(): string {
    return '[secret]'
  }

  toJSON(): string {
    return '[secret]'
  }

  [inspect.custom](): string {
    return '[secret]'
  }
}
