'use client'

import { useRef, useSyncExternalStore } from 'react'

interface TickAllProps {
  /** The name of the boxes. */
  name: string
  words: { all: string; none: string }
}

/** Ticks all boxes of its form, or none; without script each is ticked by itself. */
export function TickAll({ name, words }: TickAllProps) {
  const part = useRef<HTMLSpanElement>(null)
  const isReady = useSyncExternalStore(neverChanges, inBrowser, onServer)
  const tick = (isTicked: boolean) => {
    const boxes = part.current?.closest('form')?.elements.namedItem(name)
    const list = boxes instanceof RadioNodeList ? [...boxes] : [boxes]
    for (const box of list) if (box instanceof HTMLInputElement) box.checked = isTicked
  }
  return (
    <span ref={part} className="ticks" hidden={!isReady}>
      <button type="button" className="quiet" onClick={() => tick(true)}>
        {words.all}
      </button>
      <button type="button" className="quiet" onClick={() => tick(false)}>
        {words.none}
      </button>
    </span>
  )
}

const neverChanges = () => () => undefined
const inBrowser = () => true
const onServer = () => false
