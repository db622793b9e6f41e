import { getTranslations } from 'next-intl/server'
import { StateMark } from '@/components/admin/state-mark'
import { RadioField } from '@/components/ui/form/choice-fields'
import { Text } from '@/components/ui/text'
import type { FormView } from '@/lib/forms/form-view'
import type { ReviewPost } from '@/lib/imports/review/describe/describe-posts'
import { ContactParts } from '../row/contact-parts'

const tones = { new_post: 'good', vacant: 'doubt', same: 'plain', differs: 'bad' } as const

/** Each post the document names: whom it prints, whom the register has, and whose word counts. */
export function PostChoices({ form, posts }: { form: FormView; posts: ReviewPost[] }) {
  return posts.map((post, at) => <PostChoice key={post.postId ?? at} form={form} post={post} />)
}

async function PostChoice({ form, post }: { form: FormView; post: ReviewPost }) {
  const t = await getTranslations('ImportReview')
  return (
    <section className="compared">
      <h3>
        <Text pair={post.title} />{' '}
        <StateMark tone={tones[post.status]}>{t(`postStatus.${post.status}`)}</StateMark>{' '}
        <span className="tag">
          {t(`field.${post.as}`)}, {t('inServices', { n: post.rows.length })}
        </span>
      </h3>
      {post.officeName && (
        <p>
          <Text pair={post.officeName} />
        </p>
      )}
      <div className="sides">
        <div>
          <h4>{t('document')}</h4>
          <ContactParts contact={post.printed} />
        </div>
        {post.register && <Registered register={post.register} />}
      </div>
      {post.postId && post.status === 'differs' && post.mayTake && (
        <RadioField
          form={form}
          name={`holders.${post.postId}`}
          label={t('whose')}
          choices={[
            { value: 'register', label: t('keepRegister') },
            { value: 'document', label: t('takeFromDocument') },
          ]}
        />
      )}
      {post.status === 'differs' && !post.mayTake && <p className="tag">{t('notYours')}</p>}
    </section>
  )
}

async function Registered({ register }: { register: NonNullable<ReviewPost['register']> }) {
  const t = await getTranslations('ImportReview')
  return (
    <div>
      <h4>{t('register')}</h4>
      {register.name && (
        <p>
          <Text pair={register.name} />
        </p>
      )}
      <p>{[...register.phones, ...register.emails].join(', ')}</p>
    </div>
  )
}
