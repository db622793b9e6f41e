import { getLocale, getTranslations } from 'next-intl/server'
import type { Standing } from '@/lib/bulk-edits/bulk-value'
import type { BulkField } from '@/lib/bulk-edits/schema'
import { type Bilingual, plainText } from '@/lib/i18n/bilingual'
import { BothTexts } from './both-texts'

interface StandingTextProps {
  field: BulkField
  standing: Standing
  /** The titles of posts, by id. */
  posts: Record<string, Bilingual>
}

/** What stands in a field: a text in both languages, the channels, or the posts. */
export async function StandingText({ field, standing, posts }: StandingTextProps) {
  const locale = await getLocale()
  const t = await getTranslations('BulkEdit')
  const services = await getTranslations('Service')
  if (!Array.isArray(standing)) return <BothTexts text={standing} empty={t('empty')} />
  if (standing.length === 0) return <span className="tag">{t('empty')}</span>
  const names = standing.map((each) => {
    if (field === 'escalation') return plainText(posts[each], locale) || each
    const key = each as Parameters<typeof services>[0]
    return services.has(key) ? services(key) : each
  })
  return names.join(', ')
}
