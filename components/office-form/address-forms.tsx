import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/ui/form/action-form'
import { Field } from '@/components/ui/form/field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import type { FormView } from '@/lib/forms/form-view'

type Save = (form: FormData) => Promise<void>

interface AddressFormsProps {
  office: { slug: string; formerSlugs: string[] }
  slugForm: FormView
  hostsForm: FormView
  saveSlug: Save
  saveHosts: Save
}

/** Where an office is found: its address in the portal, and the websites that lead to it. */
export async function AddressForms(props: AddressFormsProps) {
  const { office, slugForm, hostsForm, saveSlug, saveHosts } = props
  const t = await getTranslations('OfficeForm')
  return (
    <>
      <section>
        <h2>{t('slugTitle')}</h2>
        <p>{t('slugHow', { slug: office.slug })}</p>
        {office.formerSlugs.length > 0 && (
          <p>{t('slugFormer', { slugs: office.formerSlugs.join(', ') })}</p>
        )}
        <ActionForm action={saveSlug} form={slugForm} hidden={['revision']}>
          <Field form={slugForm} name="slug" label={t('slug')} help={t('slugHelp')} />
          <div className="buttons">
            <SubmitButton kind="plain">{t('saveSlug')}</SubmitButton>
          </div>
        </ActionForm>
      </section>
      <section>
        <h2>{t('hostsTitle')}</h2>
        <ActionForm action={saveHosts} form={hostsForm} hidden={['revision']}>
          <Field form={hostsForm} name="hosts" label={t('hosts')} help={t('hostsHelp')} rows={3} />
          <div className="buttons">
            <SubmitButton kind="plain">{t('saveHosts')}</SubmitButton>
          </div>
        </ActionForm>
      </section>
    </>
  )
}
