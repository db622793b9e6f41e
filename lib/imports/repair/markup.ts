import { NAMED_ENTITIES } from './named-entities'
import type { RepairLog } from './repair-log'

const ANCHOR =
  /<a\s[^<>]{0,500}?href\s*=\s*["']?\s*(mailto|tel):([^"'<>\s?]+)[^<>]*>([^<]*)<\\?\/a\s*>/gi
const TAG_NAMES =
  'a|abbr|b|big|blockquote|br|center|code|col|colgroup|dd|div|dl|dt|em|font|h[1-6]|hr|i|img|label|' +
  'li|o:p|ol|p|pre|s|section|small|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul'
const TAG = new RegExp(`<\\\\?/?(${TAG_NAMES})(?:\\s[^<>]{0,2000})?\\\\?/?>`, 'gi')
const LINE_ENDING = /^(br|p|div|li|tr|h[1-6]|hr|dd|dt|table|blockquote)$/i
const COMMENT = /<!--(?:(?!<!--)[^]){0,5000}?-->/g
const ENTITY = /&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/gi
const AUTOLINK =
  /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000}|[^\s<>@]{1,100}@[^\s<>@]{1,100}\.[^\s<>@]{1,100})>/g
const EMPHASIS = /(\*\*\*|\*\*|__)(?=\S)([^*_\n]{1,2000}?\S|\S)\1/g

/** Removes what is left of markup in a text: tags, entities, Markdown's autolinks and emphasis. */
export function removeMarkup(text: string, log: RepairLog): string {
  let result = text
  if (result.includes('<')) result = removeTags(result, log)
  if (result.includes('&')) result = decodeEntities(decodeEntities(result, log), log)
  if (result.includes('**') || result.includes('__')) {
    result = logged(result, EMPHASIS, log, (_, __, words: string) => words)
  }
  return result
}

function removeTags(text: string, log: RepairLog): string {
  let result = logged(text, ANCHOR, log, (_, __, address: string, words: string) => {
    const shown = words.trim()
    if (shown === '') return address
    return shown.replace(/\s/g, '').includes(address) || /[@\d]/.test(shown)
      ? words
      : `${words} ${address}`
  })
  result = logged(result, COMMENT, log, () => '')
  // A line break inside a row of cells would tear the row apart.
  const lineEnd = /[\t|]/.test(text) ? ' ' : '\n'
  result = logged(result, TAG, log, (_, name: string) => (LINE_ENDING.test(name) ? lineEnd : ''))
  return logged(result, AUTOLINK, log, (_, address: string) => address.replace(/^mailto:/, ''))
}

function decodeEntities(text: string, log: RepairLog): string {
  return text.replace(ENTITY, (entity, name: string) => {
    const after = decodeEntity(name) ?? entity
    log.add('entity', entity, after)
    return after
  })
}

function decodeEntity(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED_ENTITIES[name] ?? NAMED_ENTITIES[name.toLowerCase()]
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 8 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}

function logged(
  text: string,
  pattern: RegExp,
  log: RepairLog,
  replace: (match: string, ...groups: string[]) => string,
): string {
  return text.replace(pattern, (match: string, ...groups: string[]) => {
    const after = replace(match, ...groups)
    log.add('markup', match, after)
    return after
  })
}
