const names = (list: string) => new Set(list.split(' '))

export const VOID_ELEMENTS = names(
  'area base br col embed hr img input link meta param source track wbr',
)

/** Elements that hold no text of the document. */
export const NO_TEXT_ELEMENTS = names(
  'script style template noscript svg math iframe object applet audio video canvas xml title',
)

/** Elements whose text is the page's machinery: left out, but not silently. */
const MACHINERY = names('nav select textarea datalist')

/** Elements whose content holds no tags, only characters. */
export const RAW_TEXT_ELEMENTS = names('script style noscript iframe textarea title xmp noframes')

/** Elements that begin and end a line. */
export const BLOCK_ELEMENTS = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html li main menu ' +
    'ol p pre section summary table tbody td tfoot th thead tr ul hr br',
)

export const TABLE_PARTS = names('table thead tbody tfoot tr td th caption colgroup')

/** What a start tag closes when it is still open, up to the nearest of the bounds. */
const IMPLIED_ENDS: Record<string, { closes: string[]; within: string[] }> = {
  li: { closes: ['li'], within: ['ul', 'ol', 'menu'] },
  dt: { closes: ['dt', 'dd'], within: ['dl'] },
  dd: { closes: ['dt', 'dd'], within: ['dl'] },
  option: { closes: ['option'], within: ['select'] },
  td: { closes: ['td', 'th', 'caption'], within: ['table'] },
  th: { closes: ['td', 'th', 'caption'], within: ['table'] },
  tr: { closes: ['tr', 'caption'], within: ['table'] },
  thead: { closes: ['thead', 'tbody', 'tfoot', 'caption'], within: ['table'] },
  tbody: { closes: ['thead', 'tbody', 'tfoot', 'caption'], within: ['table'] },
  tfoot: { closes: ['thead', 'tbody', 'tfoot', 'caption'], within: ['table'] },
}

const CLOSES_PARAGRAPH = { closes: ['p'], within: ['td', 'th', 'caption', 'table', 'li', 'div'] }

export function impliedEnd(name: string): { closes: string[]; within: string[] } | undefined {
  if (name in IMPLIED_ENDS) return IMPLIED_ENDS[name]
  return BLOCK_ELEMENTS.has(name) && name !== 'br' ? CLOSES_PARAGRAPH : undefined
}

export function isHidden(name: string, attributes: Map<string, string>): boolean {
  if (NO_TEXT_ELEMENTS.has(name) || MACHINERY.has(name)) return true
  if (attributes.has('hidden')) return true
  const style = attributes.get('style')
  return !!style && /(display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style)
}
