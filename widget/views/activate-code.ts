// The code that was sent to a number or address that is being registered.
import { ltr } from '../parts/address.ts'
import { codeEntry, type CodeEntry } from '../parts/code-entry.ts'
import type { ViewMaker } from '../view/view.ts'

const view: ViewMaker<'activate-code'> = (host) => {
  let entry: CodeEntry | undefined
  return {
    hasField: () => true,
    heading: ({ method }) =>
      host.say(method === 'email' ? 'activate-code.email-heading' : 'activate-code.phone-heading'),
    body: (step) => {
      entry ??= codeEntry(host, step.method)
      const lead = host.say(`enter-code.${step.method}`, { address: ltr(step.address), count: step.codeLength })
      return entry.body({ ...step, lead })
    },
    submit: (entered, { codeLength }) => {
      const code = entry?.read(entered, codeLength)
      if (code !== undefined) host.answer({ answer: 'activate', code })
    },
    back: ({ method }) => ({ label: host.say(method === 'email' ? 'email.change' : 'phone.change') }),
  }
}
export default view
