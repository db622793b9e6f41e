// Two edits of one part that met: what each side says, field by field, against what both began with.
import { isSame } from '../drafts/complete-content'

export interface SideDifference {
  /** The field of the part: "nameBn", "documents". */
  field: string
  mine: unknown
  theirs: unknown
  /** Who changed it. */
  changed: 'mine' | 'theirs' | 'both'
}

export type Choice = { side: 'mine' | 'theirs' } | { side: 'own'; text: string }

type Part = Record<string, unknown>

/** Never shown: follow from the texts, or lasting. */
const silent = new Set(['translations', 'slug', 'inherited'])
/** A value belongs to the words of its own language. */
const values = { timeLimit: 'timeLimit', fee: 'fee' } as const

/**
 * The fields in which the two sides differ, in the order of the form. A value read from words that differ
 * themselves goes with its words.
 * @example compareSides(base, mine, theirs, 'bn').find(({ changed }) => changed === 'both')
 */
export function compareSides(
  base: Part,
  mine: Part,
  theirs: Part,
  language: 'bn' | 'en',
): SideDifference[] {
  const fields = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
  return fields.flatMap((field) => {
    if (silent.has(field) || followsWords(field, mine, theirs, language)) return []
    const [own, other, before] = [mine[field], theirs[field], base[field]]
    if (isSameField(own, other)) return []
    const byMe = !isSameField(own, before)
    const byThem = !isSameField(other, before)
    const changed = byMe && byThem ? 'both' : byMe ? 'mine' : 'theirs'
    return [{ field, mine: own, theirs: other, changed }]
  })
}

/** What they say, with the fields chosen otherwise; null when a choice is missing. */
export function mergeSides(
  differences: readonly SideDifference[],
  { mine, theirs }: { mine: Part; theirs: Part },
  choices: Record<string, Choice | undefined>,
  language: 'bn' | 'en',
): Part | null {
  const merged: Part = { ...theirs, translations: mine.translations ?? {} }
  for (const { field } of differences) {
    const choice = choices[field]
    if (!choice) return null
    if (choice.side === 'own') merged[field] = choice.text
    if (choice.side === 'mine') merged[field] = mine[field]
  }
  for (const value of Object.keys(values)) {
    if (value in mine && followsWords(value, mine, theirs, language)) {
      const choice = choices[wordsOf(value, language)]
      merged[value] = choice?.side === 'theirs' ? theirs[value] : mine[value]
    }
  }
  return merged
}

function followsWords(field: string, mine: Part, theirs: Part, language: 'bn' | 'en'): boolean {
  if (!(field in values)) return false
  // without a value of its own it is read from the words
  if (mine[field] === undefined) return true
  const words = wordsOf(field, language)
  return !isSameField(mine[words], theirs[words])
}

function wordsOf(value: string, language: 'bn' | 'en'): string {
  return `${value}${language === 'bn' ? 'Bn' : 'En'}`
}

/** Blank, absent and an empty list are the same; how rows are translated is not compared. */
function isSameField(one: unknown, other: unknown): boolean {
  return isSame(bare(one), bare(other))
}

function bare(value: unknown): unknown {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
    return null
  const drop = (key: string, each: unknown) => (key === 'translations' ? undefined : each)
  return JSON.parse(JSON.stringify(value, drop)) as unknown
}
