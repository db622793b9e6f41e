import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { postCrumbs } from '@/components/post/post-crumbs'
import { PostForm, Removal } from '@/components/post/post-form'
import { PostingForm } from '@/components/post/posting-form'
import { TouchedList } from '@/components/post/touched-list'
import { Text } from '@/components/ui/text'
import { orNotFound } from '@/lib/access/or-not-found'
import { getActor } from '@/lib/auth/current-actor'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { getPost } from '@/lib/posts/queries/get-post'
import { dropPost, savePost, savePosting } from './actions'
import { openPost } from './open-post'

type Props = PageProps<'/[locale]/admin/offices/[office]/posts/[post]'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('PostDesk')
  return { title: t('post') }
}

/** One post: its title, the contacts of who is in it, and everything that points to it. */
export default async function PostPage({ params, searchParams }: Props) {
  const asked = await params
  const slug = decodeSegment(asked.office)
  const path = adminPaths.post(slug, asked.post)
  const post = await orNotFound(getPost(await getActor(path), slug, asked.post))
  const query = await searchParams
  const opened = await openPost(path, query, post)
  const locale = await getLocale()
  const t = await getTranslations('PostDesk')
  const place = { locale, path }
  return (
    <AdminPage
      title={<Text pair={post.title} />}
      path={path}
      crumbs={await postCrumbs(post.office, locale)}
      done={readQuery(query.done)}
      actions={
        <a className="button plain" href={localPath(locale, adminPaths.transfer(slug, post.id))}>
          {t('transfer')}
        </a>
      }
      aside={<TouchedList title={t('touched')} touched={post.touched} />}
    >
      <PostForm opened={opened} save={savePost.bind(null, place, post.id)} />
      {opened.posting && (
        <PostingForm
          {...opened.posting}
          path={path}
          save={savePosting.bind(
            null,
            { ...place, query: { form: 'posting', posting: opened.posting.posting.id } },
            opened.posting.posting.id,
          )}
        />
      )}
      {post.isUnused && <Removal remove={dropPost.bind(null, place, slug, post.id)} />}
    </AdminPage>
  )
}
