import { getTranslations } from 'next-intl/server'
import { SubmitButton } from '@/components/ui/form/submit-button'

interface WatchFormProps {
  isWatching: boolean
  /** Begins to watch, or stops. */
  action: (form: FormData) => Promise<void>
}

/** Whether the reader is told when the office publishes, and the button that changes it. */
export async function WatchForm({ isWatching, action }: WatchFormProps) {
  const t = await getTranslations('Watches')
  return (
    <form action={action} className="watch">
      <p>{t(isWatching ? 'watching' : 'notWatching')}</p>
      <SubmitButton kind="plain">{t(isWatching ? 'unwatch' : 'watch')}</SubmitButton>
    </form>
  )
}
