interface SearchFieldProps {
  id: string
  label: string
  submit: string
  value?: string
  /** Stands in the empty field where the label is only heard; without it the label stands above the field. */
  placeholder?: string
  help?: string
}

/** A field and its button, of a GET form that asks for `q`. */
export function SearchField({ id, label, submit, value, placeholder, help }: SearchFieldProps) {
  return (
    <>
      <label htmlFor={id} className={placeholder && 'sr-only'}>
        {label}
      </label>
      {help && <small id={`${id}-help`}>{help}</small>}
      <div className="field">
        <input
          id={id}
          name="q"
          type="search"
          defaultValue={value}
          placeholder={placeholder}
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
