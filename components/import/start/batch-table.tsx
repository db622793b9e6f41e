import { getLocale, getTranslations } from 'next-intl/server'
import { StateMark } from '@/components/admin/state-mark'
import type { FormView } from '@/lib/forms/form-view'
import type { Choice } from '@/components/ui/form/select-field'
import { wordIssue } from '@/components/ui/form/word-issue'
import { plainText, type Bilingual } from '@/lib/i18n/bilingual'
import { OfficeChoice } from './office-choice'

export interface BatchFile {
  id: string
  state: 'REVIEW' | 'APPLIED' | 'DISCARDED' | 'REFUSED'
  fileName: string
  refusal: string | null
  services: number
  errors: number
  isClean: boolean
  printedOffice?: { name: string; host?: string }
  office?: { slug: string; name: Bilingual }
  /** Its review; absent until an office is confirmed. */
  href?: string
}

interface BatchTableProps {
  form: FormView
  files: BatchFile[]
  offices: Choice[]
  /** Not every office is in the list: any may be typed. */
  hasMoreOffices: boolean
}

const tones = { REVIEW: 'doubt', APPLIED: 'good', DISCARDED: 'plain', REFUSED: 'bad' } as const

/** The files of a batch: what each is, whose charter, how far it has come. */
export async function BatchTable({ form, files, offices, hasMoreOffices }: BatchTableProps) {
  const t = await getTranslations('ImportReview')
  return (
    <table className="rows batch">
      <thead>
        <tr>
          <th scope="col">{t('fileName')}</th>
          <th scope="col">{t('whoseCharter')}</th>
          <th scope="col">{t('state')}</th>
        </tr>
      </thead>
      <tbody>
        {files.map((file) => (
          <FileRow key={file.id} {...{ form, file, offices, hasMoreOffices }} />
        ))}
      </tbody>
    </table>
  )
}

type FileRowProps = Omit<BatchTableProps, 'files'> & { file: BatchFile }

async function FileRow({ form, file, offices, hasMoreOffices }: FileRowProps) {
  const t = await getTranslations('ImportReview')
  return (
    <tr>
      <th scope="row">
        <FileName file={file} />
      </th>
      <td data-label={t('whoseCharter')}>
        {file.state === 'REVIEW' ? (
          <OfficeChoice
            form={form}
            runId={file.id}
            fileName={file.fileName}
            offices={offices}
            hasMoreOffices={hasMoreOffices}
          />
        ) : (
          <OfficeName office={file.office} />
        )}
      </td>
      <td data-label={t('state')}>
        <StateMark tone={tones[file.state]}>{t(`states.${file.state}`)}</StateMark>
        <Verdict file={file} />
        {file.state === 'REVIEW' && (
          <button type="submit" className="quiet" name="leave" value={file.id}>
            {t('leaveFile')}
          </button>
        )}
      </td>
    </tr>
  )
}

async function FileName({ file }: { file: BatchFile }) {
  const t = await getTranslations('ImportReview')
  const { printedOffice } = file
  const printed = [printedOffice?.name, printedOffice?.host].filter(Boolean).join(' · ')
  return (
    <>
      {file.href ? <a href={file.href}>{file.fileName}</a> : file.fileName}
      {printed && <small>{t('printedOffice', { name: printed })}</small>}
    </>
  )
}

async function OfficeName({ office }: Pick<BatchFile, 'office'>) {
  const locale = await getLocale()
  return office ? plainText(office.name, locale) : '–'
}

async function Verdict({ file }: { file: BatchFile }) {
  const t = await getTranslations('ImportReview')
  if (file.state === 'REFUSED')
    return <small>{file.refusal && (await wordIssue(file.refusal))}</small>
  if (file.state !== 'REVIEW') return null
  return (
    <small>
      {t('servicesN', { n: file.services })},{' '}
      {file.isClean ? t('clean') : t('errorsN', { n: file.errors })}
      {file.href && (
        <>
          {' · '}
          <a href={file.href}>{t('toReview')}</a>
        </>
      )}
    </small>
  )
}
