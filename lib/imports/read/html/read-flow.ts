import { type Token, Tokenizer, TokenizerMode } from 'parse5'
import { MAX_MARKUP_CHARACTERS } from '@/lib/imports/read/block'
import { Refusal } from '@/lib/imports/read/refusal'
import { RAW_TEXT_ELEMENTS } from './elements'
import type { Flow } from './flow'
import { FlowBuilder } from './flow-builder'

/**
 * Reads HTML into lines and tables in one pass, without a tree: the time it takes grows with the
 * length alone, whatever is left open or nested.
 *
 * @throws Refusal `nested_too_deep`, `too_many_cells`, `too_large`
 */
export function readFlow(source: string, keepsTabs: boolean): { flow: Flow; hiddenText: string } {
  const html = source.replace(EMBEDDED, '')
  if (html.length > MAX_MARKUP_CHARACTERS) throw new Refusal('too_large', 'markup')
  const builder = new FlowBuilder(keepsTabs)
  const text = (token: Token.CharacterToken) => builder.text(token.chars)
  const tokenizer = new BoundedTokenizer(
    {},
    {
      onStartTag(token) {
        if (RAW_TEXT_ELEMENTS.has(token.tagName)) tokenizer.state = rawMode(token.tagName)
        builder.startTag(token.tagName, attributesOf(token))
        if (token.selfClosing && token.tagName.includes(':')) builder.endTag(token.tagName)
      },
      onEndTag: (token) => builder.endTag(token.tagName),
      onCharacter: text,
      onWhitespaceCharacter: text,
      onNullCharacter: () => undefined,
      onComment: () => undefined,
      onDoctype: () => undefined,
      onEof: () => builder.finish(),
    },
  )
  tokenizer.write(html, true)
  return { flow: builder.flow, hiddenText: builder.hiddenText }
}

/** Pictures inside the markup, as pasting from Word leaves them. */
const EMBEDDED = /\bdata:[a-z]{1,20}\/[^"'\s()<>]{500,}/gi
const MAX_ATTRIBUTES = 100

// The tokenizer compares each attribute of a tag with all before it: a tag of a million must not cost their square.
class BoundedTokenizer extends Tokenizer {
  protected override _leaveAttrName(): void {
    const token = this.currentToken
    if (token && 'attrs' in token && token.attrs.length >= MAX_ATTRIBUTES) return
    super._leaveAttrName()
  }
}

function rawMode(name: string) {
  if (name === 'script') return TokenizerMode.SCRIPT_DATA
  return name === 'textarea' || name === 'title' ? TokenizerMode.RCDATA : TokenizerMode.RAWTEXT
}

function attributesOf(token: Token.TagToken): Map<string, string> {
  return new Map(token.attrs.map(({ name, value }) => [name, value]))
}
