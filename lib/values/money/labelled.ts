// Which words of a fee cell name which sum: "মহিলা ১০০/-", "২০ টাকা কোর্ট ফি", "100 (women)".
import { isMoneyMark, type MoneyItem, type MoneyLexeme, type Sum } from './sums'
import type { MoneyMeaning } from './vocabulary'

export interface LabelledSum {
  sum: Sum
  /** As printed; empty where nothing names the sum. */
  label: string
  /** The words of the label. */
  words: MoneyLexeme[]
  /** What stands in brackets behind the sum. */
  bracket: string
  /** Joined to the sum before by "and" or "+". */
  added: boolean
}

/**
 * Gives every sum its label: the words before it, back to the last separator; else the words
 * behind it, up to the next. Between two sums without a separator the first sum decides.
 */
export function labelSums(items: MoneyItem[], printed: string): LabelledSum[] {
  const at = items.flatMap((item, index) => (item.type === 'sum' ? [index] : []))
  const lead = items.slice(0, at[0])
  const tails = at.map((index, n) =>
    readTail(items.slice(index + 1, at[n + 1]), n === at.length - 1, printed),
  )
  const isNamed = readLabel(ownClause(lead), printed).label !== ''
  const lastBehind = readLabel(firstClause(tails.at(-1)?.rest ?? []), printed)
  const namesFirst = isNamed || lastBehind.label === ''
  const bracketed = at.length > 1 && tails.every((tail) => tail.text !== '')
  return tails.map((tail, n) => {
    const gap = n === 0 ? lead : (tails[n - 1]?.rest ?? [])
    const isOwn = n === 0 || namesFirst || gap.some(separates)
    const isBehind = n === at.length - 1 || !namesFirst || tail.rest.some(separates)
    const own = readLabel(isOwn ? ownClause(gap) : [], printed)
    const behind = readLabel(isBehind ? firstClause(tail.rest) : [], printed)
    const chosen = own.label === '' ? behind : own
    const usesBracket = tail.text !== '' && (bracketed || (chosen.label === '' && !isNamed))
    return {
      sum: items[at[n] ?? 0] as Sum,
      ...(usesBracket ? { label: tail.text, words: tail.words } : chosen),
      bracket: tail.text,
      added: n > 0 && gap.some(isAddition),
    }
  })
}

interface Tail {
  text: string
  words: MoneyLexeme[]
  rest: MoneyItem[]
}

/** A bracket right behind a sum, and what follows it; only the last may lack its end. */
function readTail(items: MoneyItem[], isLast: boolean, printed: string): Tail {
  if (!isMoneyMark(items[0], '([')) return { text: '', words: [], rest: items }
  const close = items.findIndex((item) => isMoneyMark(item, ')]'))
  if (close === -1 && !isLast) return { text: '', words: [], rest: items }
  const inside = items.slice(1, close === -1 ? items.length : close)
  const rest = close === -1 ? [] : items.slice(close + 1)
  return { text: textOf(inside, printed), words: inside.filter(isLexeme), rest }
}

interface Label {
  label: string
  words: MoneyLexeme[]
}

/** The words without what stands at their edges; a way of paying names a sum only if nothing else does. */
function readLabel(items: MoneyItem[], printed: string): Label {
  const words = items.filter(isLexeme)
  const kept = trim(words, (word) => isEdge(word) || says(word, 'channel'))
  const chosen = kept.length > 0 ? kept : trim(words, isEdge)
  return { label: textOf(chosen, printed), words: chosen }
}

function trim(words: MoneyLexeme[], drops: (word: MoneyLexeme) => boolean): MoneyLexeme[] {
  const first = words.findIndex((word) => !drops(word))
  if (first === -1) return []
  return words.slice(first, words.findLastIndex((word) => !drops(word)) + 1)
}

export function textOf(items: MoneyItem[], printed: string): string {
  const text = printed.slice(items[0]?.start ?? 0, items.at(-1)?.end ?? 0)
  return text.replace(/\s+/gu, ' ').trim()
}

/** Words that name no sum: marks, fillers, signs, how the sum was set. */
function isEdge(word: MoneyLexeme): boolean {
  if (word.type === 'mark' || word.type === 'break') return true
  return says(word, 'filler', 'currency', 'and', 'or', 'to', 'qualifier', 'set', 'free')
}

export function says(word: MoneyLexeme, ...meanings: MoneyMeaning['as'][]): boolean {
  return word.meaning !== undefined && meanings.includes(word.meaning.as)
}

/** Behind the last separator; a line end right before the sum separates nothing. */
function ownClause(items: MoneyItem[]): MoneyItem[] {
  const end = items.at(-1)?.type === 'break' ? items.length - 1 : items.length
  return items.slice(items.slice(0, end).findLastIndex(separates) + 1, end)
}

function firstClause(items: MoneyItem[]): MoneyItem[] {
  const end = items.findIndex(separates)
  return end === -1 ? items : items.slice(0, end)
}

function separates(item: MoneyItem): boolean {
  return item.type === 'break' || isMoneyMark(item, ',;।৷+&/|(') || isAddition(item)
}

function isAddition(item: MoneyItem): boolean {
  return isMoneyMark(item, '+&') || (item.type === 'phrase' && item.meaning?.as === 'and')
}

export function isLexeme(item: MoneyItem): item is MoneyLexeme {
  return item.type !== 'sum'
}
