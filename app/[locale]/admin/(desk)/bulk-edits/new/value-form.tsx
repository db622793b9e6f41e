import { getTranslations } from 'next-intl/server'
import { PreviewTable } from '@/components/bulk-edit/preview-table'
import { TickAll } from '@/components/bulk-edit/tick-all'
import { ValueFields } from '@/components/bulk-edit/value-fields'
import { Empty } from '@/components/ui/empty'
import { ActionForm } from '@/components/ui/form/action-form'
import { SubmitButton } from '@/components/ui/form/submit-button'
import type { Actor } from '@/lib/access/actor'
import type { BulkPreview } from '@/lib/bulk-edits/bulk-place'
import { previewBulkEdit } from '@/lib/bulk-edits/queries/preview-bulk-edit'
import { type BulkField, bulkValueSchema } from '@/lib/bulk-edits/schema'
import type { FormPlace } from '@/lib/forms/form-place'
import { type FormView, valueOf } from '@/lib/forms/form-view'
import { apply, preview as showPreview } from './actions'

interface ValueFormProps {
  actor: Actor
  standardSlug: string
  field: BulkField
  place: FormPlace
  form: FormView
}

/** The new value, and once it is given, what it would change in each office. */
export async function ValueForm({ actor, standardSlug, field, place, form }: ValueFormProps) {
  const t = await getTranslations('BulkEdit')
  const parsed = bulkValueSchema.safeParse({ ...typedValue(form), standardSlug, field })
  const isGiven = form.isHeld && parsed.success
  const preview = isGiven ? await previewBulkEdit(actor, standardSlug, field, parsed.data) : null
  // a preview is no failure
  const shown = form.code === 'preview' ? { ...form, isHeld: false } : form
  return (
    <ActionForm
      form={shown}
      action={(preview ? apply : showPreview).bind(null, place)}
      hidden={['value.standardSlug', 'value.field']}
    >
      <ValueFields form={form} field={field} />
      <div className="buttons">
        <SubmitButton
          kind={preview ? 'plain' : 'primary'}
          formAction={showPreview.bind(null, place)}
        >
          {t('preview')}
        </SubmitButton>
      </div>
      {preview && <Preview form={form} field={field} preview={preview} />}
    </ActionForm>
  )
}

/** The value as the form holds it. */
function typedValue(form: FormView) {
  const texts = ['bn', 'en', 'postOffice', 'postTitle'].map((name) => [
    name,
    valueOf(form, `value.${name}`),
  ])
  return {
    ...(Object.fromEntries(texts) as Record<string, string>),
    ...(valueOf(form, 'value.reviewed') === 'on' && { reviewed: true }),
    channels: form.values['value.channels'] ?? [],
  }
}

interface PreviewProps {
  form: FormView
  field: BulkField
  preview: BulkPreview
}

async function Preview({ form, field, preview }: PreviewProps) {
  const t = await getTranslations('BulkEdit')
  const proposals = await getTranslations('Proposal')
  const { places, same, hasMore } = preview
  return (
    <>
      <h2 id="picks">{t('previewTitle')}</h2>
      {same > 0 && <p>{t('same', { n: same })}</p>}
      {places.length === 0 ? (
        <Empty why={t('nothing')}>{same === 0 && t('unlinked')}</Empty>
      ) : (
        <>
          <TickAll
            name="picks"
            words={{ all: proposals('tickAll'), none: proposals('tickNone') }}
          />
          <PreviewTable form={form} field={field} preview={preview} />
          {hasMore && <p>{t('more')}</p>}
          <div className="buttons">
            <SubmitButton>{t('apply')}</SubmitButton>
          </div>
        </>
      )}
    </>
  )
}
