// The one thing of filling that runs in a page: finds the code field and puts a code into it. It is sent to the tab as the
// text of this function (`scripting.executeScript`), so it uses nothing outside itself, runs in the isolated world, and is
// given one code and nothing else (EXT-ISO-01). Everything the page can name or redefine is read through the browser's own
// prototypes (EXT-ISO-04): an `<input name="parentNode">` answers for its form, an `<img name="querySelectorAll">` for the
// document.
//
// Which field: on Microsoft's pages their own anchors only; elsewhere `autocomplete=one-time-code`, then the names that
// Chromium and Bitwarden know, then words beside a field of the right shape.

export interface Job {
  /** Exact; a page that has moved on since is left alone. */
  readonly origin: string
  /** Selectors of known code fields; with none, the published heuristics look. */
  readonly anchors: readonly string[]
  /** Selectors that say the field wants another code, one that was sent as a text for instance. */
  readonly others: readonly string[]
  /** How many characters the code has. */
  readonly length: number
  /** Empty: only look. (Chromium leaves a null out of what it hands over.) */
  readonly code: string
}

export type InPageRefusal =
  /** The page is another one by now. */
  | 'moved'
  | 'no-field'
  /** There is one, but a person could not see it: transparent, tiny, covered. */
  | 'hidden-field'
  /** Equally good ones: the person must point at one. */
  | 'several-fields'
  | 'other-code'
  /** The page did not keep what was put in. */
  | 'not-taken'

export type InPage = { readonly ok: true } | { readonly ok: false; readonly reason: InPageRefusal }

export async function inPage(job: Job): Promise<InPage> {
  const refuse = (reason: InPageRefusal): InPage => ({ ok: false, reason })
  const getter =
    <N extends object, R>(prototype: N, name: string) =>
    (node: N): R =>
      Object.getOwnPropertyDescriptor(prototype, name)?.get?.call(node) as R
  const parentNode = getter<Node, Node | null>(Node.prototype, 'parentNode')
  const shadowRoot = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot')
  const assignedSlot = getter<Element, Element | null>(Element.prototype, 'assignedSlot')
  const queryDocument = Document.prototype.querySelectorAll
  const rectOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element)
  const holds = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner)

  const parentOf = (element: Element): Element | null => {
    const parent = assignedSlot(element) ?? parentNode(element)
    return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null
  }
  const within = (root: Document | ShadowRoot): Element[] =>
    [...(root instanceof Document ? queryDocument.call(root, '*') : root.querySelectorAll('*'))].flatMap((element) => {
      const shadow = shadowRoot(element)
      return shadow ? [element, ...within(shadow)] : [element]
    })

  // Can a person see it?

  const paints = (element: Element): boolean => {
    const { backgroundColor, backgroundImage } = getComputedStyle(element)
    const alpha = /(?:,|\/)\s*([\d.]+)%?\)$/.exec(backgroundColor.startsWith('rgb(') ? '' : backgroundColor)?.[1]
    const opaque = backgroundColor !== 'transparent' && (alpha === undefined || Number(alpha) > 0.1)
    return (
      opaque || backgroundImage !== 'none' || /^(img|canvas|video|iframe|svg|object|embed)$/i.test(element.nodeName)
    )
  }
  const isClear = (field: Element): boolean => {
    let opacity = 1
    for (let element: Element | null = field; element; element = parentOf(element)) {
      const style = getComputedStyle(element)
      opacity *= Number(style.opacity)
      if (/opacity\(|blur\(/.test(style.filter) || !/^(none)?$/.test(style.maskImage)) return false
    }
    return opacity >= 0.5
  }
  /** A label over its field is ordinary as long as the field is seen through it. */
  const isSeeThrough = (above: Element, field: HTMLInputElement): boolean =>
    !paints(above) && [...(field.labels ?? [])].some((label) => holds(label, above))
  const isOnTop = (field: HTMLInputElement): boolean => {
    const box = rectOf(field)
    const root = field.getRootNode() as Document | ShadowRoot
    const stackAt = root instanceof Document ? Document.prototype.elementsFromPoint : root.elementsFromPoint
    const hits = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => {
      const stack = stackAt.call(root, box.left + share * box.width, box.top + box.height / 2)
      const place = stack.indexOf(field)
      return place !== -1 && stack.slice(0, place).every((above) => isSeeThrough(above, field))
    })
    // A small button of the page's own may stand at one end of it.
    return hits[2] === true && hits.filter(Boolean).length >= 4
  }
  /** What lets clicks through covers as well as anything else, so for one moment it does not let them through. */
  const isUncovered = (field: HTMLInputElement): boolean => {
    const box = rectOf(field)
    const veils = within(document)
      .filter((element): element is HTMLElement | SVGElement => 'style' in element && element !== field)
      .filter((element) => {
        const { left, right, top, bottom } = rectOf(element)
        return left < box.right && right > box.left && top < box.bottom && bottom > box.top
      })
      .filter(
        (element) => getComputedStyle(element).pointerEvents === 'none' && paints(element) && !holds(element, field),
      )
      .map((element) => ({ element, style: Element.prototype.getAttribute.call(element, 'style') }))
    for (const { element } of veils) {
      const was = Element.prototype.getAttribute.call(element, 'style') ?? ''
      Element.prototype.setAttribute.call(element, 'style', `${was};pointer-events:auto!important`)
    }
    const clear = isOnTop(field)
    for (const { element, style } of veils)
      if (style === null) Element.prototype.removeAttribute.call(element, 'style')
      else Element.prototype.setAttribute.call(element, 'style', style)
    return clear
  }
  const isSeen = (field: HTMLInputElement): boolean => {
    if (!field.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) || !isClear(field)) return false
    const before = rectOf(field)
    if (before.width < 10 || before.height < 10) return false
    if (before.top < 0 || before.left < 0 || before.bottom > innerHeight || before.right > innerWidth)
      field.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
    return isUncovered(field)
  }

  // Which field wants a code?

  const TEXTUAL = /^(text|tel|number|password)$/
  const isUsable = (field: HTMLInputElement): boolean =>
    TEXTUAL.test(field.type) && !field.readOnly && !field.matches(':disabled')
  /** `otpCode`, `otp-code`, `OTP_CODE` are all `otp code`. */
  const words = (text: string): string =>
    text
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
      .toLowerCase()
      .trim()
  const attribute = (field: HTMLInputElement, name: string): string => field.getAttribute(name) ?? ''
  const labelOf = (field: HTMLInputElement): string => {
    const named = attribute(field, 'aria-labelledby').split(/\s+/)
    const texts = named.map((id) => Document.prototype.getElementById.call(document, id)?.textContent ?? '')
    const labels = [...(field.labels ?? [])].map((label) => label.textContent)
    return [...texts, ...labels, attribute(field, 'aria-label'), attribute(field, 'placeholder')]
      .join(' ')
      .slice(0, 300)
  }
  const SURE =
    /\b(t?otp|otc|2fa|tfa|mfa|twofa|onetime|twofactor)\w*|\bone time|\btwo (factor|step)|\b2 (fa|factor|step)|\bmulti ?factor|\bauthenticator/
  const LIKELY = /\b(verification|verify|auth(entication)?|security|confirmation|login|access) ?(code|token|pin)\b/
  const ALONE = /^(code|pin|token|passcode|digits?|verification|auth code)$/
  const SPOKEN = /code|códig|codice|kod|コード|代码|代碼|验证码|קוד|رمز|код|authenticat|authentifi|autentic/
  const NEVER =
    /captcha|\bcard\b|\bcc\b|cvc|cvv|\bcsc\b|\bccv\b|\bssn\b|\bzip|postal|postcode|\bplz\b|coupon|promo|voucher|gift|discount|\brecovery|\bbackup|\bsms\b|\bcountry|\barea\b|\bdial|invit|referral/
  const NOT_ALONE = /phone|mobile|search|query|mail|user|password|passwd|birth|date|amount|comment|address|iban|name\b/
  const isOf = (pattern: RegExp, ...texts: readonly string[]): boolean => texts.some((text) => pattern.test(text))

  const scoreOf = (field: HTMLInputElement, boxes: boolean): number => {
    const names = [attribute(field, 'name'), attribute(field, 'id'), attribute(field, 'data-testid')].map(words)
    const label = words(labelOf(field))
    const complete = attribute(field, 'autocomplete').toLowerCase().split(/\s+/)
    if (complete.some((one) => /^cc-|^postal|^tel|^email|^username|password$/.test(one))) return 0
    if (isOf(NEVER, ...names, label)) return 0
    if (complete.includes('one-time-code')) return 8
    if (isOf(SURE, ...names)) return 6
    if (field.type === 'password' || isOf(NOT_ALONE, ...names, label)) return 0
    const most = field.maxLength
    const pattern = attribute(field, 'pattern')
    const shaped =
      boxes ||
      /^(tel|number)$/.test(field.type) ||
      /^(numeric|tel)$/.test(attribute(field, 'inputmode')) ||
      (most >= 4 && most <= 8) ||
      /\\d|0-9/.test(pattern)
    if (isOf(SURE, label)) return shaped ? 5 : 4
    if (isOf(LIKELY, ...names, label)) return shaped ? 5 : 4
    if (!shaped) return 0
    if (isOf(ALONE, ...names) || isOf(SPOKEN, label)) return 4
    return boxes ? 3 : 0
  }

  interface Found {
    readonly fields: readonly HTMLInputElement[]
    readonly score: number
  }
  /** `otp-0`, `otp-1`, …: the same name and a running number. */
  const stemOf = (field: HTMLInputElement): string | undefined =>
    /^(.*\D)\d$/.exec(attribute(field, 'name') || attribute(field, 'id'))?.[1]
  const isBox = (field: HTMLInputElement): boolean =>
    field.maxLength === 1 ||
    ((field.maxLength === -1 || field.maxLength === job.length) &&
      (rectOf(field).width <= 80 || stemOf(field) !== undefined))
  /** The boxes of a split field: as many as the code has characters, side by side in one container. */
  const boxesOf = (field: HTMLInputElement, fields: readonly HTMLInputElement[]): readonly HTMLInputElement[] => {
    if (!isBox(field)) return []
    let container = parentOf(field)
    for (let steps = 0; container && steps < 6; steps += 1, container = parentOf(container)) {
      const outer: Element = container
      const inside = fields.filter((one) => holds(outer, one))
      if (inside.length > job.length || !inside.every(isBox)) return []
      const single = inside.some(({ maxLength }) => maxLength === 1)
      const numbered = stemOf(field) !== undefined && new Set(inside.map(stemOf)).size === 1
      if (inside.length === job.length && (single || numbered)) return inside
    }
    return []
  }
  const candidates = (): readonly Found[] => {
    const fields = within(document).filter(
      (element): element is HTMLInputElement => element instanceof HTMLInputElement,
    )
    if (job.anchors.length > 0) {
      const known = fields.filter((field) => isUsable(field) && job.anchors.some((anchor) => field.matches(anchor)))
      return known.map((field) => ({ fields: [field], score: 9 }))
    }
    const usable = fields.filter(isUsable)
    const split = new Set<HTMLInputElement>()
    return usable.flatMap((field): Found[] => {
      if (split.has(field)) return []
      const boxes = job.length >= 4 ? boxesOf(field, usable) : []
      for (const box of boxes) split.add(box)
      if (boxes.length > 0) {
        const scores = boxes.map((box) => scoreOf(box, box.maxLength === 1))
        return scores.includes(0) ? [] : [{ fields: boxes, score: Math.max(...scores) }]
      }
      const tooShort = field.maxLength >= 0 && field.maxLength < job.length
      return tooShort ? [] : [{ fields: [field], score: scoreOf(field, false) }]
    })
  }

  const choose = (): Found | InPageRefusal => {
    const wanted = candidates().filter(({ score }) => score >= 3)
    const seen = wanted.filter(({ fields }) => fields.every(isSeen))
    if (seen.length === 0) return wanted.length === 0 ? 'no-field' : 'hidden-field'
    const active = seen.find(({ fields }) => fields.some((field) => field.matches(':focus')))
    if (active) return active
    const best = Math.max(...seen.map(({ score }) => score))
    const [first, second] = seen.filter(({ score }) => score === best)
    return first && !second ? first : 'several-fields'
  }

  // Put it in, as typing would: React and Knockout keep a value of their own and listen to the event.

  const put = (field: HTMLInputElement, text: string): void => {
    field.focus()
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }))
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }
  const isTaken = (fields: readonly HTMLInputElement[], code: string): boolean =>
    // A page that goes on by itself at the last character has taken it.
    fields.some((field) => !field.isConnected || !isUsable(field)) ||
    fields.map(({ value }) => value.replace(/[\s-]/g, '')).join('') === code

  if (location.origin !== job.origin || window.top !== window) return refuse('moved')
  if (job.others.some((other) => queryDocument.call(document, other).length > 0)) return refuse('other-code')
  const found = choose()
  if (typeof found === 'string') return refuse(found)
  if (job.code === '') return { ok: true }
  if (found.fields.length === 1) for (const field of found.fields) put(field, job.code)
  else
    for (const [i, field] of found.fields.entries()) {
      put(field, job.code.charAt(i))
      // The page draws itself anew after each character, and the next one must find what it made of the last.
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  return isTaken(found.fields, job.code) ? { ok: true } : refuse('not-taken')
}
