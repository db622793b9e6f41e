import { getTranslations } from 'next-intl/server'
import { SubmitButton } from '@/components/ui/form/submit-button'

interface RecoveryCodesProps {
  codes: readonly string[]
  action: (form: FormData) => Promise<void>
}

/** The codes, to be kept; they go when their owner says so. */
export async function RecoveryCodes({ codes, action }: RecoveryCodesProps) {
  const t = await getTranslations('Account')
  return (
    <>
      <ol className="codes" role="list" translate="no">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <form action={action}>
        <SubmitButton>{t('codesKept')}</SubmitButton>
      </form>
    </>
  )
}
