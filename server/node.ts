// From Node's HTTP server to the handler and back: the only place that knows a socket.
import { createAdaptorServer, type HttpBindings } from '@hono/node-server'
import type { AddressInfo, Server } from 'node:net'
import type { Handler } from './create-server.ts'

export interface Listening {
  readonly port: number
  close(): Promise<void>
}

/** Listens on `address`; port 0 picks a free one. Closing waits for replies under way. */
export const listen = async (handler: Handler, port: number, address: string): Promise<Listening> => {
  let closing = false
  const server = createAdaptorServer({
    fetch: async (request: Request, bindings: unknown) => {
      const peer = (bindings as HttpBindings).incoming.socket.remoteAddress
      const response = await handler(request, peer === undefined ? {} : { address: peer })
      // The last one on this connection: else whoever keeps it open would keep the process.
      if (closing) response.headers.set('connection', 'close')
      return response
    },
  }) as Server & { closeIdleConnections?: () => void }
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, address, () => resolve())
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        closing = true
        server.close(() => resolve())
        server.closeIdleConnections?.()
      }),
  }
}
