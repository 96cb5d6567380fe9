// A messenger that delivers into the panel of the demo instead of to the world: the outbox's other adapters send by SMTP
// and by a gateway.
import type { MessageContent, Messenger } from '#server/ports.ts'
import type { Inbox } from './inbox.ts'

export const inboxMessenger = (inbox: Inbox): Messenger => ({
  channels: ['email', 'sms', 'voice'],
  send(channel, content) {
    inbox.receive(arrivingOf(channel, content))
    return Promise.resolve()
  },
})

const arrivingOf = (
  channel: 'email' | 'sms' | 'voice',
  { to, subject, text, voice }: MessageContent,
): Parameters<Inbox['receive']>[0] => {
  if (channel === 'email') return { kind: 'mail', to, subject, text }
  return channel === 'sms' ? { kind: 'text', to, text } : { kind: 'call', to, text, callId: voice?.callId ?? '' }
}
