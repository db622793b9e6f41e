import { getTranslations } from 'next-intl/server'
import { compareWords } from '@/lib/charters/comparison/compare-words'

export interface ConflictFieldProps {
  field: string
  label: string
  mine: string
  theirs: string
  changed: 'mine' | 'theirs' | 'both'
  /** A text can be written anew from both. */
  isText: boolean
  lang: 'bn' | 'en'
  /** What was chosen already, when another choice was missing. */
  chosen?: string
  ownText?: string
}

/** One field two people changed: both texts with what differs, and which of them stays. */
export async function ConflictField(props: ConflictFieldProps) {
  const { field, label, mine, theirs, changed, isText, lang, ownText } = props
  const chosen = props.chosen || changed
  const t = await getTranslations('Editor.conflict')
  const who = { mine: t('onlyMine'), theirs: t('onlyTheirs'), both: t('both') }
  const pieces = compareWords(theirs, mine)
  const side = (name: 'mine' | 'theirs', hides: 'removed' | 'added') => (
    <div>
      <Radio field={field} side={name} label={t(name)} isChosen={chosen === name} />
      <p className="words-changed" lang={lang}>
        {(name === 'mine' ? mine : theirs) === '' && <small>{t('empty')}</small>}
        {pieces
          .filter(({ kind }) => kind !== hides)
          .map(({ kind, text }, at) =>
            kind === 'same' ? <span key={at}>{text}</span> : <mark key={at}>{text}</mark>,
          )}
      </p>
    </div>
  )
  return (
    <fieldset className="choice-of-texts" id={field}>
      <legend>
        {label} <small>({who[changed]})</small>
      </legend>
      <div className="texts">
        {side('mine', 'removed')}
        {side('theirs', 'added')}
      </div>
      {isText && <OwnText {...{ field, label, lang, chosen }} text={ownText || mine} t={t} />}
    </fieldset>
  )
}

interface OwnTextProps extends Pick<ConflictFieldProps, 'field' | 'label' | 'lang' | 'chosen'> {
  text: string
  t: Awaited<ReturnType<typeof getTranslations<'Editor.conflict'>>>
}

/** A text written anew from both. */
function OwnText({ field, label, lang, chosen, text, t }: OwnTextProps) {
  return (
    <details open={chosen === 'own'}>
      <summary>{t('ownText')}</summary>
      <Radio field={field} side="own" label={t('own')} isChosen={chosen === 'own'} />
      <textarea
        name={`own.${field}`}
        rows={3}
        lang={lang}
        defaultValue={text}
        aria-label={`${label}: ${t('ownText')}`}
      />
    </details>
  )
}

interface RadioProps {
  field: string
  side: 'mine' | 'theirs' | 'own'
  label: string
  isChosen: boolean
}

function Radio({ field, side, label, isChosen }: RadioProps) {
  const id = `choice.${field}-${side}`
  return (
    <div className="choice">
      <input type="radio" id={id} name={`choice.${field}`} value={side} defaultChecked={isChosen} />
      <label htmlFor={id}>{label}</label>
    </div>
  )
}
