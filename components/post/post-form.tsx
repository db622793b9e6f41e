import { getTranslations } from 'next-intl/server'
import { Differences } from '@/components/office-form/differences'
import { officeLabels } from '@/components/office-form/label-of'
import { ActionForm } from '@/components/ui/form/action-form'
import { SubmitButton } from '@/components/ui/form/submit-button'
import type { FormView } from '@/lib/forms/form-view'
import type { Difference } from '@/lib/forms/stale-form'
import { PostFields } from './post-fields'

interface PostFormProps {
  opened: { form: FormView; differences: Difference[] }
  save: (form: FormData) => Promise<void>
}

/** A post's title, and whether grievances go to it. */
export async function PostForm({ opened, save }: PostFormProps) {
  const t = await getTranslations('PostDesk')
  const labelOf = await officeLabels()
  return (
    <>
      <Differences differences={opened.differences} labelOf={labelOf} />
      <ActionForm action={save} form={opened.form} hidden={['stamp']} labelOf={labelOf}>
        <PostFields form={opened.form} />
        <div className="buttons">
          <SubmitButton>{t('savePost')}</SubmitButton>
        </div>
      </ActionForm>
    </>
  )
}

/** For a post that was entered by mistake. */
export async function Removal({ remove }: { remove: (form: FormData) => Promise<void> }) {
  const t = await getTranslations('PostDesk')
  return (
    <section>
      <h2>{t('remove')}</h2>
      <p>{t('removeHow')}</p>
      <form action={remove}>
        <SubmitButton kind="danger">{t('removeNow')}</SubmitButton>
      </form>
    </section>
  )
}
