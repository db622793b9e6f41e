import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { postCrumbs } from '@/components/post/post-crumbs'
import { TransferCheck } from '@/components/post/transfer-check'
import { TransferFields } from '@/components/post/transfer-fields'
import { transferLabels } from '@/components/post/transfer-labels'
import { ActionForm } from '@/components/ui/form/action-form'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { Text } from '@/components/ui/text'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import { openForm } from '@/lib/forms/open-form'
import { asUnsaved } from '@/lib/forms/stale-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { readQuery } from '@/lib/i18n/read-query'
import { getPost } from '@/lib/posts/queries/get-post'
import { newTransfer } from '@/lib/posts/forms/read-transfer'
import { loadCheck, loadOptions } from './load-transfer'
import { saveTransfer } from './actions'

type Props = PageProps<'/[locale]/admin/offices/[office]/posts/[post]/transfer'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Transfer')
  return { title: t('title') }
}

/** One transfer: first what it is, then everything it touches, then it is made. */
export default async function TransferPage({ params, searchParams }: Props) {
  const asked = await params
  const slug = decodeSegment(asked.office)
  const path = adminPaths.transfer(slug, asked.post)
  const actor = await getActor(path)
  const post = await orNotFound(getPost(actor, slug, asked.post))
  const query = await searchParams
  const opened = await openForm(path, query, newTransfer())
  const form = asUnsaved(opened, ['check', 'change', 'post_search'])
  const preview = opened.code === 'check' ? await loadCheck(actor, post.id, opened) : null
  const locale = await getLocale()
  const t = await getTranslations('Transfer')
  const action = saveTransfer.bind(null, { locale, path }, slug, post.id)
  const holder = post.postings.find(({ kind, when }) => kind === 'REGULAR' && when === 'now')
  return (
    <AdminPage
      title={t('title')}
      lead={<Text pair={post.title} />}
      path={path}
      crumbs={await postCrumbs(post.office, locale)}
      done={readQuery(query.done)}
    >
      {preview ? (
        <TransferCheck form={form} preview={preview} action={action} />
      ) : (
        <ActionForm action={action} form={form} labelOf={await transferLabels()}>
          <TransferFields form={form} holder={holder} {...await loadOptions(actor, slug, form)} />
          <div className="buttons">
            <SubmitButton name="step" value="check">
              {t('check')}
            </SubmitButton>
          </div>
        </ActionForm>
      )}
    </AdminPage>
  )
}
