import { getTranslations } from 'next-intl/server'
import { HiddenValues } from '@/components/ui/form/hidden-values'
import { SubmitButton } from '@/components/ui/form/submit-button'
import type { FormView } from '@/lib/forms/form-view'
import type { TransferPreview } from '@/lib/posts/transfer/transfer-preview'
import { TouchedList } from './touched-list'
import { TransferSteps } from './transfer-steps'

interface TransferCheckProps {
  form: FormView
  preview: TransferPreview
  action: (form: FormData) => Promise<void>
}

/** The transfer as it will be made, and everything it touches, before it is made. */
export async function TransferCheck({ form, preview, action }: TransferCheckProps) {
  const t = await getTranslations('Transfer')
  return (
    <form action={action} className="form">
      <HiddenValues form={form} except={['step', 'stamp']} />
      <input type="hidden" name="stamp" value={preview.stamp} />
      <TransferSteps steps={preview.steps} />
      <TouchedList title={t('touches')} touched={preview.touched} />
      <div className="buttons">
        <SubmitButton name="step" value="make">
          {t('make')}
        </SubmitButton>
        <SubmitButton kind="plain" name="step" value="change">
          {t('change')}
        </SubmitButton>
      </div>
    </form>
  )
}
