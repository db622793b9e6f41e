'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'

interface FileFieldProps {
  name: string
  label: string
  help?: ReactNode
  /** Why the chosen one could not be read. */
  error?: string
  accept?: string
  isMany?: boolean
  isFolder?: boolean
  limitInMegabytes: number
  /** With {size} in it. */
  tooLarge: string
}

/** A file to choose, or several, or a folder; one that cannot be sent is told at once, and its form not sent. */
export function FileField({ name, label, help, error, limitInMegabytes, ...rest }: FileFieldProps) {
  const [size, setSize] = useState(0)
  const isTooLarge = size > limitInMegabytes
  const refusal = isTooLarge ? rest.tooLarge.replace('{size}', String(Math.ceil(size))) : ''
  const complaint = refusal || error
  const ref = useRefused(refusal)
  return (
    <div className={complaint ? 'input wrong' : 'input'}>
      <label htmlFor={name}>{label}</label>
      {help && <small id={`${name}-help`}>{help}</small>}
      <p id={`${name}-error`} className={complaint ? 'missing' : undefined} role="status">
        {complaint}
      </p>
      <input
        type="file"
        id={name}
        name={name}
        accept={rest.accept}
        multiple={rest.isMany || rest.isFolder}
        {...(rest.isFolder && { webkitdirectory: '' })}
        aria-describedby={help ? `${name}-help ${name}-error` : `${name}-error`}
        aria-invalid={complaint ? true : undefined}
        ref={ref}
        onChange={({ currentTarget: { files } }) => setSize(megabytesOf(files))}
      />
    </div>
  )
}

/** Keeps the form of the input here while there is a refusal: `noValidate` leaves that to us. */
function useRefused(refusal: string) {
  const ref = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const input = ref.current
    const form = input?.form
    if (!input || !form || !refusal) return
    const refuse = (event: Event) => {
      event.preventDefault()
      input.reportValidity()
    }
    input.setCustomValidity(refusal)
    form.addEventListener('submit', refuse)
    return () => {
      input.setCustomValidity('')
      form.removeEventListener('submit', refuse)
    }
  }, [refusal])
  return ref
}

function megabytesOf(files: FileList | null): number {
  return Array.from(files ?? []).reduce((sum, file) => sum + file.size, 0) / 1024 / 1024
}
