import { Document, Packer, Paragraph } from 'docx'

/** The smallest thing that is a PDF, told apart by its text. */
export function pdfFile(text = 'form') {
  return { name: 'আবেদন ফরম.pdf', bytes: toBytes(`%PDF-1.4\n% ${text}\n%%EOF\n`) }
}

/** A Word file as Word would write it. */
export async function docxFile(text = 'form') {
  const document = new Document({ sections: [{ children: [new Paragraph(text)] }] })
  return { name: 'form.docx', bytes: new Uint8Array(await Packer.toBuffer(document)) }
}

export function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'latin1'))
}
