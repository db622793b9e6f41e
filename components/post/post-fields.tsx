import { getTranslations } from 'next-intl/server'
import { BilingualField } from '@/components/ui/form/bilingual-field'
import { CheckField } from '@/components/ui/form/choice-fields'
import type { FormView } from '@/lib/forms/form-view'

/** What a post is called, and whether grievances go to it. */
export async function PostFields({ form }: { form: FormView }) {
  const t = await getTranslations('PostDesk')
  return (
    <>
      <BilingualField form={form} name="title" label={t('postTitle')} help={t('postTitleHelp')} />
      <CheckField form={form} name="grievance" label={t('grievance')} help={t('grievanceHelp')} />
    </>
  )
}
