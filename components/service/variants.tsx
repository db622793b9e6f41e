import { getTranslations } from 'next-intl/server'
import { FeeText } from '@/components/charter/fee-text'
import { TimeLimitText } from '@/components/charter/time-limit-text'
import { Section } from '@/components/ui/section'
import { Text } from '@/components/ui/text'
import type { VariantView } from '@/lib/charters/published-charter'
import { hasText } from '@/lib/i18n/bilingual'

/** The same service for other cases, each with its own time and fee. */
export async function Variants({ variants }: { variants: VariantView[] }) {
  const t = await getTranslations('Service')
  if (variants.length === 0) return null
  return (
    <Section id="variants" title={t('variants')} wide>
      <table className="plain-table">
        <caption className="sr-only">{t('variantsCaption')}</caption>
        <thead>
          <tr>
            {(['case', 'time', 'fee'] as const).map((head) => (
              <th key={head} scope="col">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {variants.map((variant, index) => (
            <VariantRow key={index} variant={variant} />
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function VariantRow({ variant }: { variant: VariantView }) {
  return (
    <tr>
      <th scope="row">
        <Text pair={variant.name} />
        {hasText(variant.remarks) && (
          <small>
            <Text pair={variant.remarks} />
          </small>
        )}
      </th>
      <td>
        <TimeLimitText value={variant.timeLimit} words={variant.timeLimitWords} />
      </td>
      <td>
        <FeeText value={variant.fee} words={variant.feeWords} />
      </td>
    </tr>
  )
}
