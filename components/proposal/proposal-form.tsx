import { getTranslations } from 'next-intl/server'
import { TickAll } from '@/components/bulk-edit/tick-all'
import { Empty } from '@/components/ui/empty'
import { ActionForm } from '@/components/ui/form/action-form'
import { SubmitButton } from '@/components/ui/form/submit-button'
import type { ProposalView } from '@/lib/catalogue/proposals/proposal-view'
import type { FormView } from '@/lib/forms/form-view'
import { ProposalTable } from './proposal-table'

type Action = (form: FormData) => Promise<void>

interface ProposalFormProps {
  form: FormView
  proposals: ProposalView[]
  /** An auditor reads them. */
  mayDecide: boolean
  accept: Action
  decline: Action
}

/** The open proposals, office by office, each part to be ticked, then accepted or declined. */
export async function ProposalForm({ form, proposals, mayDecide, ...to }: ProposalFormProps) {
  const t = await getTranslations('Proposal')
  if (proposals.length === 0) return <Empty why={t('none')}>{t('noneNext')}</Empty>
  const offices = Map.groupBy(proposals, ({ office }) => office.slug)
  const tables = [...offices].map(([slug, group]) => (
    <ProposalTable key={slug} form={form} proposals={group} />
  ))
  if (!mayDecide) {
    return (
      <fieldset className="form" disabled>
        {tables}
      </fieldset>
    )
  }
  return (
    <ActionForm form={form} action={to.accept}>
      <div className="buttons" id="picks">
        <TickAll name="picks" words={{ all: t('tickAll'), none: t('tickNone') }} />
      </div>
      {tables}
      <div className="buttons">
        <SubmitButton>{t('accept')}</SubmitButton>
        <SubmitButton kind="plain" formAction={to.decline}>
          {t('decline')}
        </SubmitButton>
      </div>
    </ActionForm>
  )
}
