// One messenger of several, each for its own channels: e-mail by SMTP, texts and calls by a gateway.
import type { Messenger } from '../ports.ts'

/** The first that has the channel sends. */
export const compositeMessenger = (messengers: readonly Messenger[]): Messenger => ({
  channels: [...new Set(messengers.flatMap(({ channels }) => channels))],
  async send(channel, content, messageId) {
    const messenger = messengers.find(({ channels }) => channels.includes(channel))
    if (messenger === undefined) throw new Error(`nothing is configured that sends by ${channel}`)
    await messenger.send(channel, content, messageId)
  },
})
