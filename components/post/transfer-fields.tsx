import { getTranslations } from 'next-intl/server'
import { PostField, PostSearch } from '@/components/editor/fields/post-field'
import { BilingualField } from '@/components/ui/form/bilingual-field'
import { RadioField } from '@/components/ui/form/choice-fields'
import { Field } from '@/components/ui/form/field'
import type { FormView } from '@/lib/forms/form-view'
import type { PostOption } from '@/lib/posts/views/post-option'
import type { PostingDetails } from '@/lib/posts/views/post-details'
import { ContactFields } from './contact-fields'
import { PostingLine } from './posting-line'

interface TransferFieldsProps {
  form: FormView
  /** Of the regular holder, who leaves; absent when the post is vacant. */
  holder?: PostingDetails
  options: PostOption[]
  /** How many posts the search found; absent when nothing was searched for. */
  found?: number
}

/** Who leaves and where to, who comes and where from, from which day on: one form. */
export async function TransferFields({ form, holder, options, found }: TransferFieldsProps) {
  const t = await getTranslations('Transfer')
  return (
    <>
      <section>
        <h2>{t('leaver')}</h2>
        {holder ? <Leaver form={form} holder={holder} options={options} /> : <p>{t('isVacant')}</p>}
      </section>
      <section>
        <h2>{t('comer')}</h2>
        <Comer form={form} options={options} />
      </section>
      <PostSearch form={form} found={found} />
      <section>
        <h2>{t('when')}</h2>
        <Field form={form} name="from" label={t('from')} help={t('fromHelp')} type="date" />
      </section>
    </>
  )
}

async function Leaver({
  form,
  holder,
  options,
}: Required<Pick<TransferFieldsProps, 'form' | 'holder' | 'options'>>) {
  const t = await getTranslations('Transfer')
  return (
    <div className="form">
      <p>
        <PostingLine posting={holder} />
      </p>
      <RadioField
        form={form}
        name="holder"
        label={t('holder')}
        choices={[
          { value: 'leaves', label: t('holderLeaves') },
          { value: 'stays', label: t('holderStays'), help: t('holderStaysHelp') },
        ]}
      />
      <PostField
        form={form}
        name="leavesTo"
        label={t('leavesTo')}
        help={t('leavesToHelp')}
        options={options}
      />
    </div>
  )
}

async function Comer({ form, options }: Pick<TransferFieldsProps, 'form' | 'options'>) {
  const t = await getTranslations('Transfer')
  const comes = ['new', 'posted', 'nobody'] as const
  const kinds = ['REGULAR', 'ADDITIONAL_CHARGE'] as const
  return (
    <div className="form">
      <RadioField
        form={form}
        name="comes"
        label={t('comes')}
        choices={comes.map((value) => ({ value, label: t(`comesAs.${value}`) }))}
      />
      <BilingualField form={form} name="name" label={t('newName')} help={t('newNameHelp')} />
      <PostField
        form={form}
        name="comesFrom"
        label={t('comesFrom')}
        help={t('comesFromHelp')}
        options={options.filter((option) => option.holder)}
      />
      <RadioField
        form={form}
        name="kind"
        label={t('kind')}
        choices={kinds.map((value) => ({
          value,
          label: t(`kindIs.${value}`),
          help: t(`kindHelp.${value}`),
        }))}
      />
      <ContactFields form={form} />
    </div>
  )
}
