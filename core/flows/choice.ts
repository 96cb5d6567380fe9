// The word by which a page names one method of one authenticator. Opaque to pages; made-up people's look the same.
import type { Authenticator } from '#core/methods/authenticator.ts'
import { isMethod, type Method } from '#core/methods/catalogue.ts'
import type { MethodChoice } from './step.ts'

/** Authenticator ids hold no dot, so the method stands after the last one. */
export const choiceIdOf = (authenticatorId: string, method: Method): string => `${authenticatorId}.${method}`

/** null for a word that was never a choice id. */
export const readChoiceId = (
  choiceId: string,
): { readonly authenticatorId: string; readonly method: Method } | null => {
  const dot = choiceId.lastIndexOf('.')
  const method = choiceId.slice(dot + 1)
  return dot > 0 && isMethod(method) ? { authenticatorId: choiceId.slice(0, dot), method } : null
}

export const choiceOf = (authenticator: Authenticator, method: Method): MethodChoice => ({
  id: choiceIdOf(authenticator.id, method),
  method,
  hint: authenticator.hint,
})

/**
 * A passkey instead of a password: any passkey of this person. It names no authenticator, so that it can be offered to
 * everybody alike; which one it was is known when it answers.
 */
export const anyPasskey: MethodChoice = { id: choiceIdOf('any', 'fido2'), method: 'fido2', hint: '' }

/** An approval instead of a password, on any device of this person; offered alike in the same way. */
export const anyPush: MethodChoice = { id: choiceIdOf('any', 'push'), method: 'push', hint: '' }
