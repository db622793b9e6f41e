import { getTranslations } from 'next-intl/server'
import { toString as drawQrCode } from 'qrcode'
import { EntryForm } from '@/components/entry/entry-form'
import { Field } from '@/components/ui/form/field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import type { FormView } from '@/lib/forms/form-view'

interface AuthenticatorSetupProps {
  /** What the QR code says. */
  address: string
  secret: string
  form: FormView
  /** Where another secret is asked for. */
  again: string
  action: (form: FormData) => Promise<void>
}

/** The secret for the app, as a picture and to type, and the first code in return. */
export async function AuthenticatorSetup({
  address,
  secret,
  form,
  again,
  action,
}: AuthenticatorSetupProps) {
  const t = await getTranslations('Account')
  const picture = await drawQrCode(address, { type: 'svg', margin: 4 })
  return (
    <>
      <div
        className="qr"
        role="img"
        aria-label={t('qr')}
        dangerouslySetInnerHTML={{ __html: picture }}
      />
      <p className="hint">{t('typeInstead')}</p>
      <p>
        <code className="key" translate="no">
          {secret}
        </code>
      </p>
      <EntryForm action={action} form={form}>
        <Field
          form={form}
          name="code"
          label={t('firstCode')}
          inputMode="numeric"
          autoComplete="one-time-code"
        />
        <div className="buttons">
          <SubmitButton>{t('turnOn')}</SubmitButton>
          <a href={again}>{t('startOver')}</a>
        </div>
      </EntryForm>
    </>
  )
}
