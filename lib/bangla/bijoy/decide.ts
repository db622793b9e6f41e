import { scoreWords } from '@/lib/bangla/bijoy/score'
import { findWords, type Word } from '@/lib/bangla/bijoy/words'

const banglaScore = -4
const neighbourLimit = 8
const contextLimit = 5
const neighbourWeights: readonly (readonly [number, number])[] = [
  [-1, 0.5],
  [1, 0.5],
  [-2, 0.25],
  [2, 0.25],
]

/**
 * The words of a text that are Bijoy: each by its own score, and where that does not settle it, by
 * its neighbours (in the next cell or line too) and the share of Bijoy in the whole document.
 */
export function findBijoyWords(text: string, share: number): Word[] {
  const words = findWords(text)
  const scores = scoreWords(words.map((word) => (word.isBangla ? '' : word.text))).map(
    (score, at) => (words[at]?.isBangla ? banglaScore : score),
  )
  const prior = clamp((share - 0.5) * 2 * contextLimit, contextLimit)
  return words.filter((word, at) => {
    if (word.isBangla) return false
    const context = neighbourWeights.reduce(
      (sum, [step, weight]) => sum + weight * clamp(scores[at + step] ?? 0, neighbourLimit),
      prior,
    )
    return (scores[at] ?? 0) + clamp(context, contextLimit) > 0
  })
}

function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value))
}
