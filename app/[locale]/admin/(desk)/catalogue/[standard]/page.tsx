import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { TemplateConflict } from '@/components/catalogue/template-conflict'
import { TemplateFields } from '@/components/catalogue/template-fields'
import { ActionForm } from '@/components/ui/form/action-form'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { can, wholeCountry } from '@/lib/access/policy'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import {
  type EditedTemplate,
  getStandardService,
} from '@/lib/catalogue/queries/get-standard-service'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { localPath, paths } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { saveStandard } from './actions'

type Props = PageProps<'/[locale]/admin/catalogue/[standard]'>

/** A national template, to be changed; offices get a proposal with what then differs. */
export default async function StandardPage({ params, searchParams }: Props) {
  const slug = decodeSegment((await params).standard)
  const path = adminPaths.standard(slug)
  const actor = await getActor(path)
  if (!can(actor, 'catalogue:edit', wholeCountry)) notFound()
  const standard = await orNotFound(getStandardService(actor, slug))
  const locale = await getLocale()
  const t = await getTranslations('Catalogue')
  const query = await searchParams
  const { timeLimit: _value, ...stored } = standard
  const form = await openForm(path, query, stored)
  const isConflict = form.code === 'stale_revision'
  // what was typed is saved over what stands now, once both were seen
  if (isConflict) form.values.revision = [String(standard.revision)]
  return (
    <AdminPage
      title={standard[locale === 'bn' ? 'nameBn' : 'nameEn'] ?? standard.nameBn ?? slug}
      path={path}
      done={readQuery(query.done)}
      crumbs={[{ text: t('title'), href: localPath(locale, adminPaths.catalogue) }]}
      actions={<Ways standard={standard} />}
      lead={<Proposals standard={standard} />}
    >
      <ActionForm
        form={form}
        action={saveStandard.bind(null, { locale, path }, slug)}
        hidden={['revision']}
      >
        {isConflict && <TemplateConflict form={form} stored={stored} />}
        <TemplateFields form={form} />
        <div className="buttons">
          <SubmitButton>{t('save')}</SubmitButton>
        </div>
      </ActionForm>
    </AdminPage>
  )
}

async function Ways({ standard: { slug } }: { standard: EditedTemplate }) {
  const locale = await getLocale()
  const t = await getTranslations('Catalogue')
  const bulk = localPath(locale, adminPaths.newBulkEdit, { standard: slug })
  return (
    <>
      <a href={localPath(locale, paths.standardService(slug))}>{t('public')}</a>
      <a className="button plain" href={bulk}>
        {t('bulk')}
      </a>
    </>
  )
}

async function Proposals({ standard: { slug, openProposals: n } }: { standard: EditedTemplate }) {
  const locale = await getLocale()
  const t = await getTranslations('Catalogue')
  const href = localPath(locale, adminPaths.allProposals, { standard: slug })
  return (
    <>
      {t('openProposals', { n })} {n > 0 && <a href={href}>{t('showProposals')}</a>}
    </>
  )
}
