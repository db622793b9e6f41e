import { getTranslations } from 'next-intl/server'
import { Text } from '@/components/ui/text'
import type { OfficeListEntry } from '@/lib/offices/views/office-view'
import type { Standing } from '@/lib/offices/views/standing'
import { Dependants } from './dependants'

/** What merging this office into the other means, in words. */
export async function MergerWords({ office, into }: { office: Standing; into: OfficeListEntry }) {
  const t = await getTranslations('OfficeClosure')
  const { addresses, versions, hasDraft, childOffices, dependants } = office
  const words = [
    versions > 0 && t('versionsStay', { n: versions }),
    hasDraft && t('draftStays'),
    childOffices > 0 && t('childrenGo', { n: childOffices }),
    t('leavesLists'),
    t('mergerUndo'),
  ]
  return (
    <div className="said">
      <p>
        {t.rich('mergerWhat', {
          from: () => (
            <b>
              <Text pair={office.name} />
            </b>
          ),
          into: () => (
            <b>
              <Text pair={into.name} />
            </b>
          ),
        })}
      </p>
      <ul>
        <li>
          {t('addressesLead', { n: addresses.length, slug: into.slug })}{' '}
          <span className="address">{addresses.join(', ')}</span>
        </li>
        {words.map((sentence) => sentence && <li key={sentence}>{sentence}</li>)}
      </ul>
      <Dependants dependants={dependants} />
    </div>
  )
}
