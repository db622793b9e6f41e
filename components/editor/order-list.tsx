'use client'

import { DragDropProvider } from '@dnd-kit/react'
import { isSortable, useSortable } from '@dnd-kit/react/sortable'
import { type ComponentProps, useState } from 'react'
import type { Locale } from '@/lib/i18n/locale'
import { type DragWords, makeDragPlugins } from './drag-plugins'

export interface OrderedService {
  slug: string
  serial?: string
  name: string
}

interface OrderListProps {
  category: string
  services: readonly OrderedService[]
  locale: Locale
  words: { up: string; down: string; drag: string; dragging: DragWords }
}

type Drop = NonNullable<ComponentProps<typeof DragDropProvider>['onDragEnd']>

/** Services of a category to be put in order: by dragging, or by buttons that send the form. */
export function OrderList({ category, services, words, locale }: OrderListProps) {
  const [plugins] = useState(() => makeDragPlugins(words.dragging, locale))
  const [ordered, setOrdered] = useState(services)
  const drop: Drop = ({ operation, canceled }) => {
    const { source } = operation
    if (canceled || !isSortable(source)) return
    const { initialIndex, index } = source.sortable
    setOrdered((before) => {
      const moving = before[initialIndex]
      if (!moving) return before
      return before.toSpliced(initialIndex, 1).toSpliced(index, 0, moving)
    })
  }
  return (
    <DragDropProvider onDragEnd={drop} plugins={(usual) => [...usual, ...plugins]}>
      {/* outside the rows, of which dragging makes copies */}
      {ordered.map(({ slug }) => (
        <input key={slug} type="hidden" name={`order.${category}`} value={slug} />
      ))}
      <ol role="list" className="order">
        {ordered.map((service, at) => (
          <OrderRow
            key={service.slug}
            {...{ category, service, at, words }}
            isLast={at === ordered.length - 1}
          />
        ))}
      </ol>
    </DragDropProvider>
  )
}

interface OrderRowProps extends Pick<OrderListProps, 'category' | 'words'> {
  service: OrderedService
  at: number
  isLast: boolean
}

function OrderRow({ category, service, at, isLast, words }: OrderRowProps) {
  const { slug, serial, name } = service
  const { ref, handleRef, isDragging } = useSortable({ id: slug, index: at })
  return (
    <li ref={ref} className={isDragging ? 'dragging' : undefined}>
      <button
        type="button"
        ref={handleRef}
        className="handle"
        aria-label={`${words.drag}: ${name}`}
      >
        <span aria-hidden="true">⠿</span>
      </button>
      <span className="name">
        {serial && <span className="num">{serial} </span>}
        {name}
      </span>
      <MoveButton {...{ category, slug, name, words }} to="up" isDisabled={at === 0} />
      <MoveButton {...{ category, slug, name, words }} to="down" isDisabled={isLast} />
    </li>
  )
}

interface MoveButtonProps extends Pick<OrderListProps, 'category' | 'words'>, OrderedService {
  to: 'up' | 'down'
  isDisabled: boolean
}

function MoveButton({ category, slug, name, words, to, isDisabled }: MoveButtonProps) {
  return (
    <button
      type="submit"
      name="move"
      value={`${to}:${category}:${slug}`}
      className="quiet"
      aria-label={`${words[to]}: ${name}`}
      disabled={isDisabled}
    >
      {words[to]}
    </button>
  )
}
