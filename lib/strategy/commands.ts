import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { announceChange } from '@/lib/activity/announce-change'
import { recordEvent } from '@/lib/activity/record-event'
import { invalid, invalidAt, type Refusal } from '@/lib/charters/issue'
import { writeTranslations } from '@/lib/charters/translations'
import { inTransaction } from '@/lib/db/transaction'
import { type StrategyInput, strategySchema } from './schema'

/**
 * Publishes a strategy of an office with its pillars in order; services are tagged with a pillar when a charter
 * is saved. For administrators of the office. Refuses with `invalid` (`slug_taken`, `pillar_repeated`); throws
 * when forbidden or not found.
 */
export async function createStrategy(
  actor: Actor,
  input: StrategyInput,
): Promise<{ ok: true } | Refusal> {
  const parsed = strategySchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const { officeSlug, pillars, source, reviewed, ...strategy } = parsed.data
  const said = { source, reviewed }
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'strategy:edit', officeSlug)
    const [row] = await tx.strategy.createManyAndReturn({
      data: [
        {
          ...strategy,
          officeId: office.id,
          translations: writeTranslations(
            ['title', 'summary'],
            strategy,
            { title: said, summary: said },
            source,
          ),
        },
      ],
      skipDuplicates: true,
      select: { id: true },
    })
    if (!row) return invalidAt(['slug'], 'slug_taken')
    await tx.pillar.createMany({
      data: pillars.map((pillar, position) => ({
        ...pillar,
        ...{ position: position + 1, strategyId: row.id },
        translations: writeTranslations(
          ['title', 'text'],
          pillar,
          { title: said, text: said },
          source,
        ),
      })),
    })
    await recordEvent(tx, actor, {
      action: 'strategy:create',
      recordType: 'strategy',
      recordId: row.id,
      officeId: office.id,
      after: { slug: strategy.slug, pillars: pillars.map(({ slug }) => slug) },
    })
    await announceChange(tx, [office.slug])
    return { ok: true }
  })
}
