// A loopback site that answers for every host name over https and http: the test browsers resolve all names to it, so
// that a page can stand under the real address of a sign-in page without any network.
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { selfSigned } from './certificate.ts'

export interface Page {
  readonly html: string
  /** Added to the response; names in lower case. */
  readonly headers?: Readonly<Record<string, string>>
}
/** The page under an address; undefined answers 404. */
export type Pages = (url: URL) => Page | undefined

export interface Site {
  readonly httpsPort: number
  readonly httpPort: number
  /** Addresses that were asked for, in order. Firefox asks for some of its own: filter by host. */
  readonly hits: readonly URL[]
  readonly close: () => Promise<void>
}

export async function startSite(pages: Pages): Promise<Site> {
  const hits: URL[] = []
  const answer = (scheme: 'http' | 'https') => (request: IncomingMessage, response: ServerResponse) => {
    const host = (request.headers.host ?? 'localhost').replace(/:\d+$/, '')
    const url = new URL(request.url ?? '/', `${scheme}://${host}`)
    hits.push(url)
    const page = pages(url)
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', ...page?.headers })
    response.end(page?.html ?? '')
  }
  const https = createHttpsServer(selfSigned(), answer('https'))
  const http = createHttpServer(answer('http'))
  const [httpsPort, httpPort] = await Promise.all([listen(https), listen(http)])
  return { httpsPort, httpPort, hits, close: async () => void (await Promise.all([close(https), close(http)])) }
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)))

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
