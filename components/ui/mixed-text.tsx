import { getLocale } from 'next-intl/server'
import { Fragment } from 'react'

/** Bangla words with what stands between them, up to the last of them. */
const bangla = /([\u0980-\u09ff](?:[^A-Za-z“”"]*[\u0980-\u09ff])?)/

/** A sentence in the reader's language that quotes Bangla: to screen readers each part in its own language. */
export async function MixedText({ text }: { text: string }) {
  if ((await getLocale()) === 'bn') return text
  return text.split(bangla).map((part, at) =>
    at % 2 === 0 ? (
      <Fragment key={at}>{part}</Fragment>
    ) : (
      <span key={at} lang="bn">
        {part}
      </span>
    ),
  )
}
