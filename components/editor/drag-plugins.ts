import { Accessibility, type DragDropManager, StyleInjector } from '@dnd-kit/dom'
import { isSortable } from '@dnd-kit/dom/sortable'
import { formatNumber } from '@/lib/bangla/digits'
import type { Locale } from '@/lib/i18n/locale'

export interface DragWords {
  /** How to drag with the keyboard. */
  help: string
  picked: string
  /** With the slot {place}. */
  moved: string
  dropped: string
  cancelled: string
}

interface Event {
  operation: DragDropManager['dragOperation']
}

/** What the library of dragging must be told: the reader's words, and the secret its style sheets need here. */
export function makeDragPlugins(words: DragWords, locale: Locale) {
  const at = (sentence: string, { operation: { source } }: Event) => {
    if (!isSortable(source)) return
    return sentence.replace('{place}', formatNumber(source.sortable.index + 1, locale))
  }
  return [
    Accessibility.configure({
      screenReaderInstructions: { draggable: words.help },
      announcements: {
        dragstart: () => words.picked,
        dragover: (event: Event) => at(words.moved, event),
        dragend: (event: Event & { canceled: boolean }) =>
          event.canceled ? words.cancelled : at(words.dropped, event),
      },
    }),
    // read when a style sheet is made: there is no document before
    StyleInjector.configure({
      get nonce() {
        return document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce
      },
    }),
  ]
}
