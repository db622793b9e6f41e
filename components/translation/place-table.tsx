import { getLocale, getTranslations } from 'next-intl/server'
import { TickBox } from '@/components/bulk-edit/tick-box'
import type { FormView } from '@/lib/forms/form-view'
import { plainText } from '@/lib/i18n/bilingual'
import { otherSide } from '@/lib/translations/map-pairs'
import type { Sentence, SentencePlace } from '@/lib/translations/sentence-view'
import { placeName } from './place-name'

/** Every place a translation would be written to, ticked, with what stands there now. */
export async function PlaceTable({ form, sentence }: { form: FormView; sentence: Sentence }) {
  const t = await getTranslations('Translation')
  return (
    <table className="rows ticked">
      <caption>{t('placesCaption', { n: sentence.places.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('place')}</th>
          <th scope="col">{t('now')}</th>
        </tr>
      </thead>
      <tbody>
        {sentence.places.map((place) => (
          <PlaceRow key={place.pick} form={form} place={place} source={sentence.source} />
        ))}
      </tbody>
    </table>
  )
}

interface PlaceRowProps {
  form: FormView
  place: SentencePlace
  source: Sentence['source']
}

async function PlaceRow({ form, place, source }: PlaceRowProps) {
  const locale = await getLocale()
  const t = await getTranslations('Translation')
  const name = placeName(place.place, await getTranslations('ServiceFields'))
  const draft = await getTranslations('BulkEdit')
  const office = plainText(place.office.name, locale) || place.office.slug
  const service = place.service && (plainText(place.service.name, locale) || place.service.slug)
  const where = [service, name].filter(Boolean).join(': ')
  return (
    <tr>
      <th scope="row">
        <span className="tick">
          <TickBox
            form={form}
            value={place.pick}
            label={t('tickPlace', { office, place: where })}
            isTicked
          />
          <span>
            {office}
            <small>{where}</small>
            <small>{draft(place.office.hasDraft ? 'hasDraft' : 'newDraft')}</small>
          </span>
        </span>
      </th>
      <td data-label={t('now')}>
        {place.target ? (
          <>
            <span lang={otherSide(source)}>{place.target}</span>{' '}
            <span className="doubt">{t('ofEarlier')}</span>
          </>
        ) : (
          <span className="tag">{t('noTranslation')}</span>
        )}
      </td>
    </tr>
  )
}
