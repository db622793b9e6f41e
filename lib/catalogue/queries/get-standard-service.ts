import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { NotFoundError } from '@/lib/access/errors'
import { grantsFor } from '@/lib/access/policy'
import type { StoredTranslations } from '@/lib/charters/translations'
import { db } from '@/lib/db/client'
import type { Template } from '../compare'
import { templateSelect, toTemplate } from '../template-columns'

export interface EditedTemplate extends Template {
  slug: string
  revision: number
  source: 'bn' | 'en'
  reviewed: boolean
  openProposals: number
}

/**
 * A national template as its form shows it; it is public, only its open proposals are counted besides.
 * @throws NotFoundError for an unknown one, and for someone without a grant
 */
export async function getStandardService(actor: Actor, slug: string): Promise<EditedTemplate> {
  if (grantsFor(actor, 'charter:read').length === 0) throw new NotFoundError(slug)
  const row = await db.standardService.findUnique({
    where: { slug },
    select: {
      ...templateSelect,
      slug: true,
      revision: true,
      translations: true,
      _count: { select: { proposals: { where: { state: 'OPEN' } } } },
    },
  })
  if (!row) throw new NotFoundError(`standard service ${slug}`)
  const { revision, translations, _count, ...template } = row
  const { name } = translations as StoredTranslations
  return {
    ...toTemplate(template),
    ...{ slug, revision, source: name?.source ?? 'bn', reviewed: name?.reviewed ?? false },
    openProposals: _count.proposals,
  }
}
