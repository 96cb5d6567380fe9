// Four builds from one tree, by `vite build --mode chrome|firefox|widget|cdn`. `npm run build` makes all of them.
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import { defineConfig, type Plugin, type UserConfig } from 'vite'
import { guidanceLanguages } from './core/messages/guidance/languages.ts'
import manifest from './manifest.json' with { type: 'json' }
import { customElements } from './scripts/custom-elements.ts'
import { geckoId } from './scripts/extension-ids.ts'
import { examplePage } from './scripts/integrity.ts'

const target = 'es2022'

/** Pages of the authenticator that no manifest names: in a tab, and where Chromium lets an extension at the clipboard. */
const openedLater = ['extension/authenticator/index.html', 'extension/authenticator/clipboard.html']

/** Firefox has event pages for workers, a sidebar in place of the side panel, and no store key. */
function firefoxManifest() {
  const {
    key: _key,
    minimum_chrome_version: _version,
    background,
    optional_permissions,
    permissions,
    side_panel,
    storage: _schema,
    ...shared
  } = manifest
  return {
    ...shared,
    permissions: permissions.filter((permission) => permission !== 'sidePanel'),
    optional_permissions: optional_permissions.filter((permission) => permission !== 'offscreen'),
    background: { scripts: [background.service_worker], type: 'module' },
    sidebar_action: { default_panel: side_panel.default_path, default_title: '__MSG_name__', open_at_install: false },
    browser_specific_settings: {
      gecko: {
        id: geckoId,
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  }
}

/** Folders of core/messages that the extension reads language by language; a module there exports its table by the tag. */
const tables = ['guidance', 'options', 'adding', 'authenticator', 'push']

/**
 * Texts in every language but English, one file a language, which packs smaller than one for each table: its tables by name, each
 * in the order of English's keys, which pages and worker have.
 */
const texts = (): Plugin => ({
  name: 'texts',
  async generateBundle() {
    const tableOf = async (table: string, language: string): Promise<Readonly<Record<string, string>>> => {
      const { href } = new URL(`./core/messages/${table}/${language}.ts`, import.meta.url)
      return ((await import(href)) as Record<string, Readonly<Record<string, string>>>)[language] ?? {}
    }
    const inOrder = async (table: string, language: string): Promise<readonly unknown[]> => {
      const said = await tableOf(table, language)
      return Object.keys(await tableOf(table, 'en')).map((key) => said[key])
    }
    for (const language of guidanceLanguages.filter((each) => each !== 'en')) {
      const said = await Promise.all(tables.map(async (table) => [table, await inOrder(table, language)] as const))
      const source = JSON.stringify(Object.fromEntries(said))
      this.emitFile({ type: 'asset', fileName: `texts/${language}.json`, source })
    }
  },
})

/** The content script becomes one self-contained file: nothing web-accessible, nothing for a page to find. */
const extension = (browser: 'chrome' | 'firefox'): UserConfig => ({
  publicDir: 'extension/public',
  plugins: [
    texts(),
    crx({
      manifest: (browser === 'chrome' ? manifest : firefoxManifest()) as ManifestV3Export,
      browser,
      contentScripts: { standaloneFiles: manifest.content_scripts.flatMap(({ js }) => js) },
    }),
  ],
  build: {
    outDir: `dist/${browser}`,
    target,
    modulePreload: false,
    // Pages that the plugin does not find in the manifest: Firefox's sidebar, and those that pages and worker open.
    rolldownOptions: { input: [manifest.side_panel.default_path, ...openedLater] },
  },
})

/** Entry modules of the widget by output name: `define/x` registers `<x>`. */
const defineEntries = (): Record<string, string> =>
  Object.fromEntries(globSync('widget/define/*.ts').map((file) => [`define/${basename(file, '.ts')}`, file]))

/** Classes without side effects, one for each define module. */
const classEntries = (): Record<string, string> =>
  Object.fromEntries(
    globSync('widget/define/*.ts').map((file) => [basename(file, '.ts'), file.replace('/define/', '/')]),
  )

/** Beside the classes, for editors. */
const elementsManifest = (): Plugin => ({
  name: 'custom-elements',
  generateBundle() {
    const source = JSON.stringify(customElements(), null, 2)
    this.emitFile({ type: 'asset', fileName: 'custom-elements.json', source })
  },
})

/** For a team with a bundler: Lit stays an import, so that a page has it once. */
const widget: UserConfig = {
  publicDir: false,
  plugins: [elementsManifest()],
  build: {
    outDir: 'dist/widget',
    target,
    sourcemap: true,
    lib: { entry: { ...defineEntries(), ...classEntries() }, formats: ['es'] },
    rolldownOptions: { external: [/^lit(\/|$)/, /^@lit\//], output: { chunkFileNames: 'parts/[name]-[hash].js' } },
  },
}

/** A page that loads this very build by version and hash. Beside the files when they are written, since only then they are what they are. */
const example = (): Plugin => ({
  name: 'example',
  writeBundle({ dir = '' }, bundle) {
    const scripts = Object.keys(bundle).filter((name) => name.endsWith('.js'))
    writeFileSync(
      `${dir}/example.html`,
      examplePage(new Map(scripts.map((name) => [name, readFileSync(`${dir}/${name}`)]))),
    )
  },
})

/** For a page without a bundler, and what `npm run size` weighs: everything in, minified, loaded piece by piece. */
const cdn: UserConfig = {
  publicDir: false,
  plugins: [example()],
  build: {
    outDir: 'dist/cdn',
    target,
    manifest: 'manifest.json',
    lib: { entry: defineEntries(), formats: ['es'] },
    rolldownOptions: { output: { chunkFileNames: 'parts/[name]-[hash].js', minify: true } }, // a library keeps its spaces otherwise
  },
}

const builds: Readonly<Record<string, () => UserConfig>> = {
  chrome: () => extension('chrome'),
  firefox: () => extension('firefox'),
  widget: () => widget,
  cdn: () => cdn,
}

export default defineConfig(({ mode }) => {
  const build = builds[mode]
  if (build === undefined) throw new Error(`vite build --mode ${Object.keys(builds).join('|')}, not ${mode}`)
  return build()
})
