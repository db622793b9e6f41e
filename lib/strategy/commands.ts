import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { getAuthorisedOffice } from '@/lib/access/authorise'
import { announceChange } from '@/lib/activity/announce-change'
import { recordEvent } from '@/lib/activity/record-event'
import { invalid, invalidAt, type Refusal } from '@/lib/charters/issue'
import { writeTranslations } from '@/lib/charters/translations'
import { inTransaction, type Transaction } from '@/lib/db/transaction'
import { type StrategyInput, strategySchema } from './schema'

type NewStrategy = z.output<typeof strategySchema>

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
  const { slug, officeSlug, pillars } = parsed.data
  return inTransaction(async (tx) => {
    const office = await getAuthorisedOffice(tx, actor, 'strategy:edit', officeSlug)
    const strategyId = await insert(tx, office.id, parsed.data)
    if (!strategyId) return invalidAt(['slug'], 'slug_taken')
    await recordEvent(tx, actor, {
      action: 'strategy:create',
      recordType: 'strategy',
      recordId: strategyId,
      officeId: office.id,
      after: { slug, pillars: pillars.map((pillar) => pillar.slug) },
    })
    await announceChange(tx, [office.slug])
    return { ok: true }
  })
}

/** The id of the new strategy; null when its slug is taken. */
async function insert(
  tx: Transaction,
  officeId: string,
  { slug, titleBn, titleEn, summaryBn, summaryEn, sourceUrl, pillars, ...said }: NewStrategy,
): Promise<string | null> {
  const { source } = said
  const texts = { titleBn, titleEn, summaryBn, summaryEn }
  const translations = writeTranslations(
    ['title', 'summary'],
    texts,
    { title: said, summary: said },
    source,
  )
  const [row] = await tx.strategy.createManyAndReturn({
    data: [{ slug, officeId, sourceUrl, ...texts, translations }],
    skipDuplicates: true,
    select: { id: true },
  })
  if (!row) return null
  await tx.pillar.createMany({
    data: pillars.map((pillar, at) => ({
      ...pillar,
      ...{ position: at + 1, strategyId: row.id },
      translations: writeTranslations(
        ['title', 'text'],
        pillar,
        { title: said, text: said },
        source,
      ),
    })),
  })
  return row.id
}
