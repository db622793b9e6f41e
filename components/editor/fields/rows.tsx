import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'

interface RowsProps {
  /** The list's name in the form: "documents". */
  list: string
  legend: string
  help?: ReactNode
  count: number
  /** The words of the button that adds one. */
  add: string
  row: (at: number) => ReactNode
  /** What a row is called: "Document 2". */
  rowName: (at: number) => string
}

/**
 * The entries of a list, one below the other, with buttons that send the form to move, remove or add one: what
 * was typed comes back with it.
 */
export async function Rows({ list, legend, help, count, add, row, rowName }: RowsProps) {
  const t = await getTranslations('Editor')
  return (
    <fieldset className="row-list" id={list} tabIndex={-1}>
      <legend>{legend}</legend>
      {help && <small>{help}</small>}
      <ol role="list">
        {Array.from({ length: count }, (_, at) => (
          <li key={at} id={`${list}.${at}`}>
            <div className="entry-fields">
              <input type="hidden" name={`${list}.${at}.isNew`} value="on" />
              {row(at)}
            </div>
            <div className="entry-buttons">
              <span className="num">{rowName(at)}</span>
              {at > 0 && <RowButton value={`up:${list}:${at}`} words={t('up')} of={rowName(at)} />}
              {at < count - 1 && (
                <RowButton value={`down:${list}:${at}`} words={t('down')} of={rowName(at)} />
              )}
              <RowButton value={`remove:${list}:${at}`} words={t('removeRow')} of={rowName(at)} />
            </div>
          </li>
        ))}
      </ol>
      <button type="submit" name="rows" value={`add:${list}`} className="button plain">
        {add}
      </button>
    </fieldset>
  )
}

function RowButton({ value, words, of }: { value: string; words: string; of: string }) {
  return (
    <button
      type="submit"
      name="rows"
      value={value}
      className="quiet"
      aria-label={`${words}: ${of}`}
    >
      {words}
    </button>
  )
}
