import type { Block } from '@/lib/imports/read/block'
import { flowBlocks } from './flow-blocks'
import { readFlow } from './read-flow'

export interface HtmlContent {
  blocks: Block[]
  /** Text the page keeps out of sight, left out of the blocks. */
  hiddenText: string
}

export interface ReadHtmlOptions {
  /** Tabs in a paragraph were typed by a person (in Word), not by an editor of markup. */
  keepsTabs?: boolean
}

/**
 * Reads HTML, whole or pasted, into blocks. Never fails on broken markup.
 *
 * @throws Refusal `nested_too_deep`, `too_many_cells`, `too_large`
 */
export function readHtml(html: string, options: ReadHtmlOptions = {}): HtmlContent {
  const { flow, hiddenText } = readFlow(html, options.keepsTabs ?? false)
  return { blocks: flowBlocks(flow), hiddenText }
}
