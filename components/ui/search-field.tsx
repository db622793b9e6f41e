interface SearchFieldProps {
  id: string
  label: string
  submit: string
  value?: string
  /** The label stands above the field; else only a screen reader hears it. */
  labelled?: boolean
  help?: string
}

/** A field and its button, of a GET form that asks for `q`. */
export function SearchField({ id, label, submit, value, labelled, help }: SearchFieldProps) {
  return (
    <>
      <label htmlFor={id} className={labelled ? undefined : 'sr-only'}>
        {label}
      </label>
      {help && <small id={`${id}-help`}>{help}</small>}
      <div className="field">
        <input
          id={id}
          name="q"
          type="search"
          defaultValue={value}
          placeholder={labelled ? undefined : label}
          aria-describedby={help && `${id}-help`}
          maxLength={200}
        />
        <button type="submit" className="button">
          {submit}
        </button>
      </div>
    </>
  )
}
