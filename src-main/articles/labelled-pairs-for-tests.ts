/** What a text is: made from the event's wire, or a story of its own about the same event. */
type Labelled = { label: 'wire' | 'own'; text: string }

const frenchWire = [
  'Kéra, 12 mars (AFS) – Les ministres de la Défense de trois pays riverains ont décidé mardi à Kéra de créer une patrouille commune sur le fleuve, a annoncé le général Awa Torré à l’issue d’une réunion de deux jours.',
  'La patrouille comptera quatre vedettes et cent vingt hommes. Elle sera basée à Niari et placée sous un commandement tournant de six mois, le premier revenant au pays hôte.',
  '« Nous n’attendrons pas la saison des pluies », a déclaré le général Torré, qui a reconnu que le financement n’était assuré que pour la première année.',
  'Les attaques contre les pirogues de commerce ont fait trente-deux morts depuis janvier, selon un décompte des autorités portuaires. Deux marchés flottants ont fermé et le prix du riz a augmenté d’un cinquième dans la région.',
  'Les trois ministres se retrouveront en juin à Niari pour un premier bilan.',
]
const englishWire = [
  'PORT SELE, March 12 (RW) – Fishing fleets from two neighbouring states will share the Sele banks from April under an agreement initialled on Tuesday, officials from both sides said after a night of talks.',
  'Each side may send forty boats at a time, with observers from the other on board. Nets finer than six centimetres are banned, and catches will be weighed in Port Sele before they are sold.',
  '"It is not a peace treaty, it is a timetable for boats," said Grace Okoro, who led the delegation of the host country.',
  'Clashes over the banks have left nine fishermen dead since last summer. Canneries on both shores have laid off some two thousand workers, according to their unions.',
  'Parliaments have until the end of the month to approve the text, which lapses after three years.',
]

/** Two events, as papers told them. The labels are ours, given when the texts were written. */
export const events: readonly (readonly Labelled[])[] = [
  [
    { label: 'wire', text: frenchWire.join('\n\n') },
    // Cut to its first three paragraphs.
    { label: 'wire', text: frenchWire.slice(0, 3).join('\n\n') },
    // Another head, another order, a paragraph of the paper's own.
    {
      label: 'wire',
      text: `Une patrouille pour le fleuve\nLe Courrier du fleuve avec agence\n\nNos lecteurs le réclamaient depuis l’automne : le fleuve aura ses gardiens.\n\n${[frenchWire[0], frenchWire[3], frenchWire[1], frenchWire[2]].join('\n\n')}`,
    },
    // Reworded line by line.
    {
      label: 'wire',
      text: 'Les ministres de la Défense des trois pays riverains ont décidé, mardi à Kéra, la création d’une patrouille commune sur le fleuve, a fait savoir le général Awa Torré à l’issue d’une réunion de deux jours.\n\nCette patrouille comptera quatre vedettes et cent vingt hommes. Basée à Niari, elle sera placée sous un commandement tournant de six mois, dont le premier revient au pays hôte.\n\n« Nous n’attendrons pas la saison des pluies », a assuré le général, en reconnaissant que le financement n’était assuré que pour la première année.\n\nDepuis janvier, les attaques contre les pirogues de commerce ont fait trente-deux morts, d’après un décompte des autorités portuaires.',
    },
    // The correspondent's own story, with the same quotation.
    {
      label: 'own',
      text: 'Sur le quai de Niari, on a suivi la réunion de Kéra à la radio. « Nous n’attendrons pas la saison des pluies », a promis le général Torré, et les piroguiers ont hoché la tête sans y croire.\n\nIssa Béma a perdu son frère en février, à deux heures de navigation d’ici. Il vend désormais ses sacs de riz à terre, moitié moins, et demande qui paiera l’essence des vedettes quand l’argent de la première année sera dépensé.\n\nÀ la mairie, l’adjoint chargé du port compte sur ses doigts les marchés disparus. Il voudrait que les soldats dorment sur l’eau plutôt qu’à la caserne, et que les trois drapeaux flottent sur le même bateau.',
    },
    // An analysis of the same decision.
    {
      label: 'own',
      text: 'En annonçant une patrouille commune, les trois capitales répondent moins aux pirates qu’à leurs opinions. L’accord de Kéra ne dit rien du droit de poursuite, question qui a fait échouer les tentatives de 2019 et de 2022.\n\nLe commandement tournant ménage les susceptibilités, mais il interdit toute mémoire du terrain : six mois suffisent à peine à connaître les bras du delta.\n\nReste la dépense. Aucun parlement n’a voté de crédits au-delà de la première année, et les bailleurs étrangers attendent de voir. La rencontre de juin dira si la patrouille est une force ou une photographie.',
    },
  ],
  [
    { label: 'wire', text: englishWire.join('\n\n') },
    { label: 'wire', text: englishWire.slice(0, 3).join('\n\n') },
    {
      label: 'wire',
      text: `Boats before borders\nGulf Chronicle staff and agencies\n\nReaders of this paper know the banks as the place where nets are cut at night.\n\n${[englishWire[3], englishWire[0], englishWire[1], englishWire[4]].join('\n\n')}`,
    },
    {
      label: 'wire',
      text: 'Fishing fleets from the two neighbouring states will share the Sele banks from April, under an agreement initialled on Tuesday after a night of talks, according to officials from both sides.\n\nEach side will be allowed forty boats at a time, with observers from the other on board. Nets finer than six centimetres are banned and catches will be weighed in Port Sele before they are sold.\n\n"It is not a peace treaty, it is a timetable for boats," Grace Okoro, who led the delegation of the host country, told reporters.\n\nClashes over the banks have left nine fishermen dead since last summer.',
    },
    {
      label: 'own',
      text: 'They weighed the first catch on a bathroom scale, for a joke, and nobody laughed. In Port Sele the new rules have reached the fish market before they have reached parliament.\n\n"It is not a peace treaty, it is a timetable for boats," Grace Okoro had said, and the women who gut the mackerel repeat it with a shrug. Their trade needs three landings a week; the timetable promises one.\n\nOld Captain Danso, who lost two crews last summer, has painted his hull white so that the observers will see it coming. He will sail in April if his insurer lets him.',
    },
    {
      label: 'own',
      text: 'The initialled text on the Sele banks leaves the maritime boundary where it has been since 1974: undrawn. Lawyers on both sides insisted on a clause saying that no boat creates a right by fishing.\n\nWhat is new is the observer scheme, borrowed from northern treaties, which puts a stranger with a notebook on every deck. Its cost has not been published.\n\nOpponents in the upper house say three years is too short to bring cod back and long enough to lose an election. A vote is expected in the last week of March.',
    },
  ],
]
