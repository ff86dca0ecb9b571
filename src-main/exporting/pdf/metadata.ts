import { escapeHtml } from '../html.ts'

export type DocumentFacts = {
  title: string
  author: string
  subject: string
  keywords: string
  language: string
  application: string
  at: Date
}

/** What the document is, as XMP. It claims no conformity to PDF/UA: no validator has said so. */
export function writeMetadata(facts: DocumentFacts): string {
  const { title, author, subject, keywords, language, application } = facts
  const at = facts.at.toISOString().replace(/\.\d+Z$/, 'Z')
  const worded = (name: string, text: string) =>
    `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></dc:${name}>`
  const creator =
    author === ''
      ? ''
      : `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`
  const xmp = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
${worded('title', title)}
${worded('description', subject)}
${creator}
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<pdf:Keywords>${escapeXml(keywords)}</pdf:Keywords>
<pdf:Producer>${application}</pdf:Producer>
<xmp:CreatorTool>${application}</xmp:CreatorTool>
<xmp:CreateDate>${at}</xmp:CreateDate>
<xmp:ModifyDate>${at}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
  // A stream takes a byte a sign.
  return Buffer.from(xmp, 'utf8').toString('latin1')
}

/** Signs that XML forbids are left out. */
function escapeXml(text: string): string {
  return escapeHtml(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''))
}
