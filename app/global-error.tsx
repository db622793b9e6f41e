'use client'
// Even the layout failed: a whole document with only its own words.
import { ErrorMessage } from '@/components/site/error-message'

export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="bn">
      <body>
        <ErrorMessage locale="bn" retry={retry} />
        <ErrorMessage locale="en" retry={retry} />
      </body>
    </html>
  )
}
