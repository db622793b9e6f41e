import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { describe, FieldFrame } from '@/components/ui/form/field-frame'
import { type FormView, valueOf } from '@/lib/forms/form-view'
import { plainText } from '@/lib/i18n/bilingual'
import type { PostOption } from '@/lib/posts/views/post-option'

interface PostFieldProps {
  form: FormView
  name: string
  label: ReactNode
  help?: ReactNode
  options: readonly PostOption[]
}

const relations = ['own', 'above', 'other'] as const

/** A post of the register: the office's own, those of the offices above, and what was searched for. */
export async function PostField({ form, name, label, help, options }: PostFieldProps) {
  const t = await getTranslations('Editor')
  const locale = await getLocale()
  const groups = relations.map((relation) => ({
    relation,
    posts: options.filter((option) => option.relation === relation),
  }))
  const say = ({ title, holder, office, relation }: PostOption) =>
    [
      plainText(title, locale),
      holder && plainText(holder, locale),
      relation !== 'own' && plainText(office.name, locale),
    ]
      .filter(Boolean)
      .join(', ')
  return (
    <FieldFrame form={form} name={name} label={label} help={help}>
      <select {...describe(form, name, help)} defaultValue={valueOf(form, name)}>
        <option value="">{t('noPost')}</option>
        {groups.map(
          ({ relation, posts }) =>
            posts.length > 0 && (
              <optgroup key={relation} label={t(`posts.${relation}`)}>
                {posts.map((option) => (
                  <option key={option.postId} value={option.postId}>
                    {say(option)}
                  </option>
                ))}
              </optgroup>
            ),
        )}
      </select>
    </FieldFrame>
  )
}

interface PostSearchProps {
  form: FormView
  /** How many posts the search has found; absent when nothing was searched for. */
  found?: number
}

/** Looks for posts of other offices: what is found joins the lists above. */
export async function PostSearch({ form, found }: PostSearchProps) {
  const t = await getTranslations('Editor')
  return (
    <details className="post-search" open={found !== undefined}>
      <summary>{t('otherPosts')}</summary>
      <FieldFrame
        form={form}
        name="postSearch"
        label={t('searchPosts')}
        help={t('searchPostsHelp')}
      >
        <input
          type="text"
          {...describe(form, 'postSearch', t('searchPostsHelp'))}
          defaultValue={valueOf(form, 'postSearch')}
        />
      </FieldFrame>
      <button type="submit" name="rows" value="search" className="button plain">
        {t('search')}
      </button>
      {found !== undefined && <p role="status">{t('postsFound', { n: found })}</p>}
    </details>
  )
}
