const WHOLE = 24
const BANGLA = /([\u0980-\u09FF]+(?:\s+[\u0980-\u09FF]+)*)/u

interface FigureTextProps {
  text: string
  /** The page's language: words of the source left in Bangla say so on an English page. */
  locale: 'bn' | 'en'
}

/** A time, a sum: kept on one line where it fits one on a phone. */
export function FigureText({ text, locale }: FigureTextProps) {
  const words = locale === 'bn' ? text : text.split(BANGLA).map(markBangla)
  return text.length > WHOLE ? words : <span className="num">{words}</span>
}

function markBangla(part: string, index: number) {
  return index % 2 === 0 ? (
    part
  ) : (
    <span key={index} lang="bn">
      {part}
    </span>
  )
}
