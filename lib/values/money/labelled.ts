// Which words of a fee cell name which sum: "মহিলা ১০০/-", "২০ টাকা কোর্ট ফি", "100 (women)".
import { isMoneyMark, type MoneyItem, type MoneyLexeme, type Sum } from './sums'

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

/** Gives every sum its label: the words before it, or where the first has none, the words behind. */
export function labelSums(items: MoneyItem[], printed: string): LabelledSum[] {
  const at = items.flatMap((item, index) => (item.type === 'sum' ? [index] : []))
  const before = at.map((index, n) => items.slice(n === 0 ? 0 : (at[n - 1] ?? 0) + 1, index))
  const after = at.map((index, n) => items.slice(index + 1, at[n + 1]))
  const named = labelOf(lastClause(before[0] ?? []), printed).label !== ''
  const tails = after.map((tail) => bracketOf(tail, printed))
  return at.map((index, n) => {
    const gap = n === 0 ? (before[0] ?? []) : (tails[n - 1]?.rest ?? [])
    const own = labelOf(lastClause(gap), printed)
    const behind = labelOf(firstClause(tails[n]?.rest ?? []), printed)
    const chosen = named || own.label !== '' ? own : behind
    const bracket = tails[n]?.text ?? ''
    return {
      sum: items[index] as Sum,
      ...(chosen.label === '' && !named && bracket !== '' ? bracketLabel(tails[n]) : chosen),
      bracket,
      added: n > 0 && gap.some(isAddition),
    }
  })
}

interface Tail {
  text: string
  words: MoneyLexeme[]
  rest: MoneyItem[]
}

/** A bracket right behind a sum, and what follows it. */
function bracketOf(items: MoneyItem[], printed: string): Tail {
  if (!isMoneyMark(items[0], '([')) return { text: '', words: [], rest: items }
  const close = items.findIndex((item) => isMoneyMark(item, ')]'))
  const inside = items.slice(1, close === -1 ? items.length : close)
  const rest = close === -1 ? [] : items.slice(close + 1)
  return { text: textOf(inside, printed), words: inside.filter(isLexeme), rest }
}

function bracketLabel(tail: Tail | undefined): { label: string; words: MoneyLexeme[] } {
  return { label: tail?.text ?? '', words: tail?.words ?? [] }
}

function labelOf(items: MoneyItem[], printed: string): { label: string; words: MoneyLexeme[] } {
  const words = items.filter(isLexeme)
  const first = words.findIndex((word) => !isLabelEdge(word))
  if (first === -1) return { label: '', words: [] }
  const kept = words.slice(first, words.findLastIndex((word) => !isLabelEdge(word)) + 1)
  return { label: textOf(kept, printed), words: kept }
}

export function textOf(items: MoneyItem[], printed: string): string {
  const text = printed.slice(items[0]?.start ?? 0, items.at(-1)?.end ?? 0)
  return text.replace(/\s+/gu, ' ').trim()
}

/** Words that name no sum: marks, numbers, ways of paying, fillers, signs. */
function isLabelEdge(word: MoneyLexeme): boolean {
  if (word.type === 'mark' || word.type === 'break') return true
  const as = word.meaning?.as ?? ''
  return ['filler', 'channel', 'currency', 'and', 'or', 'to', 'qualifier', 'set', 'free'].includes(
    as,
  )
}

function lastClause(items: MoneyItem[]): MoneyItem[] {
  return items.slice(
    items.findLastIndex((item, at) => separates(item) && at < items.length - 1) + 1,
  )
}

function firstClause(items: MoneyItem[]): MoneyItem[] {
  const end = items.findIndex(separates)
  return end === -1 ? items : items.slice(0, end)
}

function separates(item: MoneyItem): boolean {
  return item.type === 'break' || isMoneyMark(item, ',;।৷+&/|') || isAddition(item)
}

function isAddition(item: MoneyItem): boolean {
  return isMoneyMark(item, '+&') || (item.type === 'phrase' && item.meaning?.as === 'and')
}

export function isLexeme(item: MoneyItem): item is MoneyLexeme {
  return item.type !== 'sum'
}
