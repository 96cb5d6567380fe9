// A proof of work that the page does by itself: nothing to read, hear or solve (WCAG 3.3.8). A page may bring its own.
import { html } from 'lit'
import { submit } from '../parts/button.ts'
import type { ViewMaker } from '../view/view.ts'

const view: ViewMaker<'captcha'> = (host) => {
  let state: 'not-begun' | 'working' | 'failed' | 'solved' = 'not-begun'
  let begunFor: unknown

  const solve = async (challenge: Readonly<Record<string, unknown>>): Promise<void> => {
    state = 'working'
    begunFor = challenge
    try {
      const { solveChallenge } = await import('../parts/proof-of-work.ts')
      const payload = await solveChallenge(challenge, host.signal)
      if (host.signal.aborted || begunFor !== challenge) return
      state = 'solved'
      host.answer({ answer: 'solve-captcha', payload })
    } catch {
      state = 'failed'
    }
    host.update()
  }

  return {
    heading: () => host.say('captcha.heading'),
    body: ({ challenge }) => {
      if (host.ownCaptcha) return html`<p>${host.say('captcha.own')}</p>`
      // A refused solution comes back with another challenge.
      if (begunFor !== challenge) void solve(challenge)
      return state === 'failed'
        ? html`<p>${host.say('captcha.failed')}</p>
            <div data-part="actions">${submit(host, host.say('button.try-again'))}</div>`
        : html`<p>${host.say('captcha.lead')}</p>
            <p data-part="waiting" ?data-done=${state === 'solved'}>
              ${host.say(state === 'solved' ? 'captcha.solved' : 'captcha.working')}
            </p>`
    },
    submit: (_entered, { challenge }) => {
      if (state !== 'failed') return
      void solve(challenge)
      host.update()
    },
  }
}
export default view
