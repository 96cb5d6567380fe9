// Messages as an attacker would send them: from elsewhere, under odd names, with odd contents.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as v from 'valibot'
import { dispatch, type Self, type Sender, type Table } from './dispatch.ts'

const self: Self = {
  id: 'twofold',
  origin: 'chrome-extension://twofold',
  guidedOrigins: ['https://login.example'],
  isGranted: async (origin) => origin === 'https://granted.example',
}
const content: Sender = { id: 'twofold', url: 'https://login.example/a?b', frameId: 0, tab: { id: 1 } }
const page: Sender = { id: 'twofold', url: 'chrome-extension://twofold/popup.html' }

/** Dispatches to a table with one row for each asker, and says which rows were reached. */
function ask(message: unknown, sender: Sender) {
  const reached: string[] = []
  const answer = (row: string) => () => {
    reached.push(row)
    return { language: row }
  }
  const table: Table<'settings' | 'present'> = {
    settings: { from: 'content', ask: v.strictObject({}), answer: answer('settings') },
    present: { from: 'page', ask: v.strictObject({}), answer: answer('present') },
  }
  return { reply: dispatch(table, self, message, sender), reached }
}

describe('dispatch', () => {
  it('answers the asker that a row is for', async () => {
    assert.deepEqual(await ask({ name: 'settings', ask: {} }, content).reply, { language: 'settings' })
    assert.deepEqual(await ask({ name: 'present', ask: {} }, page).reply, { language: 'present' })
  })

  const strangers: Readonly<Record<string, Sender>> = {
    'another extension': { ...content, id: 'other' },
    nobody: {},
    'a sender without address': { id: 'twofold', tab: { id: 1 }, frameId: 0 },
    'a frame': { ...content, frameId: 3 },
    'a page outside any tab': { ...content, tab: undefined },
    http: { ...content, url: 'http://login.example/' },
    'a sibling host': { ...content, url: 'https://www.login.example/' },
    'a look-alike host': { ...content, url: 'https://login.example.evil.example/' },
    'another port': { ...content, url: 'https://login.example:444/' },
    'an opaque origin': { ...content, url: 'about:srcdoc' },
    'no address at all': { ...content, url: 'not a url' },
    'an extension whose id begins with ours': { ...content, url: 'chrome-extension://twofold2/' },
    'a page of ours where content is meant': page,
  }
  for (const [who, sender] of Object.entries(strangers)) {
    it(`EXT-ISO-02 is silent to ${who}`, () => {
      assert.deepEqual(ask({ name: 'settings', ask: {} }, sender), { reply: undefined, reached: [] })
    })
  }
  it('EXT-ISO-02 answers a page that a person granted, where a row is for those too, and no other page', async () => {
    const table: Table<'settings' | 'present'> = {
      settings: { from: ['content', 'element'], ask: v.strictObject({}), answer: () => ({ language: 'xx' }) },
      present: { from: ['content', 'page'], ask: v.strictObject({}), answer: () => ({ language: 'yy' }) },
    }
    const from = (name: string, url: string): Promise<unknown> | undefined =>
      dispatch(table, self, { name, ask: {} }, { ...content, url })
    assert.deepEqual(await from('settings', 'https://granted.example/a'), { language: 'xx' })
    assert.equal(await from('settings', 'https://withdrawn.example/a'), undefined)
    assert.equal(from('present', 'https://granted.example/a'), undefined)
  })
  it('EXT-ISO-02 a content script cannot ask what only our own pages may', () => {
    assert.deepEqual(ask({ name: 'present', ask: {} }, content), { reply: undefined, reached: [] })
  })

  for (const name of ['toString', 'constructor', '__proto__', 'unknown', '', 7, null]) {
    it(`EXT-ISO-02 has no row ${String(name)}`, () => {
      assert.deepEqual(ask({ name, ask: {} }, content), { reply: undefined, reached: [] })
    })
  }
  for (const message of [
    undefined,
    null,
    'settings',
    [],
    { name: 'settings' },
    { name: 'settings', ask: {}, more: 1 },
  ]) {
    it(`EXT-ISO-02 does not read ${JSON.stringify(message)} as a message`, () => {
      assert.deepEqual(ask(message, content), { reply: undefined, reached: [] })
    })
  }
  it('EXT-ISO-02 refuses a right name with a wrong ask', async () => {
    const { reply, reached } = ask({ name: 'settings', ask: { more: 1 } }, content)
    await assert.rejects(async () => reply, /wrong ask for settings/)
    assert.deepEqual(reached, [])
  })
})
