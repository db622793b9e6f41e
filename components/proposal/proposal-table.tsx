import { getLocale, getTranslations } from 'next-intl/server'
import { BothTexts } from '@/components/bulk-edit/both-texts'
import { TickBox } from '@/components/bulk-edit/tick-box'
import type { ProposalView, ProposedPart } from '@/lib/catalogue/proposals/proposal-view'
import type { FormView } from '@/lib/forms/form-view'
import { adminPaths } from '@/lib/i18n/admin-paths'
import { plainText } from '@/lib/i18n/bilingual'
import { localPath } from '@/lib/i18n/paths'

interface ProposalTableProps {
  form: FormView
  /** Of one office. */
  proposals: ProposalView[]
}

/** What templates propose to the services of one office: what stands there, and what would. */
export async function ProposalTable({ form, proposals }: ProposalTableProps) {
  const locale = await getLocale()
  const t = await getTranslations('Proposal')
  const [first] = proposals
  if (!first) return null
  const office = plainText(first.office.name, locale) || first.office.slug
  const href = localPath(locale, adminPaths.proposals(first.office.slug))
  return (
    <table className="rows ticked">
      <caption>
        <a href={href}>{office}</a>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('what')}</th>
          <th scope="col">{t('now')}</th>
          <th scope="col">{t('proposed')}</th>
        </tr>
      </thead>
      <tbody>
        {proposals.flatMap((proposal) =>
          proposal.parts.map((part) => (
            <PartRow key={part.pick} form={form} proposal={proposal} part={part} />
          )),
        )}
      </tbody>
    </table>
  )
}

interface PartRowProps {
  form: FormView
  proposal: ProposalView
  part: ProposedPart
}

async function PartRow({ form, proposal, part }: PartRowProps) {
  const locale = await getLocale()
  const t = await getTranslations('Proposal')
  const fields = await getTranslations('ServiceFields')
  const { office, service } = proposal
  const name = plainText(service.name, locale) || service.slug
  const field = fields(part.field)
  const href = localPath(locale, adminPaths.draftService(office.slug, service.slug))
  return (
    <tr>
      <th scope="row">
        <span className="tick">
          <TickBox form={form} value={part.pick} label={t('tick', { service: name, field })} />
          <span>
            <a href={`${href}#${part.field}Bn`}>{name}</a>
            <small>
              {field}: <span className="doubt">{t(`why_${part.why}`)}</span>
            </small>
          </span>
        </span>
      </th>
      <td data-label={t('now')}>
        <Texts texts={part.standing} empty={t('notStated')} />
      </td>
      <td data-label={t('proposed')}>
        {part.field === 'documents' && <span className="tag">{t('added')}</span>}
        <Texts texts={part.proposed} empty={t('notStated')} />
      </td>
    </tr>
  )
}

function Texts({ texts, empty }: { texts: ProposedPart['standing']; empty: string }) {
  if (!Array.isArray(texts)) return <BothTexts text={texts} empty={empty} />
  if (texts.length === 0) return <span className="tag">{empty}</span>
  return (
    <ul>
      {texts.map((text, at) => (
        <li key={at}>
          <BothTexts text={text} empty={empty} />
        </li>
      ))}
    </ul>
  )
}
