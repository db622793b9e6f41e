import { getLocale } from 'next-intl/server'
import { ReviewRow } from '@/components/import/row/review-row'
import type { FormView } from '@/lib/forms/form-view'
import type { ImportReview } from '@/lib/imports/queries/get-import-review'
import type { ReviewRow as Row } from '@/lib/imports/review/describe/describe-rows'
import { listChoices, proposedName } from './list-choices'

interface ReviewRowsProps {
  review: ImportReview
  rows: Row[]
  form: FormView
}

/** The rows of one page, each with the services it may continue. */
export async function ReviewRows({ review, rows, form }: ReviewRowsProps) {
  const locale = await getLocale()
  return rows.map((row) => (
    <ReviewRow
      key={row.place}
      form={form}
      row={row}
      services={listChoices(review, row, locale)}
      proposed={proposedName(review, row, locale)}
    />
  ))
}
