'use client'
// Next wants error pages on the client; this one carries only its own words.
import { useParams } from 'next/navigation'
import { ErrorMessage } from '@/components/site/error-message'

export default function ErrorPage({ retry }: { error: unknown; retry: () => void }) {
  const { locale } = useParams()
  return <ErrorMessage locale={locale === 'en' ? 'en' : 'bn'} retry={retry} />
}
