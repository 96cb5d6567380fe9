// Prove a method by its code: from a text, a mail, a call, an app, or one that was saved.
import { ltr } from '../parts/address.ts'
import { codeEntry, type CodeEntry } from '../parts/code-entry.ts'
import { proofHeading } from '../parts/proof.ts'
import type { ViewMaker } from '../view/view.ts'

/** Which sentence tells where the code is; push and keys have none, and speak of the app. */
const codeSource = {
  sms: 'sms',
  voice: 'voice',
  email: 'email',
  totp: 'app',
  push: 'app',
  fido2: 'app',
  recoveryCode: 'saved',
} as const

const view: ViewMaker<'enter-code'> = (host) => {
  let entry: CodeEntry | undefined
  return {
    hasField: () => true,
    heading: (step) => proofHeading(host, step),
    body: ({ choice, ...step }) => {
      entry ??= codeEntry(host, choice.method)
      const lead = host.say(`enter-code.${codeSource[choice.method]}`, {
        address: ltr(choice.hint),
        count: step.codeLength,
      })
      return entry.body({ ...step, lead })
    },
    submit: (entered, { codeLength }) => {
      const code = entry?.read(entered, codeLength)
      if (code !== undefined) host.answer({ answer: 'verify', code })
    },
    back: ({ others }) => (others ? { label: host.say('proof.another') } : null),
  }
}
export default view
