// Entry of the content script: on the sign-in pages of the manifest, and on pages of the organisation's own once a person has
// granted them. One file for both: a browser that knows the one need not be handed the other.
import { onOwnPage } from '../own-pages/content.ts'
import { guidedHosts } from '../self.ts'
import { onSignInPage } from './sign-in-page.ts'

// By host: the manifest's patterns hold on every port, and none of those is a page that was granted.
if (guidedHosts().includes(location.hostname)) onSignInPage()
else onOwnPage()
