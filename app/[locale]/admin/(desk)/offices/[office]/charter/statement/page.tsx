import { getLocale, getTranslations } from 'next-intl/server'
import { PairField } from '@/components/editor/fields/pair-field'
import { TextRows } from '@/components/editor/fields/text-rows'
import { EditorForm } from '@/components/editor/editor-form'
import { SelectField } from '@/components/ui/form/select-field'
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
  const f = await getTranslations('Editor.fields')
  const locale = await getLocale()
  const { translations, canEdit } = draft
  const action = saveStatement.bind(null, { locale, path }, draft.office.slug)
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
        action={action}
        form={form}
        canEdit={canEdit}
        submit={t('saveStatement')}
      >
        <PairField
          form={form}
          name="vision"
          label={f('vision')}
          rows={3}
          translation={translations['/vision']}
        />
        <PairField
          form={form}
          name="mission"
          label={f('mission')}
          rows={3}
          translation={translations['/mission']}
        />
        <TextRows
          form={form}
          list="objectives"
          legend={f('objectives')}
          translations={translations}
        />
        <TextRows
          form={form}
          list="functions"
          legend={f('functions')}
          translations={translations}
        />
        <SelectField
          form={form}
          name="sourceLanguage"
          label={t('charterLanguage')}
          help={t('charterLanguageHelp')}
          choices={[
            { value: 'bn', label: t('sourceBn') },
            { value: 'en', label: t('sourceEn') },
          ]}
        />
      </EditorForm>
    </EditorPage>
  )
}
