import { getLocale, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/ui/form/action-form'
import { SelectField } from '@/components/ui/form/select-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { Moment } from '@/components/ui/moment'
import { Section } from '@/components/ui/section'
import type { PreviewLinkEntry } from '@/lib/charters/publication/publication-view'
import type { FormView } from '@/lib/forms/form-view'
import { formatMoment } from '@/lib/i18n/format-moment'

type Action = (form: FormData) => Promise<void>

interface ShareSectionProps {
  links: PreviewLinkEntry[]
  /** The address that was just made; it is shown this once. */
  newAddress?: string
  form: FormView
  create: Action
  revoke: Action
}

const days = [1, 3, 7, 14, 30]

/** Links at which someone without an account can read the draft, for a while. */
export async function ShareSection(props: ShareSectionProps) {
  const { links, newAddress, form, create, revoke } = props
  const t = await getTranslations('Publication')
  const choices = days.map((n) => ({ value: String(n), label: t('daysChoice', { n }) }))
  return (
    <Section id="share" title={t('share')} wide>
      <p>{t('shareLead')}</p>
      {newAddress && <NewAddress address={newAddress} />}
      <LinkList links={links} revoke={revoke} />
      <ActionForm action={create} form={form} hidden={['form']}>
        <div className="filters">
          <SelectField form={form} name="days" label={t('days')} choices={choices} />
          <SubmitButton kind="plain">{t('makeLink')}</SubmitButton>
        </div>
      </ActionForm>
    </Section>
  )
}

async function NewAddress({ address }: { address: string }) {
  const t = await getTranslations('Publication')
  return (
    <div className="input new-link">
      <label htmlFor="new-link">{t('newLink')}</label>
      <small id="new-link-help">{t('newLinkHelp')}</small>
      <input id="new-link" readOnly value={address} aria-describedby="new-link-help" />
    </div>
  )
}

async function LinkList({ links, revoke }: Pick<ShareSectionProps, 'links' | 'revoke'>) {
  const locale = await getLocale()
  const t = await getTranslations('Publication')
  if (links.length === 0) return null
  return (
    <>
      <h3>{t('links')}</h3>
      <ul className="found" role="list">
        {links.map(({ id, createdBy, expiresAt }) => (
          <li key={id}>
            {t.rich('link', { by: createdBy, moment: () => <Moment at={expiresAt} /> })}
            <form action={revoke}>
              <input type="hidden" name="form" value="share" />
              <input type="hidden" name="linkId" value={id} />
              <button
                className="quiet"
                aria-label={t('withdrawLabel', {
                  by: createdBy,
                  at: formatMoment(expiresAt, locale),
                })}
              >
                {t('withdraw')}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </>
  )
}
