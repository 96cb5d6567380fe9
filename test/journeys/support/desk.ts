// What a person reads off the phone and out of the mailbox in the panel.
import type { Page } from 'puppeteer-core'
import { until } from './until.ts'

/** Codes in the panel, newest first: of texts, of mails, of the authenticator app. */
const selectors = {
  text: '#desk .texts .code',
  mail: '#desk .mails .code',
  app: '#desk .accounts .code',
  call: '#desk .call blockquote',
} as const
export type Source = keyof typeof selectors

export class Desk {
  readonly #page: Page
  /** Codes that were read already: the next one is another one. */
  readonly #read = new Set<string>()

  constructor(page: Page) {
    this.#page = page
  }

  /** The newest code that was not read before. */
  async code(source: Exclude<Source, 'call'>): Promise<string> {
    const code = await until(
      async () => {
        const [newest] = await this.#all(source)
        return newest !== undefined && !this.#read.has(`${source} ${newest}`) && newest
      },
      async () => `no new code by ${source}: ${(await this.#all(source)).join()}`,
    )
    this.#read.add(`${source} ${code}`)
    return code
  }

  /** What is shown now counts as read. */
  async passOver(source: Source): Promise<void> {
    for (const code of await this.#all(source)) this.#read.add(`${source} ${code}`)
  }

  /** The code that a voice reads out. */
  async spoken(): Promise<string> {
    const heard = await until(
      async () => (await this.#all('call'))[0],
      () => 'nobody speaks',
    )
    return /(\d, ){5,7}\d/.exec(heard)?.[0].replaceAll(', ', '') ?? ''
  }

  /** Waits for a mail with this subject. */
  async untilMail(subject: string): Promise<void> {
    const subjects = (): Promise<readonly string[]> =>
      this.#page.$$eval('#desk .mail summary .name', (names) => names.map((name) => name.textContent ?? ''))
    await until(
      async () => (await subjects()).includes(subject),
      async () => `no mail “${subject}”: ${(await subjects()).join()}`,
    )
  }

  /** How many codes have come by this way. */
  async count(source: Source): Promise<number> {
    return (await this.#all(source)).length
  }

  #all(source: Source): Promise<readonly string[]> {
    return this.#page.$$eval(selectors[source], (elements) => elements.map((element) => element.textContent ?? ''))
  }
}
