import { getLocale, getTranslations } from 'next-intl/server'
import { areaLine } from '@/components/area/area-name'
import { ActionForm } from '@/components/ui/form/action-form'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { Text } from '@/components/ui/text'
import type { OfficeHeader, ServiceView } from '@/lib/charters/published-charter'
import type { FormView } from '@/lib/forms/form-view'

interface Side {
  office: OfficeHeader
  service: ServiceView
}

interface MatchFormProps {
  pair: [Side, Side]
  form: FormView
  action: (form: FormData) => Promise<void>
}

/** The two names, and a person's word on them. */
export async function MatchForm({ pair, form, action }: MatchFormProps) {
  const locale = await getLocale()
  const t = await getTranslations('Matches')
  return (
    <ActionForm form={form} action={action}>
      <p>{t('question')}</p>
      <ol>
        {pair.map(({ office, service }) => (
          <li key={service.id}>
            <b>
              <Text pair={service.name} />
            </b>
            <br />
            <small>
              <Text pair={office.name} />, {areaLine(office.areas, locale)}
            </small>
          </li>
        ))}
      </ol>
      <p>
        <SubmitButton name="decision" value="same">
          {t('same')}
        </SubmitButton>{' '}
        <SubmitButton name="decision" value="different" kind="plain">
          {t('different')}
        </SubmitButton>
      </p>
    </ActionForm>
  )
}
