import { getLocale, getTranslations } from 'next-intl/server'
import { areaLine } from '@/components/area/area-name'
import { HiddenValues } from '@/components/ui/form/hidden-values'
import { SubmitButton } from '@/components/ui/form/submit-button'
import type { FormView } from '@/lib/forms/form-view'
import { plainText } from '@/lib/i18n/bilingual'
import type { MovePreview, PlaceView } from '@/lib/offices/views/move-preview'

interface MoveCheckProps {
  form: FormView
  preview: MovePreview
  slug: string
  action: (form: FormData) => Promise<void>
}

/** What a move changes, in words: the place, who may edit, which addresses. */
export async function MoveCheck({ form, preview, slug, action }: MoveCheckProps) {
  const t = await getTranslations('OfficeMove')
  const { from, to, losing, gaining } = preview
  const names = (people: string[]) => people.join(', ')
  return (
    <form action={action} className="form">
      <HiddenValues form={form} except={['step']} />
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('now')}</th>
            <th scope="col">{t('then')}</th>
          </tr>
        </thead>
        <tbody>
          <PlaceRows from={from} to={to} />
        </tbody>
      </table>
      <ul className="said">
        <li>{losing.length > 0 ? t('losing', { names: names(losing) }) : t('nobodyLoses')}</li>
        <li>{gaining.length > 0 ? t('gaining', { names: names(gaining) }) : t('nobodyGains')}</li>
        <li>{t('addressStays', { slug })}</li>
        <li>{t('listsChange')}</li>
      </ul>
      <div className="buttons">
        <SubmitButton name="step" value="make" kind="danger">
          {t('make')}
        </SubmitButton>
        <SubmitButton name="step" value="change" kind="plain">
          {t('change')}
        </SubmitButton>
      </div>
    </form>
  )
}

async function PlaceRows({ from, to }: { from: PlaceView; to: PlaceView }) {
  const locale = await getLocale()
  const t = await getTranslations('OfficeMove')
  const words = await getTranslations('OfficeForm')
  const levelOf = ({ level }: PlaceView) => words(`levels.${level as 'UNION'}`)
  const rows = [
    [words('department'), ...[from, to].map(({ department }) => plainText(department, locale))],
    [words('level'), levelOf(from), levelOf(to)],
    [words('area'), ...[from, to].map(({ areas }) => areaLine(areas, locale) || words('noArea'))],
    [
      words('parent'),
      ...[from, to].map(({ parent }) => plainText(parent, locale) || words('noParent')),
    ],
  ] as [string, string, string][]
  return rows.map(([what, now, then]) => (
    <tr key={what}>
      <th scope="row">{what}</th>
      <td data-label={t('now')}>{now}</td>
      <td data-label={t('then')}>{now === then ? then : <b>{then}</b>}</td>
    </tr>
  ))
}
