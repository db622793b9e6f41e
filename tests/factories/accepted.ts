import { expect } from 'vitest'

/** The answer of a command that must have done what was asked. */
export function accepted<Answer extends { ok: boolean }>(
  answer: Answer,
): Extract<Answer, { ok: true }> {
  expect(answer).toMatchObject({ ok: true })
  return answer as Extract<Answer, { ok: true }>
}
