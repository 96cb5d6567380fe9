// The side panel (in Firefox the sidebar): the checklist, and which pages of the organisation's own Twofold may help on.
import '../own-pages/own-pages.ts'
import './checklist.ts'
