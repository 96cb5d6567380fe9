// What guidance needs from the browser, the same on every page: where the page stands, the worker's answers, the clipboard, the day.
import { send } from '../messages.ts'
import type { GuidanceSettings } from '../messages.ts'
import type { GuidePorts } from './guide.ts'

/** `over` stands over what the worker says. */
export const portsHere = (over: Partial<GuidanceSettings> = {}): Omit<GuidePorts, 'origins'> => ({
  whereabouts: () => ({ origin: location.origin, pathname: location.pathname, top: window.top === window }),
  async settings(language) {
    const given = await send('guidance', { language })
    return given && { ...given, ...over }
  },
  remember: (card, folded) => void send('fold', { card, folded }).catch(() => undefined), // folded here all the same
  copy: (text) => navigator.clipboard.writeText(text),
  today: () => new Date().toISOString().slice(0, 10),
  device: matchMedia('(pointer: coarse) and (hover: none)').matches ? 'phone' : 'computer',
})
