import { type Zippable, zipSync } from 'fflate/browser'
import { type Sample, utf8 } from './sample.ts'

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const relations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** An archive of parts written as text. */
export function zipOf(parts: Record<string, string>): Uint8Array {
  const files: Zippable = {}
  for (const [name, text] of Object.entries(parts))
    files[name] = name === 'mimetype' ? [utf8(text), { level: 0 }] : utf8(text)
  return zipSync(files)
}

/** A Word document with this body and, beside it, these parts. */
export function makeDocx(body: string, parts: Record<string, string> = {}): Uint8Array {
  return zipOf({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships ${relations}><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships ${relations}><Relationship Id="f1" Type="${office}/footnotes" Target="footnotes.xml"/><Relationship Id="s1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="i1" Type="${office}/image" Target="https://tracker.invalid/pixel.png" TargetMode="External"/></Relationships>`,
    'word/styles.xml': `<w:styles ${word}><w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${word}><w:body>${body}</w:body></w:document>`,
    ...parts,
  })
}

export function wordParagraph(text: string, style = ''): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

/** An OpenDocument text with this body and, beside it, these parts. */
export function makeOdt(body: string, parts: Record<string, string> = {}): Uint8Array {
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': '<manifest/>',
    'content.xml': `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body><office:text><text:sequence-decls/>${body}</office:text></office:body></office:document-content>`,
    ...parts,
  })
}

/** An EPUB whose chapters, named « Chapitre 1.xhtml » and so on, hold these bodies. */
export function makeEpub(metadata: string, chapters: readonly string[]): Uint8Array {
  const names = chapters.map((_, index) => `Chapitre ${index + 1}.xhtml`)
  const items = names.map((name, index) => `<item id="c${index}" href="${encodeURI(name)}"/>`)
  const spine = names.map((_, index) => `<itemref idref="c${index}"/>`)
  return zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="OEBPS/livre.opf"/></rootfiles></container>',
    'OEBPS/livre.opf': `<package xmlns:dc="d"><metadata>${metadata}</metadata><manifest><item id="nav" href="nav.xhtml" properties="nav"/>${items.join('')}</manifest><spine><itemref idref="nav"/>${spine.join('')}</spine></package>`,
    'OEBPS/nav.xhtml':
      '<?xml version="1.0"?><html><body><nav><ol><li><a href="#">Sommaire</a></li></ol></nav></body></html>',
    ...Object.fromEntries(
      names.map((name, index) => [
        `OEBPS/${name}`,
        `<?xml version="1.0"?><html><head><title>x</title></head><body>${chapters[index] ?? ''}</body></html>`,
      ]),
    ),
  })
}

/** Word, OpenDocument, RTF and EPUB, French and English. */
export function officeSamples(): Sample[] {
  return [
    {
      name: 'note.docx',
      bytes: makeDocx(
        wordParagraph('Un accord sur l’eau', 'Titre1') +
          '<w:p><w:r><w:t>Niamey, 18 février 2026 (AFS) – Les ministres ont signé.</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>' +
          '<w:p><w:del><w:r><w:delText>Une phrase retirée.</w:delText></w:r></w:del></w:p>' +
          `<w:tbl><w:tr><w:tc>${wordParagraph('Pays')}</w:tc><w:tc>${wordParagraph('Part')}</w:tc></w:tr><w:tr><w:tc>${wordParagraph('Niger')}</w:tc><w:tc>${wordParagraph('45 %')}</w:tc></w:tr></w:tbl>`,
        {
          'word/footnotes.xml': `<w:footnotes ${word}><w:footnote w:id="1">${wordParagraph('Chiffres du ministère.')}</w:footnote></w:footnotes>`,
          'word/header1.xml': `<w:hdr ${word}>${wordParagraph('Ambassade')}</w:hdr>`,
        },
      ),
      text: '# Un accord sur l’eau\n\nNiamey, 18 février 2026 (AFS) – Les ministres ont signé.[1]\n\n| Pays | Part |\n| --- | --- |\n| Niger | 45 % |\n\n1. Chiffres du ministère.',
      setAside: [
        ['pageHeader', 'Ambassade'],
        ['deleted', 'Une phrase retirée.'],
      ],
      head: {
        title: 'Un accord sur l’eau',
        datelinePlace: 'Niamey',
        agency: 'AFS',
        publishedOn: '2026-02-18',
      },
    },
    {
      name: 'memo.docx',
      bytes: makeDocx(
        wordParagraph('The ministers met on Tuesday and agreed.') +
          wordParagraph('They will meet again.'),
        {
          'docProps/core.xml':
            '<cp:coreProperties xmlns:dc="d"><dc:creator>Grace Okoro</dc:creator><dc:language>en-GB</dc:language></cp:coreProperties>',
        },
      ),
      text: 'The ministers met on Tuesday and agreed.\n\nThey will meet again.',
      setAside: [],
      head: { title: 'The ministers met on Tuesday and agreed', author: 'Grace Okoro' },
    },
    {
      name: 'note.odt',
      bytes: makeOdt(
        '<text:h text:outline-level="1">Un accord</text:h><text:p>Les ministres<text:s/>ont signé<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Une note.</text:p></text:note-body></text:note>.</text:p><text:list><text:list-item><text:p>Un débit</text:p></text:list-item><text:list-item><text:p>Une commission</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>Niger</text:p></table:table-cell><table:table-cell><text:p>45 %</text:p></table:table-cell></table:table-row></table:table>',
        {
          'styles.xml':
            '<s xmlns:style="s" xmlns:text="t"><style:footer><text:p>Page 1</text:p></style:footer></s>',
        },
      ),
      text: '# Un accord\n\nLes ministres ont signé[1].\n\n[1] Une note.\n\n- Un débit\n- Une commission\n\n| Niger | 45 % |\n| --- | --- |',
      setAside: [['pageFooter', 'Page 1']],
      head: { title: 'Un accord' },
    },
    {
      name: 'memo.odt',
      bytes: makeOdt(
        '<text:tracked-changes><text:changed-region><text:deletion><text:p>An old sentence.</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>The ministers met and agreed.</text:p>',
      ),
      text: 'The ministers met and agreed.',
      setAside: [['deleted', 'An old sentence.']],
      head: { title: 'The ministers met and agreed' },
    },
    {
      name: 'note.rtf',
      bytes: utf8(
        String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\header Ambassade\par}` +
          String.raw`\pard\b Un accord sur l\rquote eau\b0\par \pard Les minist\'e8res ont sign\'e9{\footnote Une note.} \'ab\~vite\~\'bb, \u339?uvre faite.\par` +
          String.raw`\trowd Pays\cell Part\cell\row Niger\cell 45\cell\row \pard{\v cach\'e9}Fin.\par}`,
      ),
      text: 'Un accord sur l’eau\n\nLes ministères ont signé «\u00a0vite\u00a0», œuvre faite.\n\n| Pays | Part |\n| --- | --- |\n| Niger | 45 |\n\nFin.\n\nUne note.',
      setAside: [
        ['pageHeader', 'Ambassade'],
        ['hidden', 'caché'],
      ],
      head: { title: 'Un accord sur l’eau' },
    },
    {
      name: 'memo.rtf',
      bytes: utf8(
        String.raw`{\rtf1\mac{\info{\author Grace Okoro}}{\*\generator Editor;}The ministers met \emdash  and agreed.\par{\pict 0102}Caf\'8e.\par}`,
      ),
      text: 'The ministers met — and agreed.\n\nCafé.',
      setAside: [],
      head: { title: 'The ministers met — and agreed', author: 'Grace Okoro' },
    },
    {
      name: 'livre.epub',
      bytes: makeEpub(
        '<dc:title>Les eaux partagées</dc:title><dc:creator>Awa Sy</dc:creator><dc:language>fr</dc:language><dc:date>2026-02-01</dc:date>',
        ['<h1>Le fleuve</h1><p>Du texte <em>ici</em>.</p>', '<p>La suite.</p><ul><li>Un</li></ul>'],
      ),
      text: '# Le fleuve\n\nDu texte ici.\n\nLa suite.\n\n- Un',
      setAside: [['menu', 'Sommaire']],
      head: { title: 'Les eaux partagées', author: 'Awa Sy', publishedOn: '2026-02-01' },
    },
    {
      name: 'book.epub',
      bytes: makeEpub(
        '<dc:title>Shared waters</dc:title><dc:publisher>Delta Press</dc:publisher>',
        ['<h2>One</h2><blockquote><p>The river is shared.</p></blockquote>'],
      ),
      text: '## One\n\n> The river is shared.',
      setAside: [['menu', 'Sommaire']],
      head: { title: 'Shared waters', outlet: 'Delta Press' },
    },
  ]
}
