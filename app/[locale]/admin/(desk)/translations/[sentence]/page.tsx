import { getLocale, getTranslations } from 'next-intl/server'
import { AdminPage } from '@/components/admin/admin-page'
import { TickAll } from '@/components/bulk-edit/tick-all'
import { KnownTranslations } from '@/components/translation/known-translations'
import { PlaceTable } from '@/components/translation/place-table'
import { Empty } from '@/components/ui/empty'
import { ActionForm } from '@/components/ui/form/action-form'
import { CheckField } from '@/components/ui/form/choice-fields'
import { Field } from '@/components/ui/form/field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { enterRoom } from '@/lib/access/enter-room'
import { getActor } from '@/lib/auth/current-actor'
import type { FormPlace } from '@/lib/forms/form-place'
import { openForm } from '@/lib/forms/open-form'
import type { FormView } from '@/lib/forms/form-view'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { localPath } from '@/lib/i18n/paths'
import { readQuery } from '@/lib/i18n/read-query'
import { otherSide } from '@/lib/translations/map-pairs'
import { findSentence } from '@/lib/translations/queries/find-sentence'
import type { Sentence } from '@/lib/translations/sentence-view'
import { translate } from './actions'

type Props = PageProps<'/[locale]/admin/translations/[sentence]'>

/** One sentence: translated once, written into every place that is ticked. */
export default async function SentencePage({ params, searchParams }: Props) {
  const key = decodeSegment((await params).sentence)
  const path = adminPaths.sentence(key)
  const actor = await getActor(path)
  enterRoom(actor, 'translations')
  const locale = await getLocale()
  const t = await getTranslations('Translation')
  const query = await searchParams
  const district = readQuery(query.district)
  const sentence = await findSentence(actor, key, { areaId: district })
  const filter = district ? { district } : undefined
  const place: FormPlace = { locale, path, ...(filter && { query: filter }) }
  const stored = sentence && {
    source: sentence.source,
    text: sentence.text,
    translation: sentence.known[0]?.text,
  }
  return (
    <AdminPage
      title={t('one')}
      path={path}
      query={filter}
      done={readQuery(query.done)}
      crumbs={[{ text: t('title'), href: localPath(locale, adminPaths.translations, filter) }]}
      aside={sentence && sentence.known.length > 0 && <KnownTranslations sentence={sentence} />}
    >
      {sentence && stored ? (
        <SentenceForm
          form={await openForm(path, query, stored)}
          sentence={sentence}
          place={place}
        />
      ) : (
        <Empty why={t('settled')} />
      )}
    </AdminPage>
  )
}

interface SentenceFormProps {
  form: FormView
  sentence: Sentence
  place: FormPlace
}

async function SentenceForm({ form, sentence, place }: SentenceFormProps) {
  const t = await getTranslations('Translation')
  const proposals = await getTranslations('Proposal')
  const target = otherSide(sentence.source)
  return (
    <ActionForm form={form} action={translate.bind(null, place)} hidden={['source', 'text']}>
      <blockquote lang={sentence.source} className="original">
        {sentence.text}
      </blockquote>
      <Field
        form={form}
        name="translation"
        label={t(target === 'en' ? 'toEnglish' : 'toBangla')}
        lang={target}
        rows={3}
        isRequired
      />
      <CheckField form={form} name="reviewed" label={t('reviewed')} />
      <h2 id="picks">{t('where')}</h2>
      <TickAll name="picks" words={{ all: proposals('tickAll'), none: proposals('tickNone') }} />
      <PlaceTable form={form} sentence={sentence} />
      <div className="buttons">
        <SubmitButton>{t('apply')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
