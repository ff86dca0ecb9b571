/** Why a rule speaks, in words an analyst reads, French then English. */
export const REASONS: Record<string, readonly [string, string]> = {
  'known.name': ['Nom déjà présent dans le dossier', 'Name already in the record'],
  'person.speaker-line': [
    'Ligne de signature : grade, nom, fonction et pays après un paragraphe cité',
    'Signature line: rank, name, function and country after a quoted paragraph',
  ],
  'person.rank': ['Nom précédé d’un grade ou d’un titre', 'Name after a rank or a title'],
  'person.rank-plural': [
    'Nom d’une liste ouverte par un grade au pluriel',
    'Name in a list opened by a plural rank',
  ],
  'person.office': ['Nom précédé d’une fonction', 'Name after a function'],
  'person.apposition': [
    'Nom suivi d’une fonction entre virgules',
    'Name followed by a function between commas',
  ],
  'person.first-name': ['Prénom connu suivi d’un nom', 'Known first name followed by a surname'],
  'person.surname': [
    'Nom seul, rattaché à la personne nommée en entier dans l’article',
    'Surname alone, joined to the person named in full in the article',
  ],
  'person.repeat': [
    'Même nom que plus haut ou plus bas dans l’article',
    'Same name as elsewhere in the article',
  ],
  'person.model': [
    'Reconnu comme un nom de personne par le modèle appris',
    'Recognised as a person’s name by the trained model',
  ],
  'organisation.dateline': [
    'Agence nommée en tête de dépêche',
    'Agency named at the head of a dispatch',
  ],
  'organisation.agency': [
    'Nom d’une agence de presse ou d’un titre',
    'Name of a news agency or a paper',
  ],
  'organisation.listed': [
    'Organisation de la liste fournie avec l’application',
    'Organisation of the list shipped with the application',
  ],
  'organisation.long-form': [
    'Nom développé dont les initiales donnent le sigle voisin',
    'Long form whose initials spell the acronym beside it',
  ],
  'organisation.acronym': [
    'Sigle expliqué par le nom développé voisin',
    'Acronym explained by the long form beside it',
  ],
  'organisation.head': [
    'Mot d’organisation suivi de son complément',
    'Organisation word followed by what completes it',
  ],
  'organisation.quoted': [
    'Nom entre guillemets après un mot d’organisation',
    'Name in quotation marks after an organisation word',
  ],
  'organisation.variant': [
    'Variante du nom développé d’une organisation de l’article : à vérifier',
    'Variant of an organisation’s long form in the article: check it',
  ],
  'organisation.loose-acronym': [
    'Sigle inconnu, non développé dans l’article',
    'Unknown acronym, not spelled out in the article',
  ],
  'organisation.repeat': [
    'Même organisation que plus haut ou plus bas dans l’article',
    'Same organisation as elsewhere in the article',
  ],
  'organisation.model': [
    'Reconnu comme une organisation par le modèle appris',
    'Recognised as an organisation by the trained model',
  ],
  'place.country': ['Nom de pays', 'Country name'],
  'place.capital': [
    'Capitale ou siège du pouvoir d’un pays',
    'Capital or seat of power of a country',
  ],
  'place.metonymy': [
    'Capitale qui agit : le lieu désigne sans doute le gouvernement',
    'A capital that acts: the place probably stands for the government',
  ],
  'place.gazetteer': ['Lieu du répertoire géographique', 'Place of the gazetteer'],
  'place.dateline': ['Lieu en tête de dépêche', 'Place at the head of a dispatch'],
  'place.head': ['Nom précédé d’un mot de lieu', 'Name after a word for a place'],
  'place.preposition': ['Nom inconnu après « à » ou « en »', 'Unknown name after “in” or “at”'],
  'place.repeat': [
    'Même lieu que plus haut ou plus bas dans l’article',
    'Same place as elsewhere in the article',
  ],
  'place.model': [
    'Reconnu comme un lieu par le modèle appris',
    'Recognised as a place by the trained model',
  ],
  'date.full': ['Date complète', 'Full date'],
  'date.yearless': [
    'Jour sans année, placé d’après la date de publication',
    'Day without a year, placed by the publication date',
  ],
  'date.month': [
    'Mois, placé d’après l’année écrite ou la date de publication',
    'Month, placed by the year written or the publication date',
  ],
  'date.year': ['Année', 'Year'],
  'date.period': ['Période de l’année ou suite d’années', 'Period of the year or run of years'],
  'date.relative': [
    'Date relative, comptée depuis la date de publication',
    'Relative date, counted from the publication date',
  ],
  'date.year-from-sentence': [
    'Sans année : celle de la même phrase est reprise',
    'No year: the one in the same sentence is taken',
  ],
  'date.year-inferred': [
    'Sans année ni date de publication : premier jour qui convient après la dernière date complète du texte, à vérifier',
    'Neither year nor publication date: first such day after the latest full date of the text, to be checked',
  ],
  'date.year-unknown': [
    'Sans année, et rien dans le texte ne la donne',
    'No year, and nothing in the text gives it',
  ],
  'statement.speaker-line': [
    'Paragraphe suivi d’une ligne de signature',
    'Paragraph followed by a signature line',
  ],
  'statement.after': [
    'Guillemets, puis verbe de parole et locuteur',
    'Quotation marks, then a verb of speech and the speaker',
  ],
  'statement.before': [
    'Locuteur et verbe de parole, puis guillemets',
    'Speaker and verb of speech, then quotation marks',
  ],
  'statement.aside': [
    'Verbe de parole en incise dans les guillemets',
    'Verb of speech in an aside within the quotation',
  ],
  'statement.signature': [
    'Tiret et nom juste après les guillemets',
    'Dash and name right after the quotation',
  ],
  'statement.colon': [
    'Nom suivi de deux-points avant les guillemets',
    'Name and colon before the quotation',
  ],
  'statement.pronoun': [
    'Verbe de parole et pronom, rattaché à la dernière personne nommée : à vérifier',
    'Verb of speech and pronoun, joined to the last person named: check it',
  ],
  'statement.same-speaker': [
    'Suite d’une citation : même locuteur que la précédente, à vérifier',
    'Continued quotation: same speaker as before, check it',
  ],
  'statement.according-to': [
    '« Selon », « d’après » : propos rapportés',
    '“According to”: reported words',
  ],
  'statement.according-to-organisation': [
    '« Selon » une organisation de l’article : propos rapportés',
    '“According to” an organisation of the article: reported words',
  ],
  'statement.group': [
    'Propos d’un groupe parlant d’une seule voix : aucun locuteur nommé',
    'Words of a group speaking with one voice: nobody named',
  ],
  'statement.hearsay': [
    'Conditionnel de ouï-dire : la source n’affirme pas',
    'Conditional of hearsay: the source does not assert it',
  ],
  'statement.interview': [
    'Réponse d’un entretien, attribuée à la personne interrogée',
    'Answer of an interview, given by the person interviewed',
  ],
  'statement.designation': [
    'Verbe de parole et fonction, rattachée à la dernière personne qui la porte : à vérifier',
    'Verb of speech and title, joined to the last person who holds it: check it',
  ],
  'statement.closing-report': [
    'La phrase se termine par qui la rapporte : « …, a annoncé X »',
    'The sentence ends with who reports it: “…, X said”',
  ],
  'statement.reported-clause': [
    'Verbe de parole suivi de « que » : propos rapportés',
    'Verb of speech and a clause: reported words',
  ],
  'statement.unattributed': [
    'Guillemets sans locuteur trouvé',
    'Quotation marks, no speaker found',
  ],
  'group.office': [
    'Fonction au pluriel, sans nom : un groupe, dont personne n’est inventé',
    'Office in the plural, without names: a group, of whom nobody is invented',
  ],
  'meeting.held': [
    'Mot ou verbe de réunion avec une date, un lieu ou des participants',
    'Word or verb of meeting with a date, a place or participants',
  ],
  'meeting.announced': [
    'Réunion annoncée : sa date suit celle de la publication',
    'Meeting announced: its date follows that of publication',
  ],
  'meeting.called-off': [
    'Réunion dite annulée : à vérifier',
    'Meeting said to be cancelled: check it',
  ],
  'meeting.postponed': [
    'Réunion dite reportée : à vérifier',
    'Meeting said to be postponed: check it',
  ],
  'item.topic': [
    '« Consacrée à », « sur », « pour parler de » : ce que traite la réunion',
    '“On”, “to discuss”: what the meeting is about',
  ],
  'item.discussed': [
    'Verbe de discussion à propos de la réunion : un point traité',
    'Verb of discussion told of the meeting: a point it treated',
  ],
  'item.agenda-list': [
    'Élément d’une liste annoncée comme l’ordre du jour',
    'Item of a list announced as the agenda',
  ],
  'item.heading': ['Intitulé d’un point dans un compte rendu', 'Heading of a point in minutes'],
  'item.listed': [
    'Élément d’une liste de décisions ou de recommandations',
    'Item of a list of decisions or recommendations',
  ],
  'item.decided': [
    '« Ont décidé de », « ont convenu de » : ce que les participants ont décidé',
    '“Agreed to”, “decided to”: what those who met decided',
  ],
  'item.agreed': [
    '« Se sont mis d’accord sur », « se sont accordés sur » : ce dont ils sont convenus',
    '“Agreed on”: what they came to terms on',
  ],
  'item.adopted': [
    'Texte ou mesure que la réunion a adopté, approuvé ou arrêté',
    'Text or measure that the meeting adopted or approved',
  ],
  'item.signed': ['Accord ou texte signé à la réunion', 'Agreement or text signed at the meeting'],
  'item.text-provides': [
    'Ce que prévoit le texte issu de la réunion',
    'What the text that came out of the meeting provides for',
  ],
  'item.undertaken': [
    '« S’engage à » : ce que quelqu’un s’est engagé à faire',
    '“Undertook to”, “pledged to”: what somebody undertook to do',
  ],
  'item.promised': [
    '« A promis » : ce que quelqu’un a promis, à vérifier',
    '“Promised”: what somebody promised, to be checked',
  ],
  'relation.member': [
    '« Membre de », « le parti de » : l’article dit l’appartenance',
    '“Member of”, “the party of”: the article tells the membership',
  ],
  'relation.joined': [
    '« A rejoint », « adhère à » : appartenance, peut-être passée : à vérifier',
    '“Joined”: a membership that may be over, check it',
  ],
  'relation.leads': [
    'Fonction tenue dans un parti, un mouvement ou un syndicat',
    'Office held in a party, a movement or a union',
  ],
  'relation.ally': ['« Allié de », « affilié à »', '“Allied with”, “affiliated with”'],
  'relation.part': ['« Branche de », « aile de »', '“Branch of”, “wing of”'],
  'relation.serves': [
    '« Conseiller de », « directeur de cabinet de »',
    '“Adviser to”, “chief of staff to”',
  ],
  'relation.spouse': ['« Son épouse », « marié à »', '“His wife”, “married to”'],
  'fact.clause': ['Proposition datée', 'Dated clause'],
  'fact.participle': [
    'Participe daté, avec le nom qu’il complète',
    'Dated participle with the noun it completes',
  ],
  'fact.spoken': [
    'Date donnée dans des propos cités : ce sont les mots du locuteur',
    'Date told in quoted words: these are the speaker’s words',
  ],
  'fact.recomposed': [
    'Proposition datée, dont le sujet a été repris du texte voisin',
    'Dated clause whose subject was taken from the text beside it',
  ],
  'fact.chain': [
    'Suite elliptique : un fait par membre, texte recomposé à partir des mots de la source',
    'Elliptical chain: one fact per member, text recomposed from the words of the source',
  ],
}

/** Rules of the optional local model are named after it. */
