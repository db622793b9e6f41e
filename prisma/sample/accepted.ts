import type { Refusal } from '@/lib/charters/issue'

/** What a command answered, when it did as asked; a refusal of sample data is a bug and throws. */
export function accepted<Answer extends { ok: true } | Refusal>(
  answer: Answer,
): Exclude<Answer, Refusal> {
  if (answer.ok) return answer as Exclude<Answer, Refusal>
  throw new Error(`sample data refused: ${answer.code} ${JSON.stringify(answer.issues ?? [])}`)
}
