import { sampleDataActor as actor } from '@/lib/access/actor'
import { confirmCharter } from '@/lib/charters/commands/confirm-charter'
import { publishCharter } from '@/lib/charters/commands/publish-charter'
import { saveDraft } from '@/lib/charters/commands/save-draft'
import { startDraft } from '@/lib/charters/commands/start-draft'
import { db } from '@/lib/db/client'
import { isoDay } from '@/lib/i18n/format-day'
import { accepted } from './accepted'
import type { SampleOffice } from './sample-office'

const reason =
  'নমুনা তথ্য: মূল সনদে যা নেই বা ভুল আছে, তা তেমনই রাখা হয়েছে। / Sample data: what the real charter lacks or has wrong is kept as it is.'

/** The charter's versions, published one after the other, and its confirmation, as far as they are missing. */
export async function loadCharter(sample: SampleOffice): Promise<void> {
  const officeSlug = sample.office.slug
  const published = await db.charterVersion.count({
    where: { charter: { office: { slug: officeSlug } }, number: { not: null } },
  })
  for (const content of sample.versions.slice(published)) {
    const draft = await startDraft(actor, { officeSlug, from: 'empty' })
    const saved = accepted(
      await saveDraft(actor, { officeSlug, revision: draft.revision, content }),
    )
    await publish(officeSlug, saved.revision)
  }
  await confirm(sample)
}

/** The reason is given only where the audit found errors: the real charters have some. */
async function publish(officeSlug: string, revision: number): Promise<void> {
  const answer = await publishCharter(actor, { officeSlug, revision })
  if (answer.ok) return
  const isUnexplained = answer.code === 'reason_required'
  accepted(isUnexplained ? await publishCharter(actor, { officeSlug, revision, reason }) : answer)
}

async function confirm({ office, confirmedBy }: SampleOffice): Promise<void> {
  if (!confirmedBy) return
  const ofOffice = { office: { slug: office.slug } }
  if (await db.confirmation.findFirst({ where: ofOffice })) return
  const post = await db.post.findFirstOrThrow({ where: { ...ofOffice, titleBn: confirmedBy } })
  accepted(
    await confirmCharter(actor, {
      officeSlug: office.slug,
      postId: post.id,
      on: isoDay(new Date()),
    }),
  )
}
