// What a person does on the page while a device is paired and asked: to the link, and reading the number.
import { PNG } from 'pngjs'
import type { Page } from 'puppeteer-core'
import decodeQR from 'qr/decode.js'
import type { Scene } from './steps.ts'
import { until } from './until.ts'

/** To the pairing link, from the first page of a registration; gives the link as a person would copy it. */
export async function toPairing({ visitor }: Pick<Scene, 'visitor'>): Promise<string> {
  await visitor.at('more.heading')
  await visitor.press('button.next')
  await visitor.at('app.get-heading', { app: 'Microsoft Authenticator' })
  await visitor.press('add.different')
  await visitor.at('add.list-heading')
  await visitor.press('family.push')
  await visitor.at('add-push.heading')
  await visitor.press('button.next')
  await visitor.at('pair.heading')
  await visitor.press('app.cannot-scan')
  return linkOn({ visitor })
}

/** The link that stands on the page. */
export const linkOn = ({ visitor }: Pick<Scene, 'visitor'>): Promise<string> =>
  until(
    async () => /twofold:\/\/pair\S+/.exec(await visitor.text('main'))?.[0],
    () => visitor.text('main'),
  )

/** What a camera in front of the page reads. */
export const pictureOn = async (page: Page): Promise<string> => {
  const { data, width, height } = PNG.sync.read(Buffer.from(await page.screenshot()))
  return decodeQR({ data, width, height })
}

/** The number that the page shows, as its person reads it. */
export const numberOn = (page: Page, digits: 2 | 6 = 2): Promise<string> =>
  until(
    async () =>
      new RegExp(`\\d{${digits}}`).exec(
        await page.$eval('main [data-part="number"]', (one) => one.textContent ?? ''),
      )?.[0],
    () => 'no number',
  )
