// The words for browsers that ask, told from what they send; nothing for what is not known, and never more than a name.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agentOf } from './agent.ts'

const linux = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)'
const agents: Readonly<Record<string, readonly [browser: string, system: string]>> = {
  [`${linux} Chrome/143.0.0.0 Safari/537.36`]: ['Chrome', 'Linux'],
  [`${linux} HeadlessChrome/143.0.0.0 Safari/537.36`]: ['Chrome', 'Linux'],
  [`${linux.replace('X11; Linux x86_64', 'Windows NT 10.0; Win64; x64')} Chrome/143.0.0.0 Safari/537.36 Edg/143.0.0.0`]:
    ['Microsoft Edge', 'Windows'],
  'Mozilla/5.0 (X11; Linux x86_64; rv:147.0) Gecko/20100101 Firefox/147.0': ['Firefox', 'Linux'],
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1':
    ['Safari', 'iOS'],
  'curl/8.0': ['', ''],
  '': ['', ''],
}

for (const [agent, [browser, system]] of Object.entries(agents))
  test(`${agent.slice(0, 40)}… is ${browser} on ${system}`, () => assert.deepEqual(agentOf(agent), { browser, system }))
