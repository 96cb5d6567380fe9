// The page that shows how the elements are loaded from a content delivery network: with the version in every address, and
// with the hash of every file, so that what was changed on the way is not run (ASVS 3.6.1; Subresource Integrity).
// The build of `cdn` writes it beside the files as `example.html`.
import { createHash } from 'node:crypto'
import packageJson from '../package.json' with { type: 'json' }

/** Where the files of a version are; a team puts its own address here. */
export const cdnBase = `https://cdn.example.org/twofold@${packageJson.version}`

export const integrityOf = (content: string | Uint8Array): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`

const entry = /^define\/([\w-]+)\.js$/

/** `files`: name below the base to content; scripts only. */
export const examplePage = (files: ReadonlyMap<string, string | Uint8Array>): string => {
  const hashes = [...files].map(([name, content]) => [`${cdnBase}/${name}`, integrityOf(content)] as const)
  const known = new Map<string, string>(hashes)
  const elements = [...files.keys()].flatMap((name) => entry.exec(name)?.[1] ?? []).toSorted()
  const scripts = elements.map((element) => {
    const address = `${cdnBase}/define/${element}.js`
    return `  <script type="module" crossorigin="anonymous" integrity="${known.get(address)}" src="${address}"></script>`
  })
  // Parts are loaded when they are needed: their hashes stand in the import map (HTML, "integrity" of an import map).
  const map = JSON.stringify(
    { integrity: Object.fromEntries(hashes.toSorted(([a], [b]) => (a < b ? -1 : 1))) },
    null,
    2,
  )
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Twofold from a content delivery network</title>
  <script type="importmap">
${map}
  </script>
${scripts.join('\n')}
  <!-- One of them, whichever the page is for: -->
${elements.map((element) => `  <!-- <${element} base="/twofold"></${element}> -->`).join('\n')}
</html>
`
}
