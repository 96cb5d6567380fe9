// Microsoft's own client (MIT, `@azure/msal-browser`): the network layer of its custom authentication V2, which no one
// here wrote, with the types of what we call. Its package does not export that layer, so it is loaded by its place.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface MsalMethod {
  readonly type: string
  readonly challengeHref: string
}

/** What its calls come back with; which members are there depends on the call. */
export interface MsalResult {
  readonly nextAction?: string
  readonly continuationToken: string
  readonly resetPasswordHref: string
  readonly methods: readonly MsalMethod[]
  readonly authenticationFactor: string
  readonly verifyHref: string
  readonly resendHref: string | undefined
  readonly codeLength: number
  readonly updateHref: string
  readonly pollHref: string
}

type Call = (href: string, body: object, context: object) => Promise<MsalResult>

export interface MsalClient {
  readonly authorizeChallengeStart: (context: object, scopes: readonly string[]) => Promise<MsalResult>
  readonly authorizeChallengeContinue: (token: string, context: object) => Promise<string>
  readonly resetPasswordStart: Call
  readonly requestChallenge: Call
  readonly verifyChallenge: Call
  readonly submitNewPassword: Call
  readonly poll: Call
}

export interface MsalRequest {
  readonly method: string
  readonly body: string | URLSearchParams
  readonly headers: Readonly<Record<string, unknown>>
}

interface Http {
  readonly sendAsync: (url: URL | string, request: MsalRequest) => Promise<Response> | Response
}

const folder = join(
  dirname(createRequire(import.meta.url).resolve('@azure/msal-browser/package.json')),
  'dist/custom_auth/core/network_client/custom_auth_api/v2',
)

export const { CustomAuthApiClientV2: Msal } = (await import(
  pathToFileURL(join(folder, 'CustomAuthApiClientV2.mjs')).href
)) as { readonly CustomAuthApiClientV2: new (base: string, clientId: string, http: Http) => MsalClient }

const header = (): string => '5|'

/** Every call wants to know on whose behalf it is made. */
export const msalContext = {
  correlationId: 'correlation',
  telemetryManager: { generateCurrentRequestHeaderValue: header, generateLastRequestHeaderValue: header },
}

/** Sends by this runtime's own `fetch`, as the client does in a page. */
export const overNetwork: Http = {
  sendAsync: (url, { headers, ...request }) => {
    const set = Object.entries(headers).filter(([, value]) => typeof value === 'string' && value !== '')
    return fetch(url, { ...request, headers: Object.fromEntries(set) as Record<string, string> })
  },
}
