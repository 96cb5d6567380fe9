// `/oauth2`: where flows are announced, and where a finished sign-in becomes a token
// (draft-ietf-oauth-first-party-apps §5; RFC 6749 §5).
import { authorizeFrom, tokenFrom } from '#core/wire/answers.ts'
import { type Fault, oauthFaultBody } from '#core/wire/fault.ts'
import { accessToken, authorizationCode, authorizeChallenge } from '#core/wire/oauth.ts'
import type { Exchange } from '../create-server.ts'
import { entryToken } from '../session/client.ts'
import { codeFor, exchangeCode } from '../session/tokens.ts'
import { readForm } from './body.ts'
import { askerOf } from './flow.ts'
import { json } from './headers.ts'

const refuse = ({ options, correlationId }: Exchange, fault: Fault, error?: string): Response => {
  const { status, body } = oauthFaultBody(fault, { correlationId, now: options.clock.now() }, error)
  return json(status, body)
}

export const handleAuthorize = async (exchange: Exchange): Promise<Response> => {
  const { options, request } = exchange
  if (request.method !== 'POST') return refuse(exchange, { code: 'method-not-allowed' })
  const body = await readForm(request)
  if (!body.ok) return refuse(exchange, { code: body.fault })
  const parsed = authorizeFrom(body.value)
  if ('error' in parsed) return refuse(exchange, parsed.error)
  const { client_id: clientId = '', continuation_token: token } = parsed.form
  if (token === undefined) return json(401, authorizeChallenge(entryToken(options, clientId)))
  const result = await codeFor(options, askerOf(exchange), token)
  return 'fault' in result ? refuse(exchange, result.fault, 'invalid_grant') : json(200, authorizationCode(result.code))
}

/** Asked by the host's backend: no browser, no cookie; the code is all there is. */
export const handleToken = async (exchange: Exchange): Promise<Response> => {
  const { options, request } = exchange
  if (request.method !== 'POST') return refuse(exchange, { code: 'method-not-allowed' })
  const body = await readForm(request)
  if (!body.ok) return refuse(exchange, { code: body.fault })
  const parsed = tokenFrom(body.value)
  if ('error' in parsed) return refuse(exchange, parsed.error)
  const granted = await exchangeCode(options, parsed.form.code)
  if (granted === null) return refuse(exchange, { code: 'bad-request' }, 'invalid_grant')
  return json(200, accessToken(granted.accessToken, granted.expiresInSeconds, 'openid'))
}
