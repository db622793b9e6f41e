import { getTranslations } from 'next-intl/server'
import { type FormView, valueOf } from '@/lib/forms/form-view'
import { flatten } from '@/lib/forms/read-form'

/** Where what is stored by now differs from what was typed, field by field, both texts side by side. */
export async function TemplateConflict({ form, stored }: { form: FormView; stored: object }) {
  const t = await getTranslations('Catalogue')
  const now = flatten(stored)
  const names = [...new Set([...Object.keys(now), ...Object.keys(form.values)])].filter(isTyped)
  const differing = names.filter((name) => (now[name]?.[0] ?? '') !== valueOf(form, name))
  return (
    <section aria-labelledby="conflict">
      <h2 id="conflict">{t('conflictTitle')}</h2>
      <p>{t('conflict')}</p>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('storedNow')}</th>
            <th scope="col">{t('youTyped')}</th>
          </tr>
        </thead>
        <tbody>
          {differing.map(async (name) => (
            <tr key={name}>
              <th scope="row">
                <a href={`#${name}`}>{await labelOf(name)}</a>
              </th>
              <td data-label={t('storedNow')}>{now[name]?.[0] || t('empty')}</td>
              <td data-label={t('youTyped')}>{valueOf(form, name) || t('empty')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const languages = { Bn: 'bn', En: 'en' } as const
const fields = [
  'name',
  'description',
  'timeLimit',
  'feeMin',
  'feeMax',
  'source',
  'reviewed',
] as const

/** @example await labelOf('documents.0.textBn') // 'Paper 1 (Bangla)' */
async function labelOf(name: string): Promise<string> {
  const t = await getTranslations('Catalogue')
  const [, stem = name, side] = /^(.*?)(Bn|En)?$/.exec(name) ?? []
  const language = side && t(languages[side as 'Bn' | 'En'])
  const [, row] = /^documents\.(\d+)\./.exec(stem) ?? []
  const field = fields.find((known) => known === stem)
  const label = row ? t('document', { n: Number(row) + 1 }) : field ? t(field) : stem
  return language ? `${label} (${language})` : label
}

function isTyped(name: string): boolean {
  return /^(documents\.\d+\.text|name|description|timeLimit|fee|source|reviewed)/.test(name)
}
