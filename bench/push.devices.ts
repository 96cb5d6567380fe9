// The devices of `push.ts`, in a process of their own so that only the server is measured: each waits, and asks again as
// soon as it was answered. Told by message: the port, the path and one body a device; ends with its parent.
import { Agent, request } from 'node:http'

interface Asked {
  readonly port: number
  readonly path: string
  readonly bodies: readonly string[]
}

process.once('message', ({ port, path, bodies }: Asked) => {
  const agent = new Agent({ keepAlive: true, maxSockets: bodies.length })
  const wait = (body: string): Promise<void> =>
    new Promise((resolve) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
      const asking = request({ agent, port, path, method: 'POST', host: '127.0.0.1', headers }, (response) => {
        response.resume()
        response.on('close', resolve)
      })
      // A connection that was refused is tried again a little later.
      asking.on('error', () => setTimeout(resolve, 100))
      asking.end(body)
    })
  for (const body of bodies)
    void (async () => {
      while (process.connected) await wait(body)
    })()
})
process.once('disconnect', () => process.exit())
