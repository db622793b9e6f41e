import { getLocale, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/ui/form/action-form'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import { Field } from '@/components/ui/form/field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { Moment } from '@/components/ui/moment'
import { Section } from '@/components/ui/section'
import type { PublicationView, RequestView } from '@/lib/charters/publication/publication-view'
import type { FormView } from '@/lib/forms/form-view'
import { formatMoment } from '@/lib/i18n/format-moment'

type Action = (form: FormData) => Promise<void>

interface RequestPanelProps {
  request: RequestView
  publication: PublicationView
  form: FormView
  actions: { approve: Action; reject: Action; cancel: Action }
}

/** A publication that waits, for another person or for its time; or what became of it. */
export async function RequestPanel({ request, publication, form, actions }: RequestPanelProps) {
  const t = await getTranslations('Publication')
  const { state, isVoid, isOwn } = request
  const isOpen = state === 'WAITING' || state === 'SCHEDULED'
  const title = isVoid ? t('void') : t(titles[state as keyof typeof titles])
  const canDecide = publication.canPublish && state === 'WAITING' && !isVoid
  return (
    <Section id="request" title={title} wide>
      <RequestWords request={request} />
      {isVoid && <p className="doubt">{t('voidText')}</p>}
      {request.reason && <p>{t('reasonGiven', { reason: request.reason })}</p>}
      {!(canDecide && !isOwn) && <ErrorSummary form={form} />}
      {canDecide && isOwn && <p>{t('waitingOwn')}</p>}
      {canDecide && !isOwn && <Decision {...{ request, publication, form, actions }} />}
      {isOpen && publication.canPublish && (
        <form action={actions.cancel} className="buttons">
          <input type="hidden" name="form" value="decision" />
          <input type="hidden" name="requestId" value={request.id} />
          <SubmitButton kind="plain">
            {t(state === 'WAITING' ? 'cancelRequest' : 'cancelSchedule')}
          </SubmitButton>
        </form>
      )}
    </Section>
  )
}

const titles = {
  WAITING: 'waiting',
  SCHEDULED: 'scheduled',
  REJECTED: 'rejected',
  FAILED: 'failed',
} as const

async function RequestWords({ request }: { request: RequestView }) {
  const t = await getTranslations('Publication')
  const { state, requestedAt, publishAt, requestedBy, decidedAt, note } = request
  const at = () => publishAt && <Moment at={publishAt} />
  const decidedBy = request.decidedBy ?? ''
  if (state === 'WAITING')
    return (
      <p>
        {t.rich('waitingText', {
          ...{ at, by: requestedBy, timed: publishAt ? 'yes' : 'no' },
          moment: () => <Moment at={requestedAt} />,
        })}
      </p>
    )
  if (state === 'SCHEDULED')
    return (
      <p>
        {t.rich('scheduledText', {
          ...{ at, by: requestedBy, decidedBy, approved: decidedBy ? 'yes' : 'no' },
        })}
      </p>
    )
  if (state === 'FAILED') return <Failure request={request} />
  return (
    <>
      <p>
        {t.rich('rejectedText', {
          decidedBy,
          moment: () => <Moment at={decidedAt ?? requestedAt} />,
        })}
      </p>
      <blockquote>{note}</blockquote>
    </>
  )
}

async function Failure({ request: { publishAt, note } }: { request: RequestView }) {
  const t = await getTranslations('Publication')
  const refusals = await getTranslations('Refusals')
  const code = (note === 'stale_revision' ? 'draft_moved' : note) as Parameters<typeof refusals>[0]
  return (
    <>
      <p className="missing">
        {t.rich('failedText', { at: () => publishAt && <Moment at={publishAt} /> })}
      </p>
      <p>{refusals.has(code) ? refusals(code) : note}</p>
    </>
  )
}

async function Decision({ request, publication, form, actions }: RequestPanelProps) {
  const locale = await getLocale()
  const t = await getTranslations('Publication')
  const { publishAt } = request
  const isTimed = publishAt !== null && publishAt > new Date()
  return (
    <ActionForm action={actions.approve} form={form} hidden={['form', 'requestId']}>
      <div className="buttons">
        <SubmitButton>
          {isTimed
            ? t('approveTimed', { at: formatMoment(publishAt, locale) })
            : t('approve', { n: publication.next })}
        </SubmitButton>
      </div>
      <Field form={form} name="note" label={t('note')} help={t('noteHelp')} rows={2} />
      <div className="buttons">
        <SubmitButton kind="plain" formAction={actions.reject}>
          {t('sendBack')}
        </SubmitButton>
      </div>
    </ActionForm>
  )
}
