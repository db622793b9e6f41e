import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'

interface MisreadScopeProps {
  /** What the address asks for and nobody knows, as asked. */
  area?: string
  department?: string
  /** Already in words. */
  quarter?: string
}

/** Which part of the choice is not understood; the rest of it is kept. */
export async function MisreadScope({ area, department, quarter }: MisreadScopeProps) {
  const t = await getTranslations('Tables')
  const notes = [
    area && t('unknownArea', { name: area }),
    department && t('unknownDepartment', { name: department }),
    quarter,
  ].filter(Boolean)
  return <Notice title={t('misread')}>{notes.join(' ')}</Notice>
}
