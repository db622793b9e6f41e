import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { officeLabels } from '@/components/office-form/label-of'
import { postCrumbs } from '@/components/post/post-crumbs'
import { PostFields } from '@/components/post/post-fields'
import { ActionForm } from '@/components/ui/form/action-form'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { getPostRegister } from '@/lib/posts/queries/get-post-register'
import { notFound } from 'next/navigation'
import { addPost } from './actions'

type Props = PageProps<'/[locale]/admin/offices/[office]/posts/new'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('PostDesk')
  return { title: t('newPost') }
}

/** Adds a vacant post; who holds it is a transfer. */
export default async function NewPostPage({ params, searchParams }: Props) {
  const slug = decodeSegment((await params).office)
  const path = adminPaths.newPost(slug)
  const { office, mayEdit } = await orNotFound(getPostRegister(await getActor(path), slug))
  if (!mayEdit) notFound()
  const form = await openForm(path, await searchParams, {})
  const locale = await getLocale()
  const t = await getTranslations('PostDesk')
  return (
    <AdminPage
      title={t('newPost')}
      lead={t('newPostLead')}
      path={path}
      crumbs={await postCrumbs(office, locale)}
    >
      <ActionForm
        action={addPost.bind(null, { locale, path }, slug)}
        form={form}
        labelOf={await officeLabels()}
      >
        <PostFields form={form} />
        <div className="buttons">
          <SubmitButton>{t('addPost')}</SubmitButton>
        </div>
      </ActionForm>
    </AdminPage>
  )
}
