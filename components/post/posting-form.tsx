import { getLocale, getTranslations } from 'next-intl/server'
import { ContactDoubts } from '@/components/office-form/contact-doubts'
import { Differences } from '@/components/office-form/differences'
import { officeLabels } from '@/components/office-form/label-of'
import { ActionForm } from '@/components/ui/form/action-form'
import { BilingualField } from '@/components/ui/form/bilingual-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import type { FormView } from '@/lib/forms/form-view'
import type { Difference } from '@/lib/forms/stale-form'
import { localPath } from '@/lib/i18n/paths'
import type { PostingDetails } from '@/lib/posts/views/post-details'
import { ContactFields } from './contact-fields'
import { PostingLine } from './posting-line'

interface PostingFormProps {
  posting: PostingDetails
  /** Of the same post, now or later: each has this form too. */
  others: PostingDetails[]
  form: FormView
  differences: Difference[]
  path: string
  save: (form: FormData) => Promise<void>
}

/** The name and the contacts of who is in a post, to be put right; another person is a transfer. */
export async function PostingForm(props: PostingFormProps) {
  const { posting, others, form, differences, path, save } = props
  const locale = await getLocale()
  const t = await getTranslations('PostDesk')
  const labelOf = await officeLabels()
  return (
    <section>
      <h2>{t('contactOf')}</h2>
      <p>
        <PostingLine posting={posting} />
      </p>
      {others.map((other) => (
        <p key={other.id}>
          <a href={localPath(locale, path, { posting: other.id })}>
            <PostingLine posting={other} />
          </a>
        </p>
      ))}
      <Differences differences={differences} labelOf={labelOf} />
      <ActionForm action={save} form={form} hidden={['stamp']} labelOf={labelOf}>
        <BilingualField form={form} name="name" label={t('personName')} help={t('correctOnly')} />
        <ContactFields form={form} />
        <ContactDoubts phones={posting.phones} emails={posting.emails} />
        <div className="buttons">
          <SubmitButton kind="plain">{t('saveContact')}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  )
}
