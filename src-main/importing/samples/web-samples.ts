import { type Sample, utf8 } from './sample.ts'

const paragraphs = [
  'Les ministres de l’Eau de trois pays se sont réunis à Niamey, mercredi 18 février 2026, pour examiner le partage du barrage, et ont signé un accord de principe, valable cinq ans, selon le communiqué final.',
  '« Nous avons choisi de partager », a déclaré la ministre, qui a rappelé que la saison des pluies avait été mauvaise deux années de suite, et que les cultures en avaient souffert.',
  'La commission se réunira au printemps à Bamako, puis à Ouagadougou avant la fin de l’année, a précisé le secrétaire général, cité par l’agence.',
]
const english = [
  'The ministers of water of three countries met in Niamey on Wednesday to discuss the dam, and signed an agreement in principle, valid for five years, according to the final statement.',
  'The commission will meet again in Bamako in spring, and then in Ouagadougou before the end of the year, the secretary general said, as quoted by the agency.',
]

/** Western text as Windows-1252 in quoted-printable. */
function quotedPrintable(text: string): string {
  return text
    .replace(
      /[=\u0080-\u00ff]/g,
      (character) => `=${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .replaceAll('’', '=92')
}

export const frenchPage = `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Le barrage sera partagé - Le Courrier du Liptako</title>
<meta property="og:site_name" content="Le Courrier du Liptako"><meta property="og:url" content="https://courrier.invalid/barrage">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Le barrage sera partagé","datePublished":"2026-02-19T08:30:00+01:00","author":[{"@type":"Person","name":"Awa Sy"}]}</script>
<script>document.write('<p>pisté</p>')</script></head>
<body onload="alert(1)"><header class="site"><nav><ul><li><a href="/a">Afrique</a></li><li><a href="/m">Monde</a></li></ul></nav></header>
<main><article><h1>Le barrage sera partagé</h1><p class="byline">Par Awa Sy</p>
<p>${paragraphs[0]}</p>
<figure><img src="https://tracker.invalid/x.png" onerror="alert(1)"><figcaption>Les ministres à Niamey. Photo : Awa Sy</figcaption></figure>
<p>${paragraphs[1]}</p>
<blockquote><p>« L’eau n’a pas de frontière. »</p></blockquote>
<h2>Ce qui change</h2><ul><li>Un débit garanti</li><li>Une commission <b>mixte</b></li></ul>
<table><tr><th>Pays</th><th>Part</th></tr><tr><td>Niger</td><td>45 %</td></tr></table>
<div class="advert"><p>Publicité : abonnez-vous à notre offre de printemps.</p></div>
<p>${paragraphs[2]}</p></article>
<aside class="related"><h3>Lire aussi</h3><ul><li><a href="/x">Un autre article</a></li></ul></aside></main>
<footer><p>© Le Courrier du Liptako</p></footer></body></html>`

const frenchText = [
  '# Le barrage sera partagé',
  'Par Awa Sy',
  paragraphs[0],
  'Les ministres à Niamey. Photo : Awa Sy',
  paragraphs[1],
  '> « L’eau n’a pas de frontière. »',
  '## Ce qui change',
  '- Un débit garanti\n- Une commission mixte',
  '| Pays | Part |\n| --- | --- |\n| Niger | 45 % |',
  paragraphs[2],
].join('\n\n')

const frenchAside = [
  ['menu', 'Afrique'],
  ['menu', 'Monde'],
  ['advert', 'Publicité : abonnez-vous à notre offre de printemps.'],
  ['boilerplate', 'Lire aussi'],
  ['boilerplate', 'Un autre article'],
  ['pageFooter', '© Le Courrier du Liptako'],
] as const

const frenchHead = {
  title: 'Le barrage sera partagé',
  outlet: 'Le Courrier du Liptako',
  author: 'Awa Sy',
  publishedOn: '2026-02-19',
  address: 'https://courrier.invalid/barrage',
}

const englishPage = `<html><head><title>Ministers share the dam | Gulf Chronicle</title><meta name="author" content="Grace Okoro"><meta name="date" content="2026-02-20"></head><body><div id="nav"><a href="/">Home</a></div><div class="story"><h1>Ministers share the dam</h1><p>${english[0]}</p><p>${english[1]}</p></div><div style="display:none">Hidden words.</div></body></html>`

/** Lines of a message in MIME form. */
export function mime(...lines: string[]): Uint8Array {
  return utf8([...lines, ''].join('\r\n'))
}

/** Saved pages, pages in one file and mails, French and English. */
export function webSamples(): Sample[] {
  return [
    {
      name: 'barrage.html',
      bytes: utf8(frenchPage),
      text: frenchText,
      setAside: frenchAside,
      head: frenchHead,
    },
    {
      name: 'dam.htm',
      bytes: utf8(englishPage),
      text: ['# Ministers share the dam', ...english].join('\n\n'),
      setAside: [
        ['menu', 'Home'],
        ['hidden', 'Hidden words.'],
      ],
      head: { title: 'Ministers share the dam', author: 'Grace Okoro', publishedOn: '2026-02-20' },
    },
    {
      name: 'barrage.mhtml',
      bytes: mime(
        'From: <Saved by a browser>',
        'Snapshot-Content-Location: https://courrier.invalid/barrage',
        'Subject: Le barrage',
        'MIME-Version: 1.0',
        'Content-Type: multipart/related; type="text/html"; boundary="part"',
        '',
        '--part',
        'Content-Type: text/html; charset=utf-8',
        'Content-Transfer-Encoding: 8bit',
        '',
        frenchPage,
        '--part',
        'Content-Type: image/png',
        'Content-Transfer-Encoding: base64',
        'Content-Location: https://tracker.invalid/x.png',
        '',
        'iVBORw0KGgo=',
        '--part--',
      ),
      text: frenchText,
      setAside: frenchAside,
      head: frenchHead,
    },
    {
      name: 'dam.mht',
      bytes: mime(
        'MIME-Version: 1.0',
        'Subject: Dam',
        'Date: Fri, 20 Feb 2026 10:00:00 +0000',
        'Snapshot-Content-Location: https://gulf.invalid/dam',
        'Content-Type: multipart/related; boundary="part"',
        '',
        '--part',
        'Content-Type: text/html; charset=utf-8',
        '',
        englishPage,
        '--part--',
      ),
      text: ['# Ministers share the dam', ...english].join('\n\n'),
      setAside: [
        ['menu', 'Home'],
        ['hidden', 'Hidden words.'],
      ],
      head: { address: 'https://gulf.invalid/dam', author: 'Grace Okoro' },
    },
    {
      name: 'cadres.mht',
      bytes: mime(
        'Snapshot-Content-Location: https://courrier.invalid/cadres',
        'MIME-Version: 1.0',
        'Content-Type: multipart/related;',
        ' type="text/html"; boundary="--=_cadres"',
        '',
        '----=_cadres',
        'Content-Type: text/html; charset=utf-8',
        '',
        '<html><head><title>Le Courrier</title></head><frameset cols="20%,*"><frame src="cid:menu"><frame src="cid:page"></frameset></html>',
        '----=_cadres',
        'Content-Type: text/html; charset=utf-8',
        'Content-Disposition: inline',
        '',
        '<html><body><p>Abonnez-vous</p></body></html>',
        '----=_cadres',
        'Content-Type: text/html; charset=windows-1252',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        `<html><body><h1>Le barrage</h1><p>${quotedPrintable(paragraphs[0] ?? '')}</p></body></html>`,
        '----=_cadres--',
      ),
      text: ['# Le barrage', paragraphs[0]].join('\n\n'),
      setAside: [['frame', 'Abonnez-vous']],
      head: { title: 'Le barrage', address: 'https://courrier.invalid/cadres' },
    },
    {
      name: 'advert-frame.mht',
      bytes: mime(
        'MIME-Version: 1.0',
        'Content-Type: multipart/related; boundary=part',
        '',
        '--part',
        'Content-Type: text/html; charset=utf-8',
        '',
        englishPage,
        '--part',
        'Content-Type: text/html; charset=utf-8',
        '',
        `<html><body><p>${'Buy our subscription this spring, it is cheaper than ever before. '.repeat(6).trim()}</p></body></html>`,
        '--part--',
      ),
      text: ['# Ministers share the dam', ...english].join('\n\n'),
      setAside: [
        ['menu', 'Home'],
        ['hidden', 'Hidden words.'],
        [
          'frame',
          'Buy our subscription this spring, it is cheaper than ever before. '.repeat(6).trim(),
        ],
      ],
      head: { author: 'Grace Okoro' },
    },
    {
      name: 'depeche.eml',
      bytes: mime(
        'From: =?UTF-8?Q?A=C3=AFssa_Ba?= <aissa@ambassade.invalid>',
        'To: cellule@ministere.invalid',
        'Subject: =?UTF-8?Q?D=C3=A9p=C3=AAche?= de Niamey',
        'Date: Thu, 19 Feb 2026 00:30:00 +0100',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary="part"',
        '',
        '--part',
        'Content-Type: text/plain; charset=iso-8859-1',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Bonjour,',
        '',
        'Voici la d=E9p=EAche.',
        '--part',
        'Content-Type: text/plain; name="accord.txt"',
        'Content-Disposition: attachment; filename="accord.txt"',
        '',
        'Un texte joint.',
        '--part--',
      ),
      text: 'Bonjour,\n\nVoici la dépêche.',
      setAside: [],
      head: { title: 'Dépêche de Niamey', author: 'Aïssa Ba', publishedOn: '2026-02-19' },
      files: ['accord.txt'],
    },
    {
      name: 'newsletter.eml',
      bytes: mime(
        'From: news@gulf.invalid',
        'To: desk@ministry.invalid',
        'Subject: Morning news',
        'Date: Fri, 20 Feb 2026 06:00:00 +0000',
        'MIME-Version: 1.0',
        'Content-Type: multipart/alternative; boundary="part"',
        '',
        '--part',
        'Content-Type: text/plain; charset=utf-8',
        '',
        'Read it online.',
        '--part',
        'Content-Type: text/html; charset=utf-8',
        '',
        '<html><body><h1>Morning news</h1><p>The ministers met and agreed on the dam.</p></body></html>',
        '--part--',
      ),
      text: '# Morning news\n\nThe ministers met and agreed on the dam.',
      setAside: [['alternative', 'Read it online.']],
      head: { title: 'Morning news', author: 'news@gulf.invalid' },
    },
  ]
}
