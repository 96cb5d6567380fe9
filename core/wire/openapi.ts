// The OpenAPI 3.1 document of the whole interface, from the same tables and schemas that the server parses with.
// Turning schemas into JSON Schema is left to the caller (scripts/openapi.ts), so that no converter is shipped.
import type * as v from 'valibot'
import type { AnswerName } from '#core/flows/answer.ts'
import { authorizeForm, bodies, callBody, resumeBody, startBody, tokenForm } from './bodies.ts'
import { faultTitles } from './fault.ts'
import { type FaultCode, faultStatuses } from './fault-codes.ts'
import { authorizePath, callPath, entryPath, revokePath, routes, tokenPath, userInfoPath } from './links.ts'
import { replySchemas } from './replies.ts'

type Json = Readonly<Record<string, unknown>>
type Schemas = Readonly<Record<string, v.GenericSchema>>
/** Gives the JSON Schema of each, with `#/$defs/<name>` where one is part of another. */
export type Convert = (schemas: Schemas) => Readonly<Record<string, unknown>>

const answerNames = Object.keys(routes) as AnswerName[]

/** `confirm-removal` → `ConfirmRemovalBody`; answers that say nothing more share one body. */
const bodyName = (answer: AnswerName): string =>
  bodies[answer] === bodies.continue
    ? 'ContinuationBody'
    : `${answer.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}Body`

const requestSchemas = (): Schemas => ({
  ...Object.fromEntries(answerNames.map((answer) => [bodyName(answer), bodies[answer]])),
  StartBody: startBody,
  ResumeBody: resumeBody,
  CallBody: callBody,
  AuthorizeForm: authorizeForm,
  TokenForm: tokenForm,
})

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })
const content = (type: string, name: string): Json => ({ content: { [type]: { schema: ref(name) } } })
const form = 'application/x-www-form-urlencoded'

type FaultFamily = 'Fault' | 'OAuthFault'

const faultCodes = Object.keys(faultStatuses) as FaultCode[]
const codesByStatus = Map.groupBy(faultCodes, (code) => faultStatuses[code])

/** One response for each status, telling every fault that has it. */
const faultComponents = (family: FaultFamily): Json =>
  Object.fromEntries(
    [...codesByStatus].map(([status, codes]) => [
      `${family}${status}`,
      {
        description: codes.map((code) => `\`${code}\`: ${faultTitles[code]}`).join(' '),
        ...(status === 429 && { headers: { 'Retry-After': { schema: { type: 'integer' }, description: 'Seconds.' } } }),
        ...content(family === 'Fault' ? 'application/problem+json' : 'application/json', family),
      },
    ]),
  )

const faultResponses = (family: FaultFamily, statuses: readonly number[]): Json =>
  Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/${family}${status}` }]))

const everywhere = [400, 403, 405, 413, 415, 429, 500, 503]
const answering = faultResponses('Fault', [...everywhere, 409, 410])
const entering = faultResponses('Fault', [...everywhere, 401, 410])
const oauthFaults = faultResponses('OAuthFault', [...everywhere, 410])

const step = { description: 'The next step.', ...content('application/hal+json', 'Reply') }

const operation = (operationId: string, summary: string, parts: Json): Json => ({ operationId, summary, ...parts })

const idParameter = (description: string): Json => ({
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'string' },
  description,
})

const answerPath = (answer: AnswerName): readonly [string, Json] => {
  const { method, path, id } = routes[answer]
  return [
    path,
    {
      [method.toLowerCase()]: operation(answer, `Answer \`${answer}\` to the present step.`, {
        ...(id !== undefined && { parameters: [idParameter(id)] }),
        requestBody: { required: true, ...content('application/json', bodyName(answer)) },
        responses: { 200: step, ...answering },
      }),
    },
  ]
}

const entryPaths = (['signIn', 'register', 'reset'] as const).flatMap((flow) =>
  (['start', 'resume'] as const).map((entry): readonly [string, Json] => [
    entryPath(flow, entry),
    {
      post: operation(
        `${entry}-${flow}`,
        entry === 'start'
          ? 'Begin a flow.'
          : "Go on with this browser's flow; sign-in and reset begin when there is none.",
        {
          requestBody: {
            required: true,
            ...content('application/json', entry === 'start' ? 'StartBody' : 'ResumeBody'),
          },
          responses: { 200: step, ...entering },
        },
      ),
    },
  ]),
)

const callPaths: readonly (readonly [string, Json])[] = [
  [
    callPath,
    {
      post: operation('call', 'A voice gateway says how a call was answered.', {
        parameters: [
          idParameter('The call, as it was given to the gateway.'),
          {
            name: 'Twofold-Signature',
            in: 'header',
            required: true,
            schema: { type: 'string' },
            description:
              'Hex HMAC-SHA-256 of the path, a line feed and the exact body, under the key shared with the gateway.',
          },
        ],
        requestBody: { required: true, ...content('application/json', 'CallBody') },
        responses: {
          200: { description: 'Recorded.', content: { 'application/json': { schema: { type: 'object' } } } },
          ...faultResponses('Fault', [400, 401, 404, 405, 413, 415, 500, 503]),
        },
      }),
    },
  ],
]

const oauthPaths: readonly (readonly [string, Json])[] = [
  [
    authorizePath,
    {
      post: operation('authorize-challenge', 'Learn which flows there are; or turn a finished sign-in into a code.', {
        requestBody: { required: true, ...content(form, 'AuthorizeForm') },
        responses: {
          200: { description: 'The sign-in is complete.', ...content('application/json', 'AuthorizationCode') },
          401: { description: 'Go on with one of these.', ...content('application/json', 'AuthorizeChallenge') },
          ...oauthFaults,
        },
      }),
    },
  ],
  [
    tokenPath,
    {
      post: operation('token', 'Turn a code into an access token.', {
        requestBody: { required: true, ...content(form, 'TokenForm') },
        responses: {
          200: { description: 'The token.', ...content('application/json', 'AccessToken') },
          ...oauthFaults,
        },
      }),
    },
  ],
  [
    userInfoPath,
    {
      get: operation('userinfo', 'Who an access token speaks for (OpenID Connect Core §5.3).', {
        security: [{ bearer: [] }],
        responses: {
          200: { description: 'Claims.', content: { 'application/json': { schema: { type: 'object' } } } },
          ...faultResponses('OAuthFault', [401, 405, 500, 503]),
        },
      }),
    },
  ],
  [
    revokePath,
    {
      post: operation('revoke', 'End an access token (RFC 7009).', {
        requestBody: {
          required: true,
          content: {
            [form]: { schema: { type: 'object', properties: { token: { type: 'string' } }, required: ['token'] } },
          },
        },
        responses: { 200: { description: 'Ended, or never was.' }, ...oauthFaults },
      }),
    },
  ],
]

export const openApi = (convert: Convert): Json => {
  const schemas = convert({ ...replySchemas, ...requestSchemas() })
  return {
    openapi: '3.1.0',
    info: {
      title: 'Twofold',
      version: '2.0',
      description:
        'Sign-in, registration of methods and password reset, step by step. Each reply names the answers that the step ' +
        'takes as links, and carries one continuation that is good for one answer. The dialect is a profile of OAuth ' +
        '2.0 for First-Party Applications and of HAL as native authentication V2 speaks it.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths: Object.fromEntries([...oauthPaths, ...entryPaths, ...answerNames.map(answerPath), ...callPaths]),
    components: {
      schemas: JSON.parse(JSON.stringify(schemas).replaceAll('#/$defs/', '#/components/schemas/')) as Json,
      responses: { ...faultComponents('Fault'), ...faultComponents('OAuthFault') },
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
    },
  }
}
