// Entry of the options page: its element, and the one it has from "pages of your organisation".
import '../own-pages/own-pages.ts'
import './options.ts'
