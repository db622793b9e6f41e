// A charter report says what the portal recorded of some offices in one quarter, in one language, with links to the
// evidence. Invariant: every section says something; what there was none of is said in words.
import { plainText } from '@/lib/i18n/bilingual'
import { messages } from '@/lib/i18n/messages'
import { formatVersion, methodVersion } from '../method'
import type { ReportDocument, ReportSection } from './blocks'
import { lastDayTold, type ReportFacts, type ReportScope } from './facts'
import { isUnderWay, sentence, type Writing } from './lines'
import { nameFiscal, nameMonths } from './period'
import { reportPath } from './report-path'
import { writeLanguages, writeRemarks, writeSignatures } from './sections/closing'
import { writeConfirmations } from './sections/confirmations'
import { writeFindings } from './sections/findings'
import { writeOffices } from './sections/offices'
import { writePosts, writeServices } from './sections/services'
import { writeSummary } from './sections/summary'
import { writeVersions } from './sections/versions'
import type { ReportWords } from './words'

/**
 * The report as a document: the same blocks for the page, for Word and for print. `site` is the portal's own address.
 * @example compose(facts, reportWords('bn'), 'https://protishruti.gov.bd').sections[0].title // 'সারসংক্ষেপ'
 */
export function compose(facts: ReportFacts, words: ReportWords, site: string): ReportDocument {
  const writing = { facts, words }
  return {
    locale: words.locale,
    title: words.t('title', { scope: nameScope(facts.scope, words) }),
    head: writeHead(writing, site),
    sections: writeSections(writing),
  }
}

/** @example nameScope({ area: narail }, reportWords('bn')) // 'নড়াইল জেলা' */
export function nameScope({ area, department }: ReportScope, words: ReportWords): string {
  const { t, locale, areaName } = words
  const level = area && messages[locale].Area[area.level]
  const place = area && t('area', { name: areaName(area), level: level ?? '' })
  const agency = department && plainText(department.name, locale)
  if (place && agency) return t('scope', { department: agency, area: place })
  return place ?? agency ?? ''
}

function writeHead({ facts, words }: Writing, site: string): ReportDocument['head'] {
  const { t, day, link } = words
  const { path, query } = reportPath(facts.quarter.name, facts.scope)
  const href = link(path, query)
  const version = t('methodVersion', { version: formatVersion(methodVersion, words.locale) })
  return [
    { term: t('head.scope'), value: [{ text: nameScope(facts.scope, words) }] },
    { term: t('head.period'), value: [{ text: namePeriod({ facts, words }) }] },
    { term: t('head.writtenOn'), value: [{ text: day(facts.today) }] },
    {
      term: t('head.method'),
      value: [{ text: `${version}: ` }, { text: t('methodLink'), href: words.rulesHref }],
    },
    { term: t('head.address'), value: [{ text: `${site}${href}`, href }] },
  ]
}

function namePeriod({ facts, words }: Writing): string {
  const { quarter } = facts
  return words.t(isUnderWay(facts) ? 'period.underWay' : 'period.over', {
    months: nameMonths(quarter, words),
    fiscal: nameFiscal(quarter, words),
    first: words.day(quarter.first),
    last: words.day(lastDayTold(facts)),
  })
}

function writeSections(writing: Writing): ReportSection[] {
  const { facts, words } = writing
  const { firstRecord, quarter } = facts
  if (!firstRecord || firstRecord > quarter.last) {
    const text = firstRecord
      ? words.t('noRecords', { day: words.day(firstRecord) })
      : words.t('noRecordsAtAll')
    return [{ id: 'summary', title: words.t('section.summary'), blocks: [sentence(text)] }]
  }
  return [
    writeSummary(writing),
    writeOffices(writing),
    writeVersions(writing),
    writeConfirmations(writing),
    writeFindings(writing),
    writeServices(writing),
    writePosts(writing),
    writeLanguages(writing),
    writeRemarks(writing),
    writeSignatures(writing),
  ]
}
