import { getLocale, getTranslations } from 'next-intl/server'
import { type Sort, sorts, type View } from '@/lib/audit/comparison/view'
import { formatNumber } from '@/lib/bangla/digits'
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
      <SortField view={view} />
      <ThresholdField view={view} threshold={threshold} />
      <button type="submit" className="button">
        {t('apply')}
      </button>
    </form>
  )
}

/** Text, not a number field: those refuse Bangla digits. */
async function ThresholdField({ view, threshold }: Pick<ViewFormProps, 'view' | 'threshold'>) {
  const locale = await getLocale()
  const t = await getTranslations('Compare')
  const { apart, misread } = view
  const wrong = misread?.apart !== undefined
  return (
    <div>
      <label htmlFor="apart">{t(threshold)}</label>
      <input
        id="apart"
        name="apart"
        type="text"
        inputMode="decimal"
        maxLength={20}
        autoComplete="off"
        defaultValue={misread?.apart ?? (apart && formatNumber(apart, locale))}
        {...(wrong && { 'aria-invalid': true, 'aria-describedby': 'apart-error' })}
      />
      {wrong && (
        <p id="apart-error" className="missing">
          {t('notANumber')}
        </p>
      )}
    </div>
  )
}

async function SortField({ view: { sort, misread } }: Pick<ViewFormProps, 'view'>) {
  const t = await getTranslations('Compare')
  const wrong = misread?.sort !== undefined
  return (
    <div>
      <label htmlFor="sort">{t('sort')}</label>
      <select
        id="sort"
        name="sort"
        defaultValue={sort}
        {...(wrong && { 'aria-describedby': 'sort-error' })}
      >
        {sorts.map((each) => (
          <option key={each} value={each}>
            {t(labels[each])}
          </option>
        ))}
      </select>
      {wrong && (
        <p id="sort-error" className="missing">
          {t('unknownOrder', { order: misread?.sort ?? '' })}
        </p>
      )}
    </div>
  )
}
