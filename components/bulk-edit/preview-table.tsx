import { getLocale, getTranslations } from 'next-intl/server'
import { StateMark } from '@/components/admin/state-mark'
import type { BulkPlace, BulkPreview } from '@/lib/bulk-edits/bulk-place'
import type { BulkField } from '@/lib/bulk-edits/schema'
import type { FormView } from '@/lib/forms/form-view'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { plainText } from '@/lib/i18n/bilingual'
import { localPath } from '@/lib/i18n/paths'
import { StandingText } from './standing-text'
import { TickBox } from './tick-box'

interface PreviewTableProps {
  form: FormView
  field: BulkField
  preview: BulkPreview
}

/** Before and after, office by office, each ticked. */
export async function PreviewTable({ form, field, preview }: PreviewTableProps) {
  const t = await getTranslations('BulkEdit')
  return (
    <table className="rows ticked">
      <caption>{t('caption', { n: preview.places.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('office')}</th>
          <th scope="col">{t('before')}</th>
          <th scope="col">{t('after')}</th>
        </tr>
      </thead>
      <tbody>
        {preview.places.map((place) => (
          <PlaceRow
            key={place.pick}
            form={form}
            field={field}
            place={place}
            posts={preview.posts}
          />
        ))}
      </tbody>
    </table>
  )
}

interface PlaceRowProps {
  form: FormView
  field: BulkField
  place: BulkPlace
  posts: BulkPreview['posts']
}

async function PlaceRow({ form, field, place, posts }: PlaceRowProps) {
  const locale = await getLocale()
  const t = await getTranslations('BulkEdit')
  const { pick, office, service, before, after } = place
  const name = plainText(office.name, locale) || office.slug
  const href = localPath(locale, adminPaths.draftService(office.slug, service.slug))
  return (
    <tr>
      <th scope="row">
        <span className="tick">
          {after ? (
            <TickBox form={form} value={pick} label={t('tickOffice', { office: name })} isTicked />
          ) : (
            <span />
          )}
          <span>
            {name}
            <small>
              <a href={href}>{plainText(service.name, locale) || service.slug}</a>
            </small>
            <small>{t(office.hasDraft ? 'hasDraft' : 'newDraft')}</small>
          </span>
        </span>
      </th>
      <td data-label={t('before')}>
        <StandingText field={field} standing={before} posts={posts} />
      </td>
      <td data-label={t('after')}>
        {after ? (
          <StandingText field={field} standing={after} posts={posts} />
        ) : (
          <StateMark tone="bad">{t('noPost')}</StateMark>
        )}
      </td>
    </tr>
  )
}
