import { messages } from './message.ts'

/** Texts printed in documents. `.in` are the forms that stand in a sentence: « en mars 2024 ». */
export const documentMessages = messages({
  'document.date.day.in': { fr: 'le {date}', en: 'on {date}' },
  'document.date.days': { fr: 'du {from} au {to}', en: '{from} – {to}' },
  'document.date.days.in': { fr: 'du {from} au {to}', en: 'from {from} to {to}' },
  'document.date.week': { fr: 'semaine du {date}', en: 'week of {date}' },
  'document.date.week.in': { fr: 'dans la semaine du {date}', en: 'in the week of {date}' },
  'document.date.month.in': { fr: 'en {date}', en: 'in {date}' },
  'document.date.between': { fr: 'de {from} à {to}', en: '{from} – {to}' },
  'document.date.between.in': { fr: 'de {from} à {to}', en: 'from {from} to {to}' },
  'document.date.betweenVowel': { fr: 'd’{from} à {to}', en: '{from} – {to}' },
  'document.date.betweenVowel.in': { fr: 'd’{from} à {to}', en: 'from {from} to {to}' },
  'document.date.firstDay': { fr: '1er', en: '1' },
  'document.date.quarter.1': { fr: '1er trimestre {year}', en: 'Q1 {year}' },
  'document.date.quarter.2': { fr: '2e trimestre {year}', en: 'Q2 {year}' },
  'document.date.quarter.3': { fr: '3e trimestre {year}', en: 'Q3 {year}' },
  'document.date.quarter.4': { fr: '4e trimestre {year}', en: 'Q4 {year}' },
  'document.date.semester.1': { fr: '1er semestre {year}', en: 'first half of {year}' },
  'document.date.semester.2': { fr: '2e semestre {year}', en: 'second half of {year}' },
  'document.date.quarter.in': { fr: 'au {date}', en: 'in {date}' },
  'document.date.semester.in': { fr: 'au {date}', en: 'in the {date}' },
  'document.date.season.1': { fr: 'hiver {year}', en: 'winter {year}' },
  'document.date.season.2': { fr: 'printemps {year}', en: 'spring {year}' },
  'document.date.season.3': { fr: 'été {year}', en: 'summer {year}' },
  'document.date.season.4': { fr: 'automne {year}', en: 'autumn {year}' },
  'document.date.season.in': { fr: 'à l’{date}', en: 'in {date}' },
  'document.date.season.2.in': { fr: 'au {date}', en: 'in {date}' },
  'document.date.decade': { fr: 'années {year}', en: '{year}s' },
  'document.date.decade.in': { fr: 'dans les {date}', en: 'in the {date}' },
  'document.date.century': { fr: '{roman}e siècle', en: '{ordinal} century' },
  'document.date.century.first': { fr: 'Ier siècle', en: '1st century' },
  'document.date.century.in': { fr: 'au {date}', en: 'in the {date}' },
  'document.date.early': { fr: 'début {date}', en: 'early {date}' },
  'document.date.early.in': { fr: 'début {date}', en: 'in early {date}' },
  'document.date.mid': { fr: 'mi-{date}', en: 'mid-{date}' },
  'document.date.mid.in': { fr: 'à la mi-{date}', en: 'in mid-{date}' },
  'document.date.late': { fr: 'fin {date}', en: 'late {date}' },
  'document.date.late.in': { fr: 'fin {date}', en: 'in late {date}' },
  'document.date.about': { fr: 'vers {date}', en: 'around {date}' },
  'document.date.aboutDay': { fr: 'vers le {date}', en: 'around {date}' },
  'document.date.until': { fr: 'jusqu’en {date}', en: 'until {date}' },
  'document.date.untilDay': { fr: 'jusqu’au {date}', en: 'until {date}' },
  'document.date.since': { fr: 'depuis {date}', en: 'since {date}' },
  'document.date.sinceDay': { fr: 'depuis le {date}', en: 'since {date}' },
  'document.date.unknown': { fr: 'date inconnue', en: 'date unknown' },
  'document.date.unknown.in': { fr: 'à une date inconnue', en: 'on an unknown date' },
  'document.date.yearInferred': { fr: '{date} (année déduite)', en: '{date} (year inferred)' },

  'document.citation.title': {
    fr: '{source}, {date} : « {quote} »',
    en: '{source}, {date}: “{quote}”',
  },
  'document.citation.undated': { fr: '{source} : « {quote} »', en: '{source}: “{quote}”' },
  'document.image.missing': {
    fr: '[image introuvable : {description}]',
    en: '[image not found: {description}]',
  },
  'document.image.inText': { fr: '[image : {description}]', en: '[image: {description}]' },
  'document.image.undescribed': { fr: 'Image sans description', en: 'Image without a description' },
  'document.footnote': { fr: 'Note {mark}', en: 'Note {mark}' },
  'document.citation.missing': { fr: '[source manquante]', en: '[source missing]' },

  'document.section.essentials': { fr: 'L’essentiel', en: 'Bottom line' },
  'document.section.context': { fr: 'Contexte', en: 'Background' },
  'document.section.participants': { fr: 'Participants', en: 'Participants' },
  'document.section.agenda': { fr: 'Ordre du jour', en: 'Agenda' },
  'document.section.decisions': { fr: 'Décisions', en: 'Decisions' },
  'document.section.commitments': { fr: 'Engagements', en: 'Commitments' },
  'document.section.documents': { fr: 'Documents de la réunion', en: 'Meeting documents' },
  'document.section.changes': {
    fr: 'Depuis la réunion précédente',
    en: 'Since the last meeting',
  },
  'document.commitments.what': { fr: 'Engagement', en: 'Commitment' },
  'document.commitments.who': { fr: 'Qui', en: 'Who' },
  'document.commitments.deadline': { fr: 'Échéance', en: 'Deadline' },
  'document.commitments.state': { fr: 'État', en: 'State' },
  'document.changes.since': {
    fr: 'Par rapport à la réunion précédente, {meeting} :',
    en: 'Compared with the last meeting, {meeting}:',
  },
  'document.changes.came': {
    fr: 'nouveaux participants : {people} ;',
    en: 'new participants: {people};',
  },
  'document.changes.left': {
    fr: 'ne participent plus : {people} ;',
    en: 'no longer taking part: {people};',
  },
  'document.changes.position': {
    fr: '{name} : {after}, et non plus {before} ;',
    en: '{name}: {after}, no longer {before};',
  },
  'document.changes.noPosition': { fr: 'fonction inconnue', en: 'position unknown' },
  'document.changes.commitment.open': {
    fr: 'engagement en cours : {text}',
    en: 'commitment still open: {text}',
  },
  'document.changes.commitment.kept': {
    fr: 'engagement tenu : {text}',
    en: 'commitment kept: {text}',
  },
  'document.changes.commitment.broken': {
    fr: 'engagement non tenu : {text}',
    en: 'commitment not kept: {text}',
  },
  'document.section.statements': { fr: 'Déclarations', en: 'Statements' },
  'document.section.chronology': { fr: 'Chronologie', en: 'Chronology' },
  'document.section.identity': { fr: 'Identité', en: 'Identity' },
  'document.section.people': { fr: 'Personnes', en: 'People' },
  'document.section.positions': { fr: 'Fonctions', en: 'Positions' },
  'document.section.relations': { fr: 'Relations', en: 'Relations' },
  'document.section.meetings': { fr: 'Réunions', en: 'Meetings' },
  'document.section.verbatim': { fr: 'Verbatim', en: 'Verbatim' },
  'document.section.sources': { fr: 'Articles exploités', en: 'Articles used' },
  'document.section.gaps': { fr: 'Zones d’ombre', en: 'Gaps' },
  'document.section.outlook': { fr: 'Perspectives', en: 'Outlook' },
  'document.section.messages': { fr: 'Éléments de langage', en: 'Talking points' },
  'document.section.free': { fr: 'Section libre', en: 'Free section' },
  'document.section.assessment': { fr: 'Appréciations principales', en: 'Key judgments' },
  'document.blankTitle': { fr: 'Note sans titre', en: 'Untitled briefing' },

  'document.period': { fr: 'Du {from} au {to}', en: 'From {from} to {to}' },
  'document.field.unresolved': {
    fr: '[à renseigner : {field}]',
    en: '[to be filled in: {field}]',
  },

  'document.empty.essentials': {
    fr: 'Le dossier ne dit rien du sujet de cette note.',
    en: 'The record says nothing about the subject of this briefing.',
  },
  'document.empty.context': {
    fr: 'Le dossier ne contient aucun fait antérieur à la réunion.',
    en: 'The record holds no fact from before the meeting.',
  },
  'document.empty.identity': {
    fr: 'Le dossier ne dit rien de l’identité de cet acteur.',
    en: 'The record says nothing about who this actor is.',
  },
  'document.empty.participants': {
    fr: 'Le dossier ne nomme aucun participant.',
    en: 'The record names no participant.',
  },
  'document.empty.people': {
    fr: 'Le dossier ne nomme aucune personne.',
    en: 'The record names no one.',
  },
  'document.empty.positions': {
    fr: 'Le dossier ne donne aucune fonction.',
    en: 'The record gives no position.',
  },
  'document.empty.relations': {
    fr: 'Le dossier ne contient aucune relation avec un autre acteur.',
    en: 'The record holds no relation with another actor.',
  },
  'document.empty.meetings': {
    fr: 'Le dossier ne contient aucune réunion.',
    en: 'The record holds no meeting.',
  },
  'document.empty.agenda': {
    fr: 'Le dossier ne donne pas l’ordre du jour.',
    en: 'The record does not give the agenda.',
  },
  'document.empty.decisions': {
    fr: 'Le dossier ne rapporte aucune décision.',
    en: 'The record reports no decision.',
  },
  'document.empty.statements': {
    fr: 'Le dossier ne contient aucune déclaration.',
    en: 'The record holds no statement.',
  },
  'document.empty.verbatim': {
    fr: 'Le dossier ne contient aucune citation mot pour mot.',
    en: 'The record holds no verbatim quotation.',
  },
  'document.empty.commitments': {
    fr: 'Le dossier ne rapporte aucun engagement.',
    en: 'The record reports no commitment.',
  },
  'document.empty.changes': {
    fr: 'Le dossier ne permet aucune comparaison avec une réunion précédente.',
    en: 'The record allows no comparison with an earlier meeting.',
  },
  'document.empty.chronology': {
    fr: 'Le dossier ne contient aucun fait daté.',
    en: 'The record holds no dated fact.',
  },
  'document.empty.documents': {
    fr: 'Le dossier ne contient aucun document de réunion.',
    en: 'The record holds no meeting document.',
  },
  'document.empty.sources': {
    fr: 'Le dossier ne contient aucun des articles demandés.',
    en: 'The record holds none of the articles asked for.',
  },
  'document.empty.gaps': {
    fr: 'Le dossier ne relève de lui-même aucune lacune.',
    en: 'The record itself points to no gap.',
  },

  'document.identity.name': { fr: 'Nom : {value}', en: 'Name: {value}' },
  'document.identity.kind': { fr: 'Nature : {value}', en: 'Kind: {value}' },
  'document.identity.acronym': { fr: 'Sigle : {value}', en: 'Acronym: {value}' },
  'document.identity.otherNames': {
    fr: 'Autres noms relevés : {value}',
    en: 'Also known as: {value}',
  },
  'document.identity.office': { fr: 'Fonction : {value}', en: 'Position: {value}' },
  'document.identity.country': { fr: 'Pays : {value}', en: 'Country: {value}' },
  'document.positions.period': { fr: 'Période', en: 'Period' },
  'document.positions.office': { fr: 'Grade et fonction', en: 'Rank and title' },
  'document.positions.country': { fr: 'Pays', en: 'Country' },
  'document.positions.seenOn': { fr: 'relevée le {from}', en: 'seen on {from}' },
  'document.positions.seenBetween': {
    fr: 'relevée du {from} au {to}',
    en: 'seen from {from} to {to}',
  },
  'document.relations.line': { fr: '{relation} : {other}', en: '{relation}: {other}' },
  'document.meetings.date': { fr: 'Date', en: 'Date' },
  'document.meetings.title': { fr: 'Réunion', en: 'Meeting' },
  'document.meetings.place': { fr: 'Lieu', en: 'Place' },
  'document.meetings.capacity': { fr: 'Qualité', en: 'Capacity' },
  'document.participants.times': { fr: 'Présences sur {n}', en: 'Attended of {n}' },
  'document.gap.missing': { fr: 'Non établi : {what}', en: 'Not established: {what}' },
  'document.gap.stale': {
    fr: 'Fonction de {name} : à confirmer, la dernière source est ancienne',
    en: 'Position of {name}: to be confirmed, the last source is old',
  },
  'document.gap.contested': {
    fr: 'Fonction de {name} : les sources divergent',
    en: 'Position of {name}: sources disagree',
  },
  'document.gap.unsourced': {
    fr: {
      one: 'Un élément du dossier n’a pas de source',
      other: '{n} éléments du dossier n’ont pas de source',
    },
    en: {
      one: 'One item of the record has no source',
      other: '{n} items of the record have no source',
    },
  },
  'document.overview.series': {
    fr: {
      one: 'La série « {name} » compte une réunion ({since}).',
      other: 'La série « {name} » compte {n} réunions depuis la première ({since}). La dernière :',
    },
    en: {
      one: 'The series “{name}” has had one meeting ({since}).',
      other: 'The series “{name}” has had {n} meetings since the first ({since}). The last one:',
    },
  },
  'document.overview.and': { fr: 'et', en: 'and' },
  'document.overview.articles': {
    fr: { one: 'un article', other: '{n} articles' },
    en: { one: 'one article', other: '{n} articles' },
  },
  'document.overview.meetings': {
    fr: { one: 'une réunion', other: '{n} réunions' },
    en: { one: 'one meeting', other: '{n} meetings' },
  },
  'document.overview.statements': {
    fr: { one: 'une déclaration', other: '{n} déclarations' },
    en: { one: 'one statement', other: '{n} statements' },
  },
  'document.overview.facts': {
    fr: { one: 'un fait daté', other: '{n} faits datés' },
    en: { one: 'one dated fact', other: '{n} dated facts' },
  },
  'document.overview.holds': {
    fr: '{label} : le dossier contient au {date} {list}.',
    en: '{label}: as of {date}, the record holds {list}.',
  },
  'document.overview.nothing': {
    fr: '{label} : le dossier ne contient rien au {date}.',
    en: '{label}: as of {date}, the record holds nothing.',
  },

  'document.essentials.held': {
    fr: {
      one: '{subject} a eu lieu {circumstances}',
      other: '{subject} ont eu lieu {circumstances}',
    },
    en: {
      one: '{subject} took place {circumstances}',
      other: '{subject} took place {circumstances}',
    },
  },
  'document.essentials.announced': {
    fr: {
      one: '{subject} devait avoir lieu {circumstances} ; aucune source postérieure n’en rend compte',
      other:
        '{subject} devaient avoir lieu {circumstances} ; aucune source postérieure n’en rend compte',
    },
    en: {
      one: '{subject} was due to take place {circumstances}; no later source reports on it',
      other: '{subject} were due to take place {circumstances}; no later source reports on it',
    },
  },
  'document.essentials.postponed': {
    fr: {
      one: '{subject} devait avoir lieu {circumstances} ; le report en a été annoncé',
      other: '{subject} devaient avoir lieu {circumstances} ; le report en a été annoncé',
    },
    en: {
      one: '{subject} was due to take place {circumstances}; its postponement was reported',
      other: '{subject} were due to take place {circumstances}; their postponement was reported',
    },
  },
  'document.essentials.cancelled': {
    fr: {
      one: '{subject} devait avoir lieu {circumstances} ; l’annulation en a été annoncée',
      other: '{subject} devaient avoir lieu {circumstances} ; l’annulation en a été annoncée',
    },
    en: {
      one: '{subject} was due to take place {circumstances}; its cancellation was reported',
      other: '{subject} were due to take place {circumstances}; their cancellation was reported',
    },
  },
  'document.essentials.heldSomewhere': {
    fr: {
      one: '{subject} a eu lieu ; ni la date ni le lieu ne sont connus',
      other: '{subject} ont eu lieu ; ni la date ni le lieu ne sont connus',
    },
    en: {
      one: '{subject} took place; neither date nor place is known',
      other: '{subject} took place; neither date nor place is known',
    },
  },
  'document.essentials.organiser': { fr: 'Organisation : {name}', en: 'Organiser: {name}' },
  'document.essentials.tookPart': {
    fr: { one: 'Y a pris part : {people}', other: 'Y ont pris part : {people}' },
    en: { one: 'Taking part: {people}', other: 'Taking part: {people}' },
  },
  'document.essentials.others': {
    fr: { one: 'un autre participant', other: '{n} autres participants' },
    en: { one: 'one other participant', other: '{n} other participants' },
  },
  'document.essentials.absent': {
    fr: { one: 'Absence signalée : {people}', other: 'Absences signalées : {people}' },
    en: { one: 'Reported absent: {people}', other: 'Reported absent: {people}' },
  },
  'document.essentials.outcome': { fr: 'Résultats annoncés :', en: 'Reported outcome:' },
  'document.context.agenda': { fr: 'Ordre du jour :', en: 'Agenda:' },
  'document.context.dated': { fr: '{date} : {text}', en: '{date}: {text}' },

  'document.participants.name': { fr: 'Nom', en: 'Name' },
  'document.participants.office': { fr: 'Grade et fonction', en: 'Rank and title' },
  'document.participants.country': { fr: 'Pays', en: 'Country' },
  'document.participants.capacity': { fr: 'Qualité', en: 'Capacity' },
  'document.participants.contested': {
    fr: 'fonction à vérifier, les sources divergent',
    en: 'title to be checked, sources disagree',
  },
  'document.participants.stale': { fr: 'fonction à vérifier', en: 'title to be checked' },
  'document.participants.staleSince': {
    fr: 'fonction à vérifier, relevée pour la dernière fois le {date}',
    en: 'title to be checked, last seen on {date}',
  },
  'document.capacity.chair': { fr: 'présidence', en: 'chair' },
  'document.capacity.participant': { fr: 'participation', en: 'participant' },
  'document.capacity.host': { fr: 'hôte', en: 'host' },
  'document.capacity.observer': { fr: 'observation', en: 'observer' },
  'document.capacity.absent': { fr: 'absence', en: 'absent' },

  'document.statement.verbatim': { fr: '{speaker} :', en: '{speaker}:' },
  'document.statement.reported': { fr: 'Selon {speaker} :', en: 'According to {speaker}:' },
  'document.statement.paraphrase': {
    fr: 'En substance, selon {speaker} :',
    en: 'In substance, according to {speaker}:',
  },
  'document.statement.verbatimOn': { fr: '{speaker}, {date} :', en: '{speaker}, {date}:' },
  'document.statement.reportedOn': {
    fr: 'Selon {speaker}, {date} :',
    en: 'According to {speaker}, {date}:',
  },
  'document.statement.paraphraseOn': {
    fr: 'En substance, selon {speaker}, {date} :',
    en: 'In substance, according to {speaker}, {date}:',
  },
  'document.statement.someone': {
    fr: 'un intervenant que la source ne nomme pas',
    en: 'a speaker whom the source does not name',
  },
  'document.statement.quoted': { fr: '« {text} »', en: '“{text}”' },
  'document.statement.translation': { fr: 'Traduction :', en: 'Translation:' },

  'document.chronology.date': { fr: 'Date', en: 'Date' },
  'document.chronology.event': { fr: 'Fait', en: 'Event' },
})
