import PDFDocument from 'pdfkit'
import type { Paper } from '../papers/paper.ts'
import type { PdfExtra } from './extra.ts'
import { PAGE } from './look.ts'

const APP = 'Keukentafel'

/** An empty tagged document that says what it is called, in which language it is and by which standards it was made; without a page. */
export function openDocument({ titel, taal }: Paper, { gemaaktOp, bijlage }: PdfExtra): PDFKit.PDFDocument {
  const doc = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    autoFirstPage: false,
    // None of the fonts of pdfkit itself: they are not embedded.
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    lang: taal,
    displayTitle: true,
    info: { Title: forXmlToo(titel), Producer: APP, Creator: APP, CreationDate: new Date(gemaaktOp) },
    ...(bijlage === undefined ? {} : { subset: 'PDF/A-3a' }),
  })
  doc.appendXML(bijlage === undefined ? PDF_UA : `${PDF_UA}${PDF_UA_IN_PDF_A}`)
  if (bijlage !== undefined) attach(doc, bijlage, new Date(gemaaktOp))
  return doc
}

function attach(doc: PDFKit.PDFDocument, { naam, soort, omschrijving, inhoud }: NonNullable<PdfExtra['bijlage']>, gemaaktOp: Date): void {
  doc.file(inhoud.slice().buffer, { name: naam, type: soort, description: omschrijving, relationship: 'Data', creationDate: gemaaktOp, modifiedDate: gemaaktOp })
}

/** pdfkit writes the title as it is into the XML of the metadata, and takes its value for the rest. */
function forXmlToo(titel: string): string {
  const escaped = titel.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return escaped === titel ? titel : Object.assign(new String(titel), { toString: () => escaped }) as string
}

const PDF_UA = `
        <rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>`

/** PDF/A knows no name of another standard that is not explained in the file itself (ISO 19005-3, 6.6.2.3). */
const PDF_UA_IN_PDF_A = `
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                    <pdfaProperty:name>part</pdfaProperty:name>
                    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                    <pdfaProperty:category>internal</pdfaProperty:category>
                    <pdfaProperty:description>Part of ISO 14289 that the document follows</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>`
