import { getLocale, getTranslations } from 'next-intl/server'
import { StateMark } from '@/components/admin/state-mark'
import { placeName } from '@/components/translation/place-name'
import type { BulkChangeView, BulkEditView } from '@/lib/bulk-edits/bulk-edit-view'
import type { Wanted } from '@/lib/bulk-edits/bulk-value'
import { bulkFields } from '@/lib/bulk-edits/schema'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { plainText } from '@/lib/i18n/bilingual'
import { localPath } from '@/lib/i18n/paths'
import { StandingText } from './standing-text'

/** What an edit changed, office by office, and where it was put back. */
export async function ChangeTable({ edit }: { edit: BulkEditView }) {
  const t = await getTranslations('BulkEdit')
  const heads = [t('office'), t('before'), t('after'), t('result')]
  return (
    <table className="rows ticked">
      <caption>{t('changes')}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {edit.changes.map((change, at) => (
          <ChangeRow key={at} edit={edit} change={change} />
        ))}
      </tbody>
    </table>
  )
}

async function ChangeRow({ edit, change }: { edit: BulkEditView; change: BulkChangeView }) {
  const locale = await getLocale()
  const t = await getTranslations('BulkEdit')
  const { office, service, isUndone } = change
  const path = service
    ? adminPaths.draftService(office.slug, service.slug)
    : adminPaths.charter(office.slug)
  const undone = isUndone ? ('back' as const) : ('kept' as const)
  return (
    <tr>
      <th scope="row">
        <a href={localPath(locale, path)}>{plainText(office.name, locale) || office.slug}</a>
      </th>
      <td data-label={t('before')}>
        <Said edit={edit} said={change.before} />
      </td>
      <td data-label={t('after')}>
        <Said edit={edit} said={change.after} />
      </td>
      <td data-label={t('result')}>
        <StateMark tone={edit.isUndone ? (isUndone ? 'plain' : 'doubt') : 'good'}>
          {t(edit.isUndone ? undone : 'stands')}
        </StateMark>
      </td>
    </tr>
  )
}

/** A field's standing, or the places a translation was written to, or the translation. */
async function Said({ edit, said }: { edit: BulkEditView; said: unknown }) {
  const fields = await getTranslations('ServiceFields')
  const t = await getTranslations('BulkEdit')
  const field = bulkFields.find((known) => known === edit.field)
  if (field) {
    return <StandingText field={field} standing={(said as Wanted).standing} posts={edit.posts} />
  }
  const { places, target } = said as {
    places?: { place: string; target?: string }[]
    target?: string
  }
  if (!places) return target
  return (
    <ul>
      {places.map(({ place, target: was }, at) => (
        <li key={at}>
          {placeName(place, fields)}: {was ?? <span className="tag">{t('empty')}</span>}
        </li>
      ))}
    </ul>
  )
}
