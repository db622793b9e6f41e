import type { CharterReading } from '@/lib/charters/reading'
import type { Rule } from '../../rule'

/** "(খসড়া)" or "draft" where a document says what it is: in its head or its statement, never in a service. */
const DRAFT = /(?<![\p{L}\p{M}])(?:খসড়া|draft)(?![\p{L}\p{M}])/iu
const CHARTER = /সিটিজেন|চার্টার|প্রতিশ্রুতি|charter/i
const HEAD_LINES = 12

/** A charter that calls itself a draft promises nothing yet. */
export const draftPublished: Rule = {
  id: 'S07',
  severity: 'warning',
  examples: {
    wrong: {
      context: { sourceText: 'উপজেলা মৎস্য কার্যালয়\nসিটিজেন চার্টার (খসড়া)' },
      words: 'সিটিজেন চার্টার (খসড়া)',
    },
    right: {
      context: { sourceText: 'উপজেলা মৎস্য কার্যালয়\nসিটিজেন চার্টার\n১ | পরিকল্পনার খসড়া প্রণয়ন' },
      words: 'সিটিজেন চার্টার',
    },
  },
  *check(reading, { sourceText }) {
    for (const field of ['vision', 'mission'] as const) {
      const text = reading[field]
      if (text && saysDraft(text)) yield { path: `/${field}`, raw: text }
    }
    const line = headOf(reading, sourceText).find(saysDraft)
    if (line) yield { path: '', raw: line.trim() }
  },
}

function saysDraft(line: string): boolean {
  return DRAFT.test(line.normalize('NFC')) && CHARTER.test(line)
}

function headOf({ office }: CharterReading, sourceText = ''): string[] {
  return [office?.name ?? '', ...sourceText.split('\n').slice(0, HEAD_LINES)]
}
