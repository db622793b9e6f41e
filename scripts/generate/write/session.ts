import type { Client } from 'pg'

/** Generated rows are whole by construction: where the role may, triggers and foreign keys need not look at each. */
export async function withoutWaiting(client: Client): Promise<void> {
  await client.query('SET synchronous_commit = off')
  await client.query('SET session_replication_role = replica').catch(() => {
    throw new Error(
      'Generating needs the owner of the server: a role that may set session_replication_role.',
    )
  })
}

/** Those of the ids that no office has. */
export async function findMissing(client: Client, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT i AS "id" FROM unnest($1::uuid[]) i WHERE NOT EXISTS (SELECT 1 FROM "Office" WHERE "id" = i)`,
    [ids],
  )
  return new Set(rows.map(({ id }) => id))
}

/** The limits for grievances in force on a day. */
export async function findEscalationRules(client: Client, day: string) {
  const { rows } = await client.query<{
    level: number
    limitDays: number
    extensionDays: number | null
  }>(
    `SELECT "level", "limitDays", "extensionDays" FROM "EscalationRule" WHERE "ruleSetId" = (
       SELECT "id" FROM "EscalationRuleSet" WHERE "effectiveFrom" <= $1
       ORDER BY "effectiveFrom" DESC LIMIT 1)`,
    [day],
  )
  return rows.map(({ level, limitDays, extensionDays }) => ({
    ...{ level, limitDays },
    ...(extensionDays && { extensionDays }),
  }))
}
