import { getLocale, getTranslations } from 'next-intl/server'
import { StatementFields } from '@/components/editor/fields/statement-fields'
import { EditorForm } from '@/components/editor/editor-form'
import { toStatement } from '@/lib/charters/editing/parts'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { EditorPage } from '../editor-page'
import { openDraft, openPartForm, type PartProps, readDone } from '../open-part'
import { saveStatement } from './actions'

export async function generateMetadata() {
  return { title: (await getTranslations('Editor'))('statement') }
}

export default async function StatementPage({ params, searchParams }: PartProps) {
  const [{ office }, query] = [await params, await searchParams]
  const { draft, path } = await openDraft(office, adminPaths.statement)
  const part = toStatement(draft.content)
  const form = await openPartForm(path, query, draft.revision, part, part)
  const t = await getTranslations('Editor')
  const locale = await getLocale()
  return (
    <EditorPage
      draft={draft}
      path={path}
      title={t('statement')}
      here={{ part: 'statement' }}
      {...readDone(query)}
    >
      <EditorForm
        key={`${draft.revision}${String(query.held)}`}
        action={saveStatement.bind(null, { locale, path }, draft.office.slug)}
        form={form}
        canEdit={draft.canEdit}
        submit={t('saveStatement')}
      >
        <StatementFields form={form} translations={draft.translations} />
      </EditorForm>
    </EditorPage>
  )
}
