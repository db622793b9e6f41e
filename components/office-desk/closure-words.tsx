import { getTranslations } from 'next-intl/server'
import type { Standing } from '@/lib/offices/views/standing'
import { Dependants } from './dependants'

/** What closing or reopening this office means, in words. */
export async function ClosureWords({ office }: { office: Standing }) {
  const t = await getTranslations('OfficeClosure')
  const { state, versions, childOffices, hasDraft, dependants } = office
  const words = {
    ACTIVE: [
      t('leavesLists'),
      versions > 0 ? t('keepsPages', { n: versions }) : t('hasNoPages'),
      hasDraft && t('keepsDraft'),
      childOffices > 0 && t('keepsChildren', { n: childOffices }),
      t('canReopen'),
    ],
    CLOSED: [t('backInLists'), versions > 0 && t('backInForce')],
    MERGED: [t('addressesBack'), t('backInLists'), t('childrenStay')],
  }[state]
  return (
    <div className="said">
      <ul>{words.map((sentence) => sentence && <li key={sentence}>{sentence}</li>)}</ul>
      {state === 'ACTIVE' && <Dependants dependants={dependants} />}
    </div>
  )
}
