const WHOLE = 24

/** A time, a sum, a number: kept on one line where it fits one on a phone. */
export function FigureText({ text }: { text: string }) {
  return text.length > WHOLE ? text : <span className="num">{text}</span>
}
