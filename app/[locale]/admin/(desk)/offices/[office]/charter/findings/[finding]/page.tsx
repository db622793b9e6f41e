import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { StateMark } from '@/components/admin/state-mark'
import { FindingHistory } from '@/components/editor/finding-history'
import { WordsChanged } from '@/components/editor/fields/words-changed'
import { WaiverForms } from '@/components/editor/waiver-forms'
import { getFieldLabels } from '@/components/editor/field-labels'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { getFindingHistory } from '@/lib/audit/findings/queries/get-finding-history'
import { applyProposal } from '@/lib/charters/editing/apply-proposal'
import type { DraftFinding, DraftView } from '@/lib/charters/editing/draft-view'
import { openForm } from '@/lib/forms/open-form'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { decodeSegment } from '@/lib/i18n/decode-segment'
import { localPath, paths } from '@/lib/i18n/paths'
import { addressOf, nameOf } from '../../addresses'
import { EditorPage } from '../../editor-page'
import { openDraft, type Query, readDone } from '../../open-part'
import { applyFix, reopenFinding, waiveFinding } from './actions'
import { MixedText } from '@/components/ui/mixed-text'

interface FindingPageProps {
  params: Promise<{ office: string; finding: string }>
  searchParams: Promise<Query>
}

const tones = { error: 'bad', warning: 'doubt', info: 'plain' } as const

export async function generateMetadata() {
  return { title: (await getTranslations('Editor'))('finding') }
}

export default async function FindingPage({ params, searchParams }: FindingPageProps) {
  const [{ office, finding: id }, query] = [await params, await searchParams]
  const findingId = decodeSegment(id)
  const pathOf = (slug: string) => adminPaths.draftFinding(slug, findingId)
  const { actor, draft, path } = await openDraft(office, pathOf)
  const finding = draft.findings.find((each) => each.id === findingId)
  if (!finding) notFound()
  const t = await getTranslations('Editor')
  const locale = await getLocale()
  const { slug: officeSlug } = draft.office
  const of = { officeSlug, findingId }
  const history = await getFindingHistory(actor, officeSlug, findingId)
  const form = await openForm(path, query, {})
  return (
    <EditorPage
      draft={draft}
      path={path}
      title={t('finding')}
      here={{ part: finding.place.part, service: finding.place.service, name: 'finding' }}
      {...readDone(query)}
    >
      <WhatIsFound draft={draft} finding={finding} />
      <Fix {...{ draft, finding }} action={applyFix.bind(null, { locale, path }, of)} />
      {draft.canEdit && (
        <WaiverForms
          form={form}
          reason={finding.status === 'waived' ? (finding.waiverReason ?? '') : undefined}
          waive={waiveFinding.bind(null, { locale, path }, of)}
          reopen={reopenFinding.bind(null, { locale, path }, of)}
        />
      )}
      <FindingHistory history={history} />
    </EditorPage>
  )
}

async function WhatIsFound({ draft, finding }: Pick<FixProps, 'draft' | 'finding'>) {
  const t = await getTranslations('Editor')
  const locale = await getLocale()
  const { place, severity, message, raw } = finding
  const { services } = draft.content
  const service = place.service === undefined ? undefined : services[place.service]
  const address = localPath(locale, addressOf(draft.office.slug, draft.content, place))
  const name = service ? nameOf(service, locale) : t(`part.${place.part}`)
  return (
    <section>
      <p>
        <StateMark tone={tones[severity]}>{t(severity)}</StateMark>{' '}
        <MixedText text={message[locale]} />
      </p>
      {raw && (
        <p className="printed">
          <q>{raw}</q>
        </p>
      )}
      <p>
        <a href={`${address}#${place.field ?? 'main'}`}>{t('toField', { name })}</a> ·{' '}
        <a href={localPath(locale, paths.rule(finding.rule))}>
          {t('rule', { rule: finding.rule })}
        </a>
      </p>
    </section>
  )
}

interface FixProps {
  draft: DraftView
  finding: DraftFinding
  action: (form: FormData) => Promise<void>
}

/** What the remedy would change, before it does. */
async function Fix({ draft, finding, action }: FixProps) {
  const { proposal, proposalPath, path, raw } = finding
  if (proposal === undefined) return null
  const t = await getTranslations('Editor')
  const labelOf = await getFieldLabels()
  const texts = applyProposal(draft.content, { path, raw, proposal, proposalPath })
  const { sourceLanguage } = draft.content
  if (texts.length === 0) {
    return (
      <section>
        <h2>{t('fix')}</h2>
        <p>{t('fixByHand')}</p>
        <p lang={sourceLanguage}>{proposal}</p>
      </section>
    )
  }
  return (
    <section>
      <h2>{t('fix')}</h2>
      {texts.map(({ pointer, before, after }) => {
        const field = pointer
          .replace(/^\/services\/\d+\//, '/')
          .slice(1)
          .replaceAll('/', '.')
        return (
          <div key={pointer}>
            <h3>{labelOf(field)}</h3>
            <WordsChanged before={before} after={after} lang={sourceLanguage} />
          </div>
        )
      })}
      {draft.canEdit && (
        <form action={action}>
          <input type="hidden" name="revision" value={draft.revision} />
          <SubmitButton>{t('applyFix')}</SubmitButton>
        </form>
      )}
    </section>
  )
}
