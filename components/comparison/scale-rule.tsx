import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/section'

/** The rule by which times are put on one scale, in words: whoever reads a comparison can check it. */
export async function ScaleRule() {
  const t = await getTranslations('Compare')
  return (
    <Section id="rule" title={t('rule')}>
      <p>{t('ruleText')}</p>
    </Section>
  )
}
