// A message as it is decided on, before it is sealed into the outbox: what it is, to whom, in which language. Texts come
// from the table of notices; values put into them are stripped of what could break a header, a line or a link (ASVS 1.3.11).
import { type NoticeKey, noticeTable } from '#core/messages/notices/index.ts'
import { format, type Params } from '#core/messages/text.ts'
import type { Method } from '#core/methods/catalogue.ts'
import type { MessageContent, OutgoingMessage } from '../ports.ts'
import { newId } from './code.ts'
import type { Deps } from './deps.ts'

export type Action = 'register' | 'reset' | 'sign-in' | 'fresh'

export type Notice =
  | 'method-added'
  | 'method-removed'
  | 'default-changed'
  | 'password-reset'
  | 'method-paused'
  | 'method-disabled'
  | 'second-factor-failed'
  | 'reset-refused'
  | 'reset-not-possible'
  | 'recovery-code-used'
  | 'reported'
  | 'push-denied'
  | 'push-reported'

interface Addressed {
  /** Null for a made-up person: the message is made and stored alike, and dropped by the sender. */
  readonly to: string | null
  readonly language: string
  /** Epoch milliseconds after which it is worthless. */
  readonly expiresAt: number
}

export type Draft =
  | (Addressed & {
      readonly draft: 'code'
      readonly channel: 'email' | 'sms' | 'voice'
      readonly action: Action
      readonly code: string
      readonly sentAt: number
    })
  | (Addressed & { readonly draft: 'call'; readonly action: Action; readonly callId: string })
  | (Addressed & {
      readonly draft: 'notice'
      readonly notice: Notice
      readonly name: string
      readonly method: Method | null
      readonly at: number
    })

/** One line of harmless text: no control, direction or line-breaking characters, at most 200 units. */
export const plain = (value: string): string =>
  value
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\u200e\u200f]+/gu, ' ')
    .trim()
    .slice(0, 200)

type Text = (key: NoticeKey, params?: Params) => string

/** Writes the draft out and seals it for the outbox. */
export const toMessage = async (deps: Deps, draft: Draft, now: number): Promise<OutgoingMessage> => {
  const { organisation } = deps.policy
  const table = await noticeTable(draft.language)
  const common: Params = {
    issuer: plain(organisation.issuer),
    organisation: plain(organisation.name),
    support: plain(organisation.support.replace(/^mailto:/, '')),
  }
  const text: Text = (key, params) => format(table[key], { ...common, ...params })
  const id = newId(deps.random)
  const content: MessageContent = {
    to: draft.to ?? 'nobody@invalid',
    language: draft.language,
    ...write(draft, text, deps.host),
  }
  return {
    id,
    channel: draft.to === null ? 'none' : channelOf(draft),
    content: deps.seals.seal('message', id, JSON.stringify(content)),
    notBefore: now,
    expiresAt: draft.expiresAt,
  }
}

const channelOf = (draft: Draft): 'email' | 'sms' | 'voice' =>
  draft.draft === 'notice' ? 'email' : draft.draft === 'call' ? 'voice' : draft.channel

const write = (draft: Draft, text: Text, host: string): Pick<MessageContent, 'subject' | 'text' | 'voice'> => {
  if (draft.draft === 'notice') return writeNotice(draft, text)
  const action = text(`action.${draft.action}`)
  if (draft.draft === 'call')
    return { subject: '', text: text('call.key', { action }), voice: { callId: draft.callId, proof: 'key' } }
  const { code } = draft
  switch (draft.channel) {
    case 'email': {
      const minutes = Math.max(1, Math.round((draft.expiresAt - draft.sentAt) / 60_000))
      return { subject: text('code.mail.subject'), text: text('code.mail.text', { action, code, minutes }) }
    }
    case 'sms':
      // Origin-bound one-time codes: the last line, nothing after it (W3C-SMS-01).
      return { subject: '', text: `${text('code.text', { action, code })}\n\n@${host} #${code}` }
    case 'voice': {
      const digits = code.split('').join(', ')
      return { subject: '', text: text('call.code', { action, digits }), voice: { callId: '', proof: 'code', code } }
    }
  }
}

const writeNotice = (
  draft: Extract<Draft, { draft: 'notice' }>,
  text: Text,
): Pick<MessageContent, 'subject' | 'text'> => {
  const method = draft.method === null ? '' : text(`method.${draft.method}`)
  const lines = [
    text('notice.greeting', { name: plain(draft.name) }),
    text(`notice.${draft.notice}.text`, { method }),
    text('notice.when', { time: new Date(draft.at).toISOString().replace('T', ' ').slice(0, 16) }),
    text('notice.was-you'),
    text('notice.not-you'),
  ]
  return { subject: text(`notice.${draft.notice}.subject`), text: lines.join('\n\n') }
}
