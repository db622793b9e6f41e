import { getTranslations } from 'next-intl/server'
import { countRows } from '@/lib/forms/form-view'
import type { ServiceFormProps } from '../service-form'
import { PostField, PostSearch } from './post-field'
import { Rows } from './rows'

type ServicePostsProps = Pick<ServiceFormProps, 'form' | 'posts' | 'found' | 'printed'>

/** Who is responsible, and whom to turn to next, by post: a transfer then changes no charter. */
export async function ServicePosts({ form, posts, found, printed }: ServicePostsProps) {
  const t = await getTranslations('Editor')
  const rowName = (at: number) => t('escalationPost', { n: at + 1 })
  const asPrinted = (words: string | undefined) =>
    words ? (
      <p className="printed">
        {t('asPrinted')} <q>{words}</q>
      </p>
    ) : null
  return (
    <section>
      <h2>{t('who')}</h2>
      <div id="officer" tabIndex={-1}>
        <PostField form={form} name="officer.postId" label={t('officer')} options={posts} />
        {asPrinted(printed?.officer)}
      </div>
      <Rows
        list="escalation"
        legend={t('escalationPosts')}
        help={t('escalationPostsHelp')}
        count={Math.max(1, countRows(form, 'escalation'))}
        add={t('addPost')}
        rowName={rowName}
        row={(at) => (
          <PostField
            form={form}
            name={`escalation.${at}.postId`}
            label={rowName(at)}
            options={posts}
          />
        )}
      />
      {asPrinted(printed?.escalation)}
      <PostSearch form={form} found={found} />
    </section>
  )
}
