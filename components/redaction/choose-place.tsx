import { getTranslations } from 'next-intl/server'
import { Empty } from '@/components/ui/empty'
import type { RedactablePlace } from '@/lib/charters/versions/redactable-places'
import { placeNames } from './place-names'

interface ChoosePlaceProps {
  part: string
  places: readonly RedactablePlace[]
  chosen?: string
}

/** What of that part is to go: each place with what stands there. */
export async function ChoosePlace({ part, places, chosen }: ChoosePlaceProps) {
  const t = await getTranslations('Redaction')
  const nameOf = await placeNames()
  if (places.length === 0) return <Empty why={t('nothing')} />
  return (
    <form className="form" method="get">
      <input type="hidden" name="part" value={part} />
      <fieldset className="choices one-a-line">
        <legend>{t('what')}</legend>
        {places.map((place, at) => (
          <div className="choice" key={place.path}>
            <input
              type="radio"
              id={`path-${at}`}
              name="path"
              value={place.path}
              defaultChecked={place.path === chosen}
              aria-describedby={`path-${at}-text`}
            />
            <label htmlFor={`path-${at}`}>{nameOf(place)}</label>
            <small id={`path-${at}-text`}>{place.text}</small>
          </div>
        ))}
      </fieldset>
      <div className="buttons">
        <button type="submit" className="button plain">
          {t('goOn')}
        </button>
      </div>
    </form>
  )
}
