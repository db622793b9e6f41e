import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Refusal } from '@/lib/charters/issue'
import type { HolidayYearInput, RuleSetInput } from './schema'

export async function saveRuleSet(
  actor: Actor,
  input: RuleSetInput,
): Promise<{ ok: true } | Refusal> {
  throw new Error(`${actor.id} ${JSON.stringify(input)}`)
}

export async function saveHolidays(
  actor: Actor,
  input: HolidayYearInput,
): Promise<{ ok: true } | Refusal> {
  throw new Error(`${actor.id} ${JSON.stringify(input)}`)
}
