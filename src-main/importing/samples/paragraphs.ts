import type { Language } from '../../shared/language.ts'

/**
 * What a person who opens each sample would say it holds: every paragraph, heading, item, cell, caption,
 * note, running line. Written down by hand from the samples, so that completeness is not told by the
 * importers' own counts.
 */
export const sourceParagraphs: Record<
  string,
  { language: Language; paragraphs: readonly string[] }
> = {
  ...sources(
    'fr',
    ['fleuve.txt', 'fleuve-utf16.txt', 'fleuve-1252.txt'],
    [
      'Le fleuve, un bien commun',
      'Niamey, 18 février 2026 (AFS) – Les ministres de trois pays ont signé un accord sur l’eau, a indiqué le secrétariat.',
      '« Nous n’avons qu’un fleuve », a rappelé la ministre ; son cœur est à 10 € près.',
    ],
  ),
  ...sources(
    'fr',
    ['fleuve-8859-15.txt'],
    [
      'Le fleuve, un bien commun',
      "« Nous n'avons qu'un fleuve », a rappelé la ministre ; son cœur est à 10 € près.",
    ],
  ),
  ...sources(
    'fr',
    ['fleuve.article.json'],
    [
      'Le fleuve, un bien commun',
      '« Nous n’avons qu’un fleuve », a rappelé la ministre ; son cœur est à 10 € près.',
      'Menu',
    ],
  ),
  ...sources(
    'en',
    ['river.txt', 'river.article.json'],
    [
      'One river for three countries',
      'NIAMEY, Feb 18 2026 – Ministers of three countries signed an agreement on water, the secretariat said.',
      '“We have but one river”, the minister said.',
    ],
  ),
  ...sources(
    'fr',
    ['barrage.md'],
    [
      'Le barrage sera partagé',
      'https://courrier.invalid/barrage',
      'Awa Sy',
      '2026-02-18',
      'eau, niger',
      'À lire',
      'Pays/Niger',
      'Le Niger a signé.',
      'La réunion de Niamey était prévue.',
      'À vérifier.',
      'carte.png',
      'Suite #eau.',
    ],
  ),
  ...sources(
    'en',
    ['river.md'],
    [
      'One river for three countries',
      'NIAMEY, Feb 18 2026 – Ministers of three countries signed an agreement on water, the secretariat said.',
      'a list',
      'of links',
      'https://gulf.invalid',
    ],
  ),
  ...sources(
    'fr',
    ['barrage.html', 'barrage.mhtml'],
    [
      'Afrique',
      'Monde',
      'Le barrage sera partagé',
      'Par Awa Sy',
      'Les ministres de l’Eau de trois pays se sont réunis à Niamey, mercredi 18 février 2026, pour examiner le partage du barrage, et ont signé un accord de principe, valable cinq ans, selon le communiqué final.',
      'Les ministres à Niamey. Photo : Awa Sy',
      '« Nous avons choisi de partager », a déclaré la ministre, qui a rappelé que la saison des pluies avait été mauvaise deux années de suite, et que les cultures en avaient souffert.',
      '« L’eau n’a pas de frontière. »',
      'Ce qui change',
      'Un débit garanti',
      'Une commission mixte',
      'Pays',
      'Part',
      'Niger',
      '45 %',
      'Publicité : abonnez-vous à notre offre de printemps.',
      'La commission se réunira au printemps à Bamako, puis à Ouagadougou avant la fin de l’année, a précisé le secrétaire général, cité par l’agence.',
      'Lire aussi',
      'Un autre article',
      '© Le Courrier du Liptako',
    ],
  ),
  ...sources(
    'en',
    ['dam.htm', 'dam.mht'],
    [
      'Home',
      'Ministers share the dam',
      'The ministers of water of three countries met in Niamey on Wednesday to discuss the dam, and signed an agreement in principle, valid for five years, according to the final statement.',
      'The commission will meet again in Bamako in spring, and then in Ouagadougou before the end of the year, the secretary general said, as quoted by the agency.',
      'Hidden words.',
    ],
  ),
  ...sources(
    'fr',
    ['cadres.mht'],
    [
      'Abonnez-vous',
      'Le barrage',
      'Les ministres de l’Eau de trois pays se sont réunis à Niamey, mercredi 18 février 2026, pour examiner le partage du barrage, et ont signé un accord de principe, valable cinq ans, selon le communiqué final.',
    ],
  ),
  ...sources(
    'en',
    ['advert-frame.mht'],
    [
      'Ministers share the dam',
      'Hidden words.',
      'Buy our subscription this spring, it is cheaper than ever before.',
    ],
  ),
  ...sources('fr', ['depeche.eml'], ['Bonjour,', 'Voici la dépêche.']),
  ...sources(
    'en',
    ['newsletter.eml'],
    ['Read it online.', 'Morning news', 'The ministers met and agreed on the dam.'],
  ),
  ...sources(
    'fr',
    ['note.docx'],
    [
      'Ambassade',
      'Un accord sur l’eau',
      'Niamey, 18 février 2026 (AFS) – Les ministres ont signé.',
      'Une phrase retirée.',
      'Pays',
      'Part',
      'Niger',
      '45 %',
      'Chiffres du ministère.',
    ],
  ),
  ...sources(
    'en',
    ['memo.docx'],
    ['The ministers met on Tuesday and agreed.', 'They will meet again.'],
  ),
  ...sources(
    'fr',
    ['note.odt'],
    [
      'Un accord',
      'Les ministres ont signé',
      'Une note.',
      'Un débit',
      'Une commission',
      'Niger',
      '45 %',
      'Page 1',
    ],
  ),
  ...sources('en', ['memo.odt'], ['An old sentence.', 'The ministers met and agreed.']),
  ...sources(
    'fr',
    ['note.rtf'],
    [
      'Ambassade',
      'Un accord sur l’eau',
      'Les ministères ont signé',
      '« vite », œuvre faite.',
      'Une note.',
      'Pays',
      'Part',
      'Niger',
      '45',
      'caché',
      'Fin.',
    ],
  ),
  ...sources('en', ['memo.rtf'], ['The ministers met — and agreed.', 'Café.']),
  ...sources('fr', ['livre.epub'], ['Sommaire', 'Le fleuve', 'Du texte ici.', 'La suite.', 'Un']),
  ...sources('en', ['book.epub'], ['Sommaire', 'One', 'The river is shared.']),
  ...sources('fr', ['partage.ris'], ['Cet article étudie le partage.', 'À lire']),
  ...sources('en', ['waters.ris'], ['The river and the dam.']),
  ...sources('fr', ['partage.bib'], ['Cet article étudie le partage – et la paix.']),
  ...sources('en', ['dam.bib', 'waters.json'], ['The river and the dam.', 'Read again']),
  ...sources('fr', ['partage.json'], ['Un résumé.', 'Sa suite.']),
  ...sources(
    'fr',
    ['deux-colonnes.pdf'],
    [
      'Le Courrier du Liptako – édition du 19 février 2026',
      'Le barrage sera partagé',
      'Les ministres de l’Eau se sont réunis à Niamey mercredi. Le porte-parole du gouvernement a annoncé un accord de principe.',
      'Le vice-président de la Commission a salué une étape décisive pour les trois pays riverains.',
      'La délégation du Burkina-Faso demandait un débit garanti depuis 2023, sans l’obtenir.',
      'Une commission mixte veillera à l’application du texte, signé par les trois ministres, qui prévoit un partage des eaux en saison sèche et un mécanisme d’alerte commun aux trois capitales. Les experts se reverront à Bamako au printemps.',
      '1/2',
      '2/2',
    ],
  ),
  ...sources(
    'en',
    ['memorandum.pdf'],
    [
      'Ministers agree on water sharing',
      'The ministers met in Niamey on 18 February 2026 and agreed on a long-term plan for the river, the first since the drought of 2023.',
      'They will meet again in Bamako.',
    ],
  ),
  ...sources('fr', ['numerisation.pdf'], ['Archives 7', 'Scanned by CamScanner', '2/2']),
  ...sources(
    'en',
    ['annexe-numerisee.pdf'],
    [
      'The delegations initialled the annex, which follows in facsimile. They will sign it in Bamako in March.',
      'The text comes into force when ratified by both.',
    ],
  ),
}

function sources(language: Language, names: readonly string[], paragraphs: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, { language, paragraphs }]))
}
