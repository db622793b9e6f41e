import { createHash } from 'node:crypto'
import { findSentence } from '@/lib/translations/queries/find-sentence'
import { listTranslationOffers } from '@/lib/translations/queries/list-offers'
import { listOwnDistricts } from '@/lib/translations/queries/list-own-districts'
import { listSentences } from '@/lib/translations/queries/list-sentences'
import { charterDraft, givenDraft, serviceDraft } from '@/tests/factories/charter'
import { type Place, type QueryRow, queryRow } from '../table'

const text = 'অনুবাদ নেই'

/** A draft in which the sentence wants a translation. */
const prepare = ({ officeSlug }: Place) =>
  givenDraft(officeSlug, charterDraft({ services: [serviceDraft({ remarksBn: text })] }))

export const rows: QueryRow[] = [
  queryRow({
    query: 'listSentences',
    gives: 'list',
    prepare,
    run: (actor) => listSentences(actor),
  }),
  queryRow({
    query: 'findSentence',
    gives: 'list',
    prepare,
    run: (actor) => {
      const md5 = createHash('md5').update(text).digest('hex')
      return findSentence(actor, `bn-${md5}`)
    },
  }),
  queryRow({
    query: 'listTranslationOffers',
    gives: 'list',
    prepare,
    run: (actor, { officeSlug }) => listTranslationOffers(actor, officeSlug),
  }),
  queryRow({ query: 'listOwnDistricts', gives: 'list', run: (actor) => listOwnDistricts(actor) }),
]
