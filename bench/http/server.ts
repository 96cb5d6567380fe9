// A server under load, as the benchmark sees it: requests over kept connections, its CPU, its mail.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { codePattern, type FromServer, type ServerSettings, type ToServer } from './protocol.ts'

export interface Reply {
  readonly status: number
  readonly body: unknown
  /** `name=value; name=value`, those that were set. */
  readonly cookies: string
}

export interface Server {
  send(method: 'POST' | 'PUT', path: string, body: string, headers: Readonly<Record<string, string>>): Promise<Reply>
  usage(): Promise<{ readonly cpu: number; readonly memory: number }>
  advance(seconds: number): Promise<void>
  /** The next code that is sent to that address; one that came already is taken at once. */
  codeTo(address: string): Promise<string>
  stop(): Promise<void>
}

const files = {
  ours: fileURLToPath(new URL('ours.ts', import.meta.url)),
  peer: fileURLToPath(new URL('peer.ts', import.meta.url)),
}

export const startServer = async (whose: keyof typeof files, settings: ServerSettings): Promise<Server> => {
  const child = fork(files[whose], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const tell = (message: ToServer): void => void child.send(message)
  const mails = mailboxes(child)
  tell({ start: settings })
  const { port } = await heard(child, 'port')
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  return {
    send: (method, path, body, headers) => exchange({ agent, port, method, path, headers }, body),
    async usage() {
      tell({ usage: true })
      return (await heard(child, 'usage')).usage
    },
    async advance(seconds) {
      tell({ advance: seconds })
      await heard(child, 'advanced')
    },
    codeTo: mails,
    async stop() {
      agent.destroy()
      const gone = once(child, 'exit')
      tell({ stop: true })
      await gone
    },
  }
}

/** The next message of that kind; fails when the server says that something went wrong, or ends. */
const heard = <N extends 'port' | 'usage' | 'advanced'>(
  child: ChildProcess,
  name: N,
): Promise<Extract<FromServer, Readonly<Record<N, unknown>>>> =>
  new Promise((resolve, reject) => {
    const over = (): void => {
      child.off('message', listen)
      child.off('exit', ended)
    }
    const ended = (): void => reject(new Error('the server is gone'))
    const listen = (message: FromServer): void => {
      if ('failed' in message) {
        over()
        reject(new Error(message.failed))
      } else if (name in message) {
        over()
        resolve(message as Extract<FromServer, Readonly<Record<N, unknown>>>)
      }
    }
    child.on('message', listen)
    child.on('exit', ended)
  })

const mailboxes = (child: ChildProcess): Server['codeTo'] => {
  const come = new Map<string, string>()
  const waiting = new Map<string, (text: string) => void>()
  child.on('message', (message: FromServer) => {
    if ('failed' in message) console.error(message.failed)
    if (!('mail' in message)) return
    const { to, text } = message.mail
    const code = codePattern.exec(text)?.[0]
    if (code === undefined) return
    const taker = waiting.get(to)
    waiting.delete(to)
    if (taker === undefined) come.set(to, code)
    else taker(code)
  })
  return (address) =>
    new Promise((resolve) => {
      const code = come.get(address)
      come.delete(address)
      if (code === undefined) waiting.set(address, resolve)
      else resolve(code)
    })
}

interface Line {
  readonly agent: Agent
  readonly port: number
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

const exchange = ({ agent, port, method, path, headers }: Line, body: string): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const length = { 'content-length': String(Buffer.byteLength(body)) }
    const sent = request(
      { host: '127.0.0.1', port, agent, method, path, headers: { ...headers, ...length } },
      (reply) => {
        let text = ''
        reply.setEncoding('utf8')
        reply.on('data', (piece: string) => (text += piece))
        reply.on('end', () =>
          resolve({
            status: reply.statusCode ?? 0,
            body: text === '' ? null : (JSON.parse(text) as unknown),
            cookies: (reply.headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; '),
          }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
