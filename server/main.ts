#!/usr/bin/env node
// `twofold-server`: the server alone, configured by its environment (docs/server.md). Stops cleanly on SIGTERM and SIGINT.
import { assemble } from './assemble.ts'
import { listen } from './node.ts'
import { compositeMessenger } from './outbox/composite.ts'
import { createGatewayMessenger } from './outbox/gateway.ts'
import { createSmtpMessenger } from './outbox/smtp.ts'
import { readSettings, SettingError, type Settings } from './settings.ts'
import { KeyError } from './seal/keys.ts'
import { Secret } from './seal/secret.ts'
import type { Messenger } from './ports.ts'
import { FolderLocked } from './store/folder-lock.ts'
import { openStore } from './store/open.ts'

/** One JSON object a line, without anything a person typed. */
const log = (level: 'info' | 'error', event: string, more: Readonly<Record<string, unknown>> = {}): void => {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...more })}\n`)
}

/** What is configured to send; `close` ends the connections that are kept open for the next message. */
const messengerOf = ({ smtp, gateway, policy }: Settings): { readonly messenger: Messenger; close(): void } => {
  const from = { name: policy.organisation.name, address: smtp?.from ?? '' }
  const mail = smtp === null ? [] : [createSmtpMessenger({ url: smtp.url, from })]
  const phone =
    gateway === null ? [] : [createGatewayMessenger({ url: gateway.url, secret: new Secret(gateway.secret) })]
  return { messenger: compositeMessenger([...mail, ...phone]), close: () => mail.forEach((each) => each.close()) }
}

const run = async (): Promise<void> => {
  const settings = readSettings(process.env)
  const onError = (context: string, error: unknown): void =>
    log('error', 'failed', { context, name: error instanceof Error ? error.name : 'unknown', stack: stackOf(error) })
  const store = await openStore(settings.store)
  const { messenger, close } = messengerOf(settings)
  const { publicUrl, policy, keys, ticketKeys, gateway, embedding, trustedProxies, hostedPage } = settings
  const running = await assemble({
    policy,
    publicUrl,
    store,
    keys,
    ticketKeys,
    messenger,
    ...(gateway !== null && { callSecret: gateway.secret }),
    settings: { embedding, trustedProxies, hostedPage },
    onError,
    onDelivery: (delivery) => log('info', 'message', { ...delivery }),
  })
  const listening = await listen(running.handler, settings.port, settings.address)
  log('info', 'listening', {
    port: listening.port,
    publicUrl: publicUrl.href,
    preset: policy.preset,
    can: running.options.can,
  })
  const stop = async (): Promise<void> => {
    running.letGo()
    await listening.close()
    await running.stop()
    close()
    await store.close()
    log('info', 'stopped')
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop())
}

/** Where it went wrong, without the message: a database's may quote what a person typed. */
const stackOf = (error: unknown): string =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .slice(0, 8)
        .join('\n')
    : ''

run().catch((error: unknown) => {
  const said =
    error instanceof SettingError || error instanceof KeyError || error instanceof FolderLocked
      ? error.message
      : undefined
  log(
    'error',
    'not-started',
    said === undefined
      ? { name: error instanceof Error ? error.name : 'unknown', stack: stackOf(error) }
      : { why: said },
  )
  process.exitCode = 1
})
