import { getLocale, getTranslations } from 'next-intl/server'
import { type Sort, sorts, type View } from '@/lib/audit/comparison/view'
import { localPath } from '@/lib/i18n/paths'

interface ViewFormProps {
  /** The comparison's own address, without the language. */
  path: string
  view: View
  /** What the threshold measures: rows from end to end, offices from the median. */
  threshold: 'apart' | 'fromMedian'
}

const labels = {
  charter: 'sortCharter',
  time: 'sortTime',
  fee: 'sortFee',
  documents: 'sortDocuments',
  channels: 'sortChannels',
  contact: 'sortContact',
  distance: 'sortDistance',
  'fee-distance': 'sortFeeDistance',
} as const satisfies Record<Sort, string>

/** Differences only, order, threshold: a GET form, so that each view has an address. */
export async function ViewForm({ path, view, threshold }: ViewFormProps) {
  const locale = await getLocale()
  const t = await getTranslations('Compare')
  return (
    <form className="view off-paper" action={localPath(locale, path)}>
      <div>
        <input
          id="only"
          name="only"
          type="checkbox"
          value="differences"
          defaultChecked={view.onlyDifferences}
        />
        <label htmlFor="only">{t('only')}</label>
      </div>
      <SortField sort={view.sort} />
      <div>
        <label htmlFor="apart">{t(threshold)}</label>
        <input
          id="apart"
          name="apart"
          type="number"
          min="0"
          max="10000"
          step="any"
          defaultValue={view.apart}
        />
      </div>
      <button type="submit" className="button">
        {t('apply')}
      </button>
    </form>
  )
}

async function SortField({ sort }: { sort: Sort }) {
  const t = await getTranslations('Compare')
  return (
    <div>
      <label htmlFor="sort">{t('sort')}</label>
      <select id="sort" name="sort" defaultValue={sort}>
        {sorts.map((each) => (
          <option key={each} value={each}>
            {t(labels[each])}
          </option>
        ))}
      </select>
    </div>
  )
}
