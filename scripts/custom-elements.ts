// What editors, JSX types and story books read of the elements: the custom elements manifest (schema 1.0.0), made from their
// docstrings. The build of `widget` writes it beside the classes as `custom-elements.json`.
import { readFileSync } from 'node:fs'
import { root } from './command.ts'

export const elementNames = ['mfa-register', 'mfa-sign-in', 'sspr-reset'] as const

interface Named {
  readonly name: string
  readonly description: string
  readonly default?: string
}

interface Attribute extends Named {
  readonly fieldName?: string
}

/** Lines of the docstring that stands directly above `at`, without their stars. */
const docAbove = (source: string, at: RegExp): readonly string[] => {
  const before = source.slice(0, source.search(at))
  const doc = before.slice(before.lastIndexOf('/**') + 3, before.lastIndexOf('*/'))
  return doc.split('\n').map((line) => line.replace(/^\s*\*?\s?/, '').trim())
}

/** `@tag name - description`, `@tag [name=default] - description`. */
const tagged = (lines: readonly string[], tag: string): readonly Named[] =>
  lines.flatMap((line) => {
    const [, whole = '', description = ''] = new RegExp(`^@${tag} (\\[[^\\]]+\\]|\\S+) - (.*)$`).exec(line) ?? []
    const [name = '', value] = whole.replace(/^\[|\]$/g, '').split('=')
    return name === '' ? [] : [{ name, description, ...(value !== undefined && { default: value }) }]
  })

/** The attributes that Lit makes of `properties`, each with the docstring of its field. */
const fieldsOf = (source: string): readonly Attribute[] => {
  const table = /properties: PropertyDeclarations = \{\n([\s\S]*?)\n {2}\}/.exec(source)?.[1] ?? ''
  return table.split('\n').flatMap((line) => {
    const [, field = '', options = ''] = /^\s+(\w+): \{(.*)\},$/.exec(line) ?? []
    if (field === '') throw new Error(`no property in “${line}”`)
    if (options.includes('attribute: false')) return []
    const description = docAbove(source, new RegExp(`^ {2}${field}(: [^=]+)? = `, 'm'))
      .join(' ')
      .trim()
    const name = /attribute: '([\w-]+)'/.exec(options)?.[1] ?? field.toLowerCase()
    const value = new RegExp(`^ {2}${field}(?:: [^=]+)? = '(.*)'$`, 'm').exec(source)?.[1] ?? ''
    return [{ name, fieldName: field, description, ...(value !== '' && { default: value }) }]
  })
}

export interface Declaration {
  readonly kind: 'class'
  readonly name: string
  readonly tagName: string
  readonly customElement: true
  readonly description: string
  readonly attributes: readonly (Attribute & { readonly type: { readonly text: string } })[]
  readonly members: readonly object[]
  readonly events: readonly (Named & { readonly type: { readonly text: string } })[]
  readonly slots: readonly Named[]
  readonly cssParts: readonly Named[]
  readonly cssProperties: readonly Named[]
  readonly cssStates: readonly Named[]
}

const read = (file: string): string => readFileSync(`${root}widget/${file}`, 'utf8')

const declarationOf = (tagName: string): Declaration => {
  const [surface, own] = [read('element/surface.ts'), read(`${tagName}.ts`)]
  const doc = [...docAbove(surface, /^export abstract class/m), ...docAbove(own, /^export class/m)]
  const className = /^export class (\w+)/m.exec(own)?.[1] ?? ''
  const fields = [...fieldsOf(surface), ...fieldsOf(own)]
  const text = { text: 'string' }
  return {
    kind: 'class',
    name: className,
    tagName,
    customElement: true,
    description: docAbove(own, /^export class/m)
      .filter((line) => !line.startsWith('@'))
      .join(' ')
      .trim(),
    attributes: [...fields, ...tagged(doc, 'attr')].map((attribute) => ({ ...attribute, type: text })),
    members: [
      ...fields.map(({ fieldName, description }) => ({ kind: 'field', name: fieldName, description, type: text })),
      {
        kind: 'method',
        name: 'solveCaptcha',
        description: docAbove(read('element/flow-element.ts'), /^ {2}solveCaptcha/m)
          .join(' ')
          .trim(),
        parameters: [{ name: 'payload', type: text }],
      },
    ],
    events: tagged(doc, 'fires').map((event) => ({ ...event, type: { text: 'CustomEvent' } })),
    slots: tagged(doc, 'slot'),
    cssParts: tagged(doc, 'csspart'),
    cssProperties: tagged(doc, 'cssprop'),
    cssStates: tagged(doc, 'cssstate'),
  }
}

export const customElements = (): { readonly schemaVersion: string; readonly modules: readonly object[] } => ({
  schemaVersion: '1.0.0',
  modules: elementNames.map((name) => {
    const declaration = declarationOf(name)
    const path = `${name}.js`
    const exported = { name: declaration.name, module: path }
    return {
      kind: 'javascript-module',
      path,
      declarations: [declaration],
      exports: [
        { kind: 'js', name: declaration.name, declaration: exported },
        { kind: 'custom-element-definition', name, declaration: exported },
      ],
    }
  }),
})
