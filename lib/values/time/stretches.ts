// Stretches of a time cell: what a lexeme says, which words stand at the edges, the text they make.
import type { Item, TimeLexeme } from './items'

export function says(item: TimeLexeme, ...meanings: string[]): boolean {
  return item.meaning !== undefined && meanings.includes(item.meaning.as)
}

export function saysSide(
  item: TimeLexeme | undefined,
  as: 'marker' | 'since',
  side: 'before' | 'after',
): boolean {
  return item?.meaning?.as === as && item.meaning.side === side
}

/** "At once" or "as needed" beside an amount. */
export function isAlternative(item: TimeLexeme): boolean {
  const { meaning } = item
  if (meaning?.as === 'vague') return meaning.open
  return says(item, 'immediate', 'on_demand')
}

export function isEdge(item: TimeLexeme): boolean {
  if (item.type === 'mark' || item.type === 'break') return true
  return says(item, ...ignored, 'or', 'and', 'none') || isAlternative(item)
}

export function trim(items: TimeLexeme[], drops: (item: TimeLexeme) => boolean): TimeLexeme[] {
  const first = items.findIndex((item) => !drops(item))
  if (first === -1) return []
  return items.slice(first, items.findLastIndex((item) => !drops(item)) + 1)
}

/** Without marks, fillers and a serial number ("১।") at the edges. */
export function trimEdges(items: TimeLexeme[]): TimeLexeme[] {
  const isSerial = (item: TimeLexeme, at: number) =>
    item.type === 'number' && (items[at + 1]?.type ?? 'mark') === 'mark'
  const first = items.findIndex((item, at) => !isEdge(item) && !isSerial(item, at))
  if (first === -1) return []
  return items.slice(first, items.findLastIndex((item) => !isEdge(item)) + 1)
}

export function textOf(kept: TimeLexeme[], printed: string): string | undefined {
  const text = printed.slice(kept[0]?.start ?? 0, kept.at(-1)?.end ?? 0)
  return text === '' ? undefined : text.replace(/\s+/gu, ' ').trim()
}

export function sliceText(items: Item[], printed: string): string | undefined {
  return textOf(trimEdges(items as TimeLexeme[]), printed)
}

/** What an amount is made of, or says nothing about it. */
export const ignored = ['unit', 'qualifier', 'filler', 'immediate', 'on_demand'] as const
