// Registers <sspr-reset>. A second copy on the page leaves the first one in place.
import { SsprReset } from '../sspr-reset.ts'

if (!customElements.get('sspr-reset')) customElements.define('sspr-reset', SsprReset)
