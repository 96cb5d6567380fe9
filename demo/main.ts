// `node demo/main.ts`: the site that `npm start` opens, and what to do with it, in plain words. PORT and FOLDER choose
// another port and another place for what is registered.
import { fileURLToPath } from 'node:url'
import { format } from '#core/messages/text.ts'
import { people } from './people.ts'
import { startDemo } from './serve.ts'
import { printed, stories } from './text.ts'

const port = Number(process.env['PORT'] ?? 4400)
const folder = process.env['FOLDER'] ?? fileURLToPath(new URL('../.twofold', import.meta.url))

try {
  const demo = await startDemo({ port, folder, onError: (error) => console.error(error) })
  const { origin } = demo
  const width = Math.max(...people.map(({ username }) => username.length))
  console.log(
    [
      '',
      format(printed.open, { origin }),
      format(printed.strict, { origin }),
      '',
      printed.people,
      ...people.map(
        ({ key, username, password }) => `  ${username.padEnd(width)}  ${password.padEnd(24)}  ${stories[key].state}`,
      ),
      '',
      format(printed.stop, { folder }),
    ].join('\n'),
  )
  let ending = false
  const end = (): void => {
    if (!ending) void demo.close().then(() => process.exit())
    ending = true
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end)
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  console.error(taken ? format(printed.busy, { port }) : error)
  process.exitCode = 1
}
