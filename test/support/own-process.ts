// `server/main.ts` in a process of its own, as an organisation runs it: configured by its environment, spoken to over HTTP.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Policy } from '#core/policy/policy.ts'
import type { Handler } from '#server/create-server.ts'
import { freePort } from './free-port.ts'

const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url))

export interface OwnProcess {
  readonly origin: string
  stop(): Promise<void>
}

/** Starts it and waits until it listens. `folder` holds its policy file and, without `DATABASE_URL`, its database. */
export const startOwnProcess = async (
  folder: string,
  policy: Policy,
  env: Readonly<Record<string, string>>,
): Promise<OwnProcess> => {
  const file = join(folder, 'policy.json')
  await writeFile(file, JSON.stringify(policy))
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env['PATH'],
      TWOFOLD_FOLDER: folder,
      TWOFOLD_POLICY: file,
      TWOFOLD_PUBLIC_URL: `${origin}/twofold`,
      PORT: String(port),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line)
    if (!line.includes('"listening"')) continue
    child.stdout.resume()
    return { origin, stop: () => ended(child, 'SIGTERM') }
  }
  throw new Error(`the server did not start:\n${lines.join('\n')}`)
}

/** Ends the process and waits until it is gone. */
export const ended = async (child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}

/** RFC 9110 §7.6.1: about one connection, and not about what is carried over it. */
const ownToTheHop = ['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date']

/** Hands requests that are meant for one address to a server that listens at another, as a proxy does. */
export const handlerAt =
  (origin: () => string): Handler =>
  async (request) => {
    const { pathname, search } = new URL(request.url)
    const response = await fetch(`${origin()}${pathname}${search}`, {
      method: request.method,
      headers: request.headers,
      redirect: 'manual',
      ...(request.body !== null && { body: await request.text() }),
    })
    const headers = new Headers(response.headers)
    for (const name of ownToTheHop) headers.delete(name)
    return new Response(response.body, { status: response.status, headers })
  }
