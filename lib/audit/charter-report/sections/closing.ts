// What stands in both languages; then room for remarks, and who signs.
import type { Block, ReportSection } from '../blocks'
import { isUnderWay, listHref, sentence, stopOf, type Writing } from '../lines'
import { sayLanguages } from './summary'

export function writeLanguages(writing: Writing): ReportSection {
  const { t } = writing.words
  return { id: 'languages', title: t('section.languages'), blocks: tellLanguages(writing) }
}

function tellLanguages(writing: Writing): Block[] {
  const { facts, words } = writing
  const { t } = words
  if (!facts.now) return [sentence(t('languages.unknown'))]
  const { figures } = facts.now
  const said = sayLanguages(figures, writing)
  if (figures.texts === figures.translated) return [said]
  const text = t(isUnderWay(facts) ? 'fullList' : 'fullListToday')
  const list = { text, href: listHref(writing, 'untranslated') }
  return [said, sentence(t('languages.list'), list, stopOf(words))]
}

const linesForRemarks = 6

export function writeRemarks({ words }: Writing): ReportSection {
  const title = words.t('section.remarks')
  return { id: 'remarks', title, blocks: [{ kind: 'remarks', lines: linesForRemarks }] }
}

export function writeSignatures({ words: { t } }: Writing): ReportSection {
  return {
    id: 'signatures',
    title: t('section.signatures'),
    blocks: [
      {
        kind: 'signatures',
        roles: [t('sign.prepared'), t('sign.checked'), t('sign.approved')],
        fields: [t('sign.signature'), t('sign.name'), t('sign.post'), t('sign.date')],
      },
    ],
  }
}
