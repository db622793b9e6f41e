import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'

/** Says how many ticked proposals were left, because what stands there had changed. */
export async function LeftNotice({ left }: { left?: string }) {
  const t = await getTranslations('Proposal')
  const n = Number(left)
  if (!Number.isInteger(n) || n < 1) return null
  return <Notice title={t('leftTitle')}>{t('left', { n })}</Notice>
}
