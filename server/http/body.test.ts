// Bodies that are too large, doubled, of another type or not an object never reach a schema.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodyLimit, readForm, readJson } from './body.ts'

const post = (body: BodyInit, type = 'application/json'): Request =>
  new Request('http://localhost/x', { method: 'POST', body, headers: { 'content-type': type } })

test('an object comes through, in JSON and as a form', async () => {
  assert.deepEqual(await readJson(post('{"a":"b"}')), { ok: true, value: { a: 'b' } })
  const form = await readForm(post('a=b&c=d+e', 'application/x-www-form-urlencoded'))
  assert.deepEqual(form.ok && [...form.value], [
    ['a', 'b'],
    ['c', 'd e'],
  ])
})

test('ASVS-2.2.2 anything but a JSON object is refused with its code', async () => {
  for (const text of ['', '[]', '"x"', 'null', '1', '{', '{"a":', '\u0000'])
    assert.deepEqual(await readJson(post(text)), { ok: false, fault: 'bad-request' }, text)
  assert.deepEqual(await readJson(post(new Uint8Array([0x7b, 0xff, 0x7d]))), { ok: false, fault: 'bad-request' })
  assert.deepEqual(await readJson(post('{}', 'text/plain')), { ok: false, fault: 'wrong-media-type' })
  assert.deepEqual(await readJson(post('{}', 'application/x-www-form-urlencoded')), {
    ok: false,
    fault: 'wrong-media-type',
  })
})

test('ASVS-2.2.2 a huge body is refused, announced or not', async () => {
  const huge = `{"a":"${'x'.repeat(bodyLimit)}"}`
  assert.deepEqual(await readJson(post(huge)), { ok: false, fault: 'too-large' })
  const stream = new ReadableStream({
    pull: (controller) => {
      controller.enqueue(new Uint8Array(8192))
    },
  })
  const unannounced = new Request('http://localhost/x', {
    method: 'POST',
    body: stream,
    duplex: 'half',
    headers: { 'content-type': 'application/json' },
  } as RequestInit)
  assert.deepEqual(await readJson(unannounced), { ok: false, fault: 'too-large' })
})
