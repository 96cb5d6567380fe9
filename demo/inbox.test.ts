// Whose phone and mailbox a message arrives in.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Inbox } from './inbox.ts'
import { people } from './people.ts'

const [mira, jonas] = people
assert.ok(mira && jonas)
const mail = (to: string) => ({ kind: 'mail', to, subject: 'Hello', text: 'Text' }) as const

test('known addresses belong to their people, whatever the case', () => {
  const inbox = new Inbox(() => 1)
  inbox.show('one')
  inbox.receive(mail(mira.username.toUpperCase()))
  inbox.receive({ kind: 'text', to: jonas.phone, text: 'Text' })
  assert.equal(inbox.of('none').mails.length, 1)
  assert.equal(inbox.of('one').mails.length, 0)
  assert.equal(inbox.of('one').texts.length, 1)
})

test('an address that was typed belongs to whoever the panel shows, and stays theirs', () => {
  const inbox = new Inbox(() => 1)
  inbox.show('none')
  inbox.receive(mail('new@mailbox.example'))
  inbox.show('one')
  inbox.receive(mail('new@mailbox.example'))
  assert.deepEqual([inbox.of('none').mails.length, inbox.of('one').mails.length], [2, 0])
})

test('what came before anybody was shown is there for everybody; the newest comes first, and the oldest go', () => {
  let now = 0
  const inbox = new Inbox(() => (now += 1))
  for (let sent = 0; sent < 50; sent += 1) inbox.receive(mail('somebody@mailbox.example'))
  for (const key of ['none', 'locked'] as const) {
    const times = inbox.of(key).mails.map(({ at }) => at)
    assert.equal(times.length, 40)
    assert.equal(times[0], 50)
  }
})

test('listeners hear of every change until they leave; the page never learns the gateway’s name of a call', () => {
  const inbox = new Inbox(() => 1)
  let heard = 0
  const leave = inbox.watch(() => (heard += 1))
  inbox.receive({ kind: 'call', to: mira.phone, text: 'Hello', callId: 'secret-name' })
  const [call] = inbox.of('none').calls
  assert.ok(call)
  assert.doesNotMatch(JSON.stringify(call), /secret-name/)
  inbox.changeCall(call.id, { state: 'answered' })
  assert.equal(inbox.of('none').calls[0]?.state, 'answered')
  assert.equal(heard, 2)
  leave()
  inbox.empty()
  assert.equal(heard, 2)
  assert.deepEqual(inbox.of('none'), { mails: [], texts: [], calls: [] })
})
