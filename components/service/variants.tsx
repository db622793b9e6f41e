import { getTranslations } from 'next-intl/server'
import { FeeText } from '@/components/value/fee-text'
import { TimeLimitText } from '@/components/value/time-limit-text'
import { Section } from '@/components/ui/section'
import { StackedCell } from '@/components/ui/table/stacked-cell'
import { StackedTable } from '@/components/ui/table/stacked-table'
import { Text } from '@/components/ui/text'
import type { VariantView } from '@/lib/charters/published-charter'
import { hasText } from '@/lib/i18n/bilingual'

/** The same service for other cases, each with its own time and fee. */
export async function Variants({ variants }: { variants: VariantView[] }) {
  const t = await getTranslations('Service')
  if (variants.length === 0) return null
  return (
    <Section id="variants" title={t('variants')} wide>
      <StackedTable caption={t('variantsCaption')} heads={[t('case'), t('time'), t('fee')]}>
        {variants.map((variant, index) => (
          <VariantRow key={index} variant={variant} />
        ))}
      </StackedTable>
    </Section>
  )
}

async function VariantRow({ variant }: { variant: VariantView }) {
  const t = await getTranslations('Service')
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {variant.label} <Text pair={variant.name} />
        {hasText(variant.remarks) && (
          <small>
            <Text pair={variant.remarks} />
          </small>
        )}
      </th>
      <StackedCell label={t('time')} isKey>
        <TimeLimitText value={variant.timeLimit} words={variant.timeLimitWords} />
      </StackedCell>
      <StackedCell label={t('fee')} isKey>
        <FeeText value={variant.fee} words={variant.feeWords} />
      </StackedCell>
    </tr>
  )
}
