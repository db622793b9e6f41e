import type { Refusal } from '@/lib/charters/issue'

/** What a command answered, when it did as asked; a refusal of sample data is a bug and throws. */
export function accepted<Answer extends { ok: true }>(answer: Answer | Refusal): Answer {
  if (answer.ok) return answer
  throw new Error(`sample data refused: ${answer.code} ${JSON.stringify(answer.issues ?? [])}`)
}
