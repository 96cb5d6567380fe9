// `npm start`: builds the widget and the extension, says how to load the extension, and runs the demo site with its
// server, which says what to open. Ctrl-C ends it.
import { build } from './build.ts'
import { root } from './command.ts'

const failed = (await build(['cdn', 'chrome', 'firefox'])).filter((result) => result.state !== 'passed')
if (failed.length > 0) {
  for (const { name, detail } of failed) console.error(`Building ${name} failed:\n${detail}`)
  process.exit(1)
}

console.log(`The extension is built. To try it:
  Chrome or Edge  open chrome://extensions, switch on "Developer mode", "Load unpacked": ${root}dist/chrome
  Firefox         open about:debugging#/runtime/this-firefox, "Load Temporary Add-on…": ${root}dist/firefox/manifest.json
`)

await import('#demo/main.ts')
