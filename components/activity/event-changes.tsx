import { getLocale, getTranslations } from 'next-intl/server'
import { type Change, listChanges } from '@/lib/activity/diff'
import { formatNumber } from '@/lib/bangla/digits'
import { truncate } from '@/lib/bangla/truncate'

/** More than this is read in the download. */
const most = 40
const longest = 400

/** What an event changed, field by field, folded away. */
export async function EventChanges({ before, after }: { before?: unknown; after?: unknown }) {
  const changes = listChanges(before, after)
  if (changes.length === 0) return null
  const locale = await getLocale()
  const t = await getTranslations('Activity')
  const rest = changes.length - most
  return (
    <details>
      <summary>{t('changes', { n: changes.length })}</summary>
      <table className="changes">
        <thead>
          <tr>
            <th scope="col">{t('field')}</th>
            <th scope="col">{t('before')}</th>
            <th scope="col">{t('after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, most).map((change) => (
            <ChangeRow key={change.path.join('\0')} change={change} />
          ))}
        </tbody>
      </table>
      {rest > 0 && <small>{t('more', { n: formatNumber(rest, locale) })}</small>}
    </details>
  )
}

async function ChangeRow({ change: { path, before, after } }: { change: Change }) {
  const locale = await getLocale()
  const t = await getTranslations('Activity')
  const fields = await getTranslations('Activity.fields')
  const words = path.map((part) => {
    const key = part as Parameters<typeof fields>[0]
    if (/^\d+$/.test(part)) return formatNumber(Number(part) + 1, locale)
    return /^\w+$/.test(part) && fields.has(key) ? fields(key) : part
  })
  const nothing = <span className="quietly">{t('nothing')}</span>
  return (
    <tr>
      <th scope="row">{words.join(' › ')}</th>
      <td>{before === undefined ? nothing : <del>{truncate(before, longest, locale)}</del>}</td>
      <td>{after === undefined ? nothing : <ins>{truncate(after, longest, locale)}</ins>}</td>
    </tr>
  )
}
