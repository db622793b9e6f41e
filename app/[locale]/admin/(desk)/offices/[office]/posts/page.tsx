import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { officeCrumbs } from '@/components/office-form/office-crumbs'
import { PostCard } from '@/components/post/post-card'
import { TransferList } from '@/components/post/transfer-list'
import { Empty } from '@/components/ui/empty'
import { ErrorSummary } from '@/components/ui/form/error-summary'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { getPostRegister } from '@/lib/posts/queries/get-post-register'
import { shiftPost, takeBack } from './actions'

type Props = PageProps<'/[locale]/admin/offices/[office]/posts'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('PostDesk')
  return { title: t('title') }
}

/** The posts of an office: who holds them today, who held them, what was changed of late. */
export default async function PostsPage({ params, searchParams }: Props) {
  const slug = decodeSegment((await params).office)
  const path = adminPaths.posts(slug)
  const register = await orNotFound(getPostRegister(await getActor(path), slug))
  const query = await searchParams
  const form = await openForm(path, query, {})
  const locale = await getLocale()
  const t = await getTranslations('PostDesk')
  const { office, posts, mayEdit } = register
  const place = { locale, path }
  const shift = (id: string, to: 'up' | 'down') => shiftPost.bind(null, place, slug, id, to)
  return (
    <AdminPage
      title={t('title')}
      path={path}
      crumbs={officeCrumbs(office, locale)}
      done={readQuery(query.done)}
      actions={mayEdit && <NewPost slug={slug} />}
    >
      <ErrorSummary form={form} />
      {posts.length === 0 && <Empty why={t('none')}>{mayEdit && t('noneNext')}</Empty>}
      {posts.map((post, at) => (
        <PostCard
          key={post.id}
          officeSlug={slug}
          post={post}
          mayEdit={mayEdit}
          up={at > 0 ? shift(post.id, 'up') : undefined}
          down={at < posts.length - 1 ? shift(post.id, 'down') : undefined}
        />
      ))}
      <TransferList register={register} undo={(eventId) => takeBack.bind(null, place, eventId)} />
    </AdminPage>
  )
}

async function NewPost({ slug }: { slug: string }) {
  const t = await getTranslations('PostDesk')
  return (
    <a className="button plain" href={localPath(await getLocale(), adminPaths.newPost(slug))}>
      {t('newPost')}
    </a>
  )
}
