// What stands before several server processes: a plain proxy that gives each request to the next of them, and knows
// nothing of who is speaking or of what was said before.
import { once } from 'node:events'
import { createServer, request as ask } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface RoundRobin {
  readonly origin: string
  close(): Promise<void>
}

/** `origins` are `http://127.0.0.1:…`. Adds the peer to `X-Forwarded-For`, as the server's trusted proxies do. */
export const startRoundRobin = async (origins: readonly string[]): Promise<RoundRobin> => {
  let turn = 0
  const server = createServer((request, response) => {
    const origin = origins[turn % origins.length]
    turn += 1
    const peer = request.socket.remoteAddress ?? 'unknown'
    const before = request.headers['x-forwarded-for']
    const forwarded = before === undefined ? peer : `${String(before)}, ${peer}`
    const onward = ask(
      `${origin}${request.url}`,
      { method: request.method, headers: { ...request.headers, 'x-forwarded-for': forwarded } },
      (reply) => {
        response.writeHead(reply.statusCode ?? 502, reply.rawHeaders)
        reply.pipe(response)
      },
    )
    onward.on('error', () => response.writeHead(502).end())
    request.pipe(onward)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
