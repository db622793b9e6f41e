import { getTranslations } from 'next-intl/server'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { FocusOnArrival } from '@/components/ui/form/focus-on-arrival'
import { ConflictField, type ConflictFieldProps } from './conflict-field'

interface ConflictFormProps {
  action: (form: FormData) => Promise<void>
  /** What both sides say, whole, and what they began with. */
  hidden: Record<string, string>
  fields: readonly ConflictFieldProps[]
  /** The service was removed meanwhile. */
  isGone: boolean
  /** A choice is missing. */
  isRefused: boolean
  backHref: string
}

/** Both texts, field by field, to choose from: nothing that anyone wrote is lost. */
export async function ConflictForm(props: ConflictFormProps) {
  const { action, hidden, fields, isGone, isRefused, backHref } = props
  const t = await getTranslations('Editor.conflict')
  const issues = await getTranslations('Validation')
  return (
    <form action={action} className="form" id="errors" noValidate>
      {isRefused && (
        <FocusOnArrival id="refused" className="errors">
          <p>{issues('choice_missing')}</p>
        </FocusOnArrival>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.length === 0 && <p>{t('same')}</p>}
      {fields.map((field) =>
        isGone ? (
          <div key={field.field}>
            <h3>{field.label}</h3>
            <p lang={field.lang}>{field.mine}</p>
          </div>
        ) : (
          <ConflictField key={field.field} {...field} />
        ),
      )}
      <p className="buttons sticky">
        <SubmitButton>{isGone ? t('addAgain') : t('save')}</SubmitButton>
        <a href={backHref}>{t('back')}</a>
      </p>
    </form>
  )
}
