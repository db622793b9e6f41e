import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { requireNationwide } from '@/lib/access/authorise'
import { NotFoundError } from '@/lib/access/errors'
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
 * A national template as its form shows it. For administrators of the whole country.
 * @throws ForbiddenError, NotFoundError
 */
export async function getStandardService(actor: Actor, slug: string): Promise<EditedTemplate> {
  requireNationwide(actor, 'catalogue:edit')
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
