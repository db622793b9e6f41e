import { getTranslations } from 'next-intl/server'
import { Empty } from '@/components/ui/empty'
import type { PostView } from '@/lib/posts/views/officers-view'
import { OfficerCard } from './officer-card'

/** An office's posts in their order, vacant ones included. */
export async function PostList({ posts }: { posts: PostView[] }) {
  const t = await getTranslations('Officer')
  if (posts.length === 0) return <Empty why={t('none')} />
  return (
    <ul className="people" role="list">
      {posts.map((post) => (
        <li key={post.postId}>
          <OfficerCard officer={post} />
          {post.grievance && <p>{t('grievance')}</p>}
          {post.responsibleFor > 0 && (
            <p>
              <small>{t('responsibleFor', { n: post.responsibleFor })}</small>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
