import { getLocale, getTranslations } from 'next-intl/server'
import type { DraftTranslations } from '@/lib/charters/editing/translation-states'
import type { FormView } from '@/lib/forms/form-view'
import type { PostOption } from '@/lib/posts/views/post-option'
import { formatTimeLimit } from '@/lib/values/format-time-limit'
import type { TimeLimit } from '@/lib/values/schema'
import { LiveReading } from './live-reading'
import { PairField } from './pair-field'
import { PostField } from './post-field'

interface LevelFieldsProps {
  form: FormView
  at: number
  level: 1 | 2 | 3
  posts: readonly PostOption[]
  timeLimit?: TimeLimit
  translations: DraftTranslations
  /** Of the stored level: "/escalationLevels/0". */
  pointer: string
}

/** A level of redress: when to turn to it, whom to, where, and how long it takes. */
export async function LevelFields(props: LevelFieldsProps) {
  const { form, at, level, posts, timeLimit, translations, pointer } = props
  const t = await getTranslations('Editor')
  const f = await getTranslations('Editor.fields')
  const locale = await getLocale()
  const start = `levels.${at}`
  const pair = (name: 'when' | 'who' | 'address' | 'timeLimit', help?: string) => (
    <PairField
      form={form}
      name={`${start}.${name}`}
      label={f(name)}
      help={help}
      rows={name === 'timeLimit' ? 1 : 2}
      translation={translations[`${pointer}/${name}`]}
    />
  )
  return (
    <section id={start} tabIndex={-1}>
      <h2>{t('level', { level })}</h2>
      <input type="hidden" name={`${start}.level`} value={level} />
      {pair('when')}
      <PostField form={form} name={`${start}.post.postId`} label={t('levelPost')} options={posts} />
      {pair('who', t('whoHelp'))}
      {pair('address')}
      {pair('timeLimit')}
      <LiveReading
        kind="timeLimit"
        fields={[`${start}.timeLimitBn`, `${start}.timeLimitEn`]}
        locale={locale}
        label={t('readAs')}
        initial={timeLimit ? formatTimeLimit(timeLimit, locale) : ''}
      />
    </section>
  )
}
