// The keys that fill in a code, asked of the browser at each page: a person may change them at any time.
import browser from 'webextension-polyfill'
import { keysOf } from '../fill/keys.ts'
import { featuresHere } from '../managed/here.ts'

export async function fillKeys(): Promise<string | null> {
  const [{ authenticator }, commands] = await Promise.all([featuresHere(), browser.commands.getAll()])
  return keysOf(commands, authenticator)
}
