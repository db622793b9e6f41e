// A misspelt query: each word that no name has is replaced by the most similar one that some name has.
import 'server-only'
import { db } from '@/lib/db/client'
import { listWords } from './words'

/** The key of what was probably meant; null when every word is known, or none has anything like it. */
export async function findSimilarKey(key: string): Promise<string | null> {
  const corrected = await Promise.all(listWords(key).map(correct))
  const known = corrected.filter((word) => word !== null).join(' ')
  return known === '' || known === key ? null : known
}

async function correct(word: string): Promise<string | null> {
  const rows = await db.$queryRaw<{ word: string }[]>`
    SELECT "word" FROM "SearchWord" WHERE "word" % ${word}
    ORDER BY similarity("word", ${word}) DESC, "word" LIMIT 1`
  return rows[0]?.word ?? null
}
