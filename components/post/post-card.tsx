import { getLocale, getTranslations } from 'next-intl/server'
import { StateMark } from '@/components/admin/state-mark'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { Text } from '@/components/ui/text'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { localPath } from '@/lib/i18n/paths'
import { plainText } from '@/lib/i18n/bilingual'
import type { PostEntry } from '@/lib/posts/views/post-register'
import { PostingContact, PostingLine } from './posting-line'

interface PostCardProps {
  officeSlug: string
  post: PostEntry
  mayEdit: boolean
  /** Moves it one place; absent at an end of the list. */
  up?: (form: FormData) => Promise<void>
  down?: (form: FormData) => Promise<void>
}

/** A post with who holds it, who will, and who did. */
export async function PostCard({ officeSlug, post, mayEdit, up, down }: PostCardProps) {
  const t = await getTranslations('PostDesk')
  const officer = await getTranslations('Officer')
  const [now, later, past] = (['now', 'later', 'past'] as const).map((when) =>
    post.postings.filter((posting) => posting.when === when),
  )
  return (
    <section className="post" aria-labelledby={post.id}>
      <div>
        <h2 id={post.id}>
          <Text pair={post.title} />
        </h2>
        {post.grievance && <p className="tag">{officer('grievance')}</p>}
        {now!.length === 0 && (
          <p>
            <StateMark tone="doubt">{t('vacant')}</StateMark>
          </p>
        )}
        {[...now!, ...later!].map((posting) => (
          <div key={posting.id}>
            <p>
              <PostingLine posting={posting} />
            </p>
            <PostingContact posting={posting} />
          </div>
        ))}
        <small>{t('uses', { n: post.uses })}</small>
      </div>
      {mayEdit && <PostActions {...{ officeSlug, post, up, down }} />}
      <PostHistory postings={past!} />
    </section>
  )
}

async function PostHistory({ postings }: Pick<PostEntry, 'postings'>) {
  if (postings.length === 0) return null
  const t = await getTranslations('PostDesk')
  return (
    <details>
      <summary>{t('history', { n: postings.length })}</summary>
      <ul>
        {postings.map((posting) => (
          <li key={posting.id}>
            <PostingLine posting={posting} />
          </li>
        ))}
      </ul>
    </details>
  )
}

async function PostActions({ officeSlug, post, up, down }: Omit<PostCardProps, 'mayEdit'>) {
  const locale = await getLocale()
  const t = await getTranslations('PostDesk')
  const title = plainText(post.title, locale)
  const steps = [
    ['up', up, '↑'],
    ['down', down, '↓'],
  ] as const
  return (
    <div className="actions">
      <a
        className="button plain"
        href={localPath(locale, adminPaths.transfer(officeSlug, post.id))}
      >
        {t('transfer')}
      </a>
      <a href={localPath(locale, adminPaths.post(officeSlug, post.id))}>
        {t('edit')}
        <span className="sr-only">: {title}</span>
      </a>
      {steps.map(
        ([name, action, sign]) =>
          action && (
            <form key={name} action={action}>
              <SubmitButton kind="plain">
                <span aria-hidden="true">{sign}</span>
                <span className="sr-only">{t(name, { title })}</span>
              </SubmitButton>
            </form>
          ),
      )}
    </div>
  )
}
