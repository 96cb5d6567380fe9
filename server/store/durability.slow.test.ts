// What was acknowledged is there after `kill -9`, every time, and what was not is there whole or not at all.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, describe, it } from 'node:test'
import { openStore } from './open.ts'

const folder = mkdtempSync(join(tmpdir(), 'twofold-kill-'))
after(() => rmSync(folder, { recursive: true }))
const here = (file: string): string => JSON.stringify(new URL(file, import.meta.url).href)

/** Commits one flow after another, each with an account and a message of the same number, and says each when it is done. */
const script = `
  const { openStore } = await import(${here('./open.ts')})
  const { change, flowRow, message } = await import(${here('./contract/support.ts')})
  const store = await openStore({ folder: ${JSON.stringify(folder)} })
  const run = process.argv[1]
  for (let number = 0; ; number += 1) {
    const name = run + '-' + number
    const flow = flowRow({ id: 'flow-' + name })
    await store.createFlow(flow)
    const { result } = await store.commit(change(flow, {
      effects: [{ effect: 'set-default', userId: 'user-' + name, choiceId: name }],
      messages: [message({ id: 'message-' + name })],
    }))
    process.stdout.write(result + ' ' + name + '\\n')
  }`

describe('a server killed in the middle', () => {
  it('has lost nothing that it had acknowledged, and half-written nothing', async () => {
    const acknowledged: string[] = []
    for (const killAfter of [1, 40, 150]) {
      const run = String(killAfter)
      const child = spawn(process.execPath, ['--input-type=module', '-e', script, run], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      for await (const line of createInterface({ input: child.stdout })) {
        const [result, name] = line.split(' ')
        assert.equal(result, 'ok')
        acknowledged.push(name ?? '')
        if (acknowledged.filter((one) => one.startsWith(`${run}-`)).length === killAfter) child.kill('SIGKILL')
      }
      if (child.signalCode === null) await once(child, 'exit')
      assert.equal(child.signalCode, 'SIGKILL')

      const store = await openStore({ folder })
      const flows = await store.db.selectFrom('flows').select(['id', 'version']).execute()
      const choices = await store.db.selectFrom('accounts').select('default_choice').execute()
      const messages = await store.db.selectFrom('messages').select('id').execute()
      const moved = new Set(flows.filter(({ version }) => version === 1).map(({ id }) => id.slice('flow-'.length)))
      for (const name of acknowledged) assert.ok(moved.has(name), `${name} was acknowledged`)
      assert.deepEqual(new Set(choices.map((account) => account.default_choice)), moved)
      assert.deepEqual(new Set(messages.map(({ id }) => id.slice('message-'.length))), moved)
      await store.close()
    }
    assert.ok(acknowledged.length >= 191)
  })
})
