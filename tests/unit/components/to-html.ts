// Server components hold no state: expanding them is all there is to rendering them. react-dom's own renderer cannot be
// loaded where packages resolve as server components do, which is how these tests resolve them.
import { Fragment, isValidElement, type ReactNode } from 'react'

type Props = Record<string, unknown> & { children?: ReactNode }
type Component = (props: Props) => ReactNode | Promise<ReactNode>

const VOID = new Set(['input', 'img', 'br', 'hr', 'meta', 'link'])
const NAMES: Record<string, string> = {
  className: 'class',
  htmlFor: 'for',
  hrefLang: 'hreflang',
  dateTime: 'datetime',
  maxLength: 'maxlength',
  tabIndex: 'tabindex',
  defaultValue: 'value',
}

/** The HTML a tree of server components comes to. */
export async function toHtml(node: ReactNode): Promise<string> {
  const known = await node
  if (known === null || known === undefined || typeof known === 'boolean') return ''
  if (Array.isArray(known)) return (await Promise.all(known.map(toHtml))).join('')
  if (!isValidElement<Props>(known)) return escape(String(known))
  const { type, props } = known
  if (type === Fragment) return toHtml(props.children)
  if (typeof type === 'function') return toHtml(await (type as Component)(props))
  return elementToHtml(String(type), props)
}

async function elementToHtml(tag: string, { children, ...attributes }: Props): Promise<string> {
  const open = [tag, ...Object.entries(attributes).map(attribute)].filter(Boolean).join(' ')
  return VOID.has(tag) ? `<${open}>` : `<${open}>${await toHtml(children)}</${tag}>`
}

function attribute([name, value]: [string, unknown]): string {
  if (value === undefined || value === null || value === false) return ''
  if (typeof value === 'function') throw new Error(`${name} would need a script`)
  const shown = NAMES[name] ?? name
  return value === true ? `${shown}=""` : `${shown}="${escape(String(value))}"`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
