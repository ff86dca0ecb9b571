import type { Language } from '../shared/language.ts'

export type Correction = {
  typed: string
  /** What was meant; spellings that would do as well are separated by a bar. */
  meant: string
  language: Language
  /** The words it stands in, itself being {}. */
  around?: string
}

const inFrench = `
reunion réunion
etat état|État
Etat État
Etats-Unis États-Unis
etats-unis États-Unis
president président
region région
decision décision
operation opération
election élection
republique république
securite sécurité
economie économie
ministere ministère
pres près
probleme problème
systeme système
accés accès
evenement événement|évènement
dejà déjà
differents différents
developement développement
develloppement développement
gouvernment gouvernement
gouvernemant gouvernement
parlementère parlementaire
ocasion occasion
acceuil accueil
comission commission
dilpomate diplomate
diplomatte diplomate
ambassadeure ambassadeur|ambassadeurs|ambassadrice
ambasadeur ambassadeur
negociation négociation
négociacion négociation
négotiation négociation
signiature signature
traîté traité
acord accord
frontiére frontière
parceque parce que
malgrés malgré
language langage
traffic trafic
connection connexion
exemplair exemplaire
ressamment récemment
interressant intéressant
aparemment apparemment
apparament apparemment
courament couramment
oeuvre œuvre
soeur sœur
voeux vœux
l’assembléé l’assemblée
l’ocasion l’occasion
d’acord d’accord
militere militaire
millitaire militaire
resolution résolution
pourparlés pourparlers
plusieur plusieurs
toujour toujours
malhereux malheureux
delegation délégation
conféremce conférence
souverainté souveraineté
souveraineter souveraineté
trasition transition
comuniqué communiqué
apelle appelle
apeller appeler
appercevoir apercevoir
abscence absence
refugiés réfugiés
sanctionèrent sanctionnèrent
qu’ilss qu’ils
rennaissance renaissance
Algerie Algérie
Ethiopie Éthiopie
Nigéri Nigeria|Nigéria|Niger
Ouagadougu Ouagadougou
`
const inEnglish = `
recieve receive
goverment government
govenment government
seperate separate
occured occurred
accomodate accommodate
agressive aggressive
embasador ambassador
ambasador ambassador
negociate negotiate
negociations negotiations
responsable responsible
independant independent
existance existence
adress address
comission commission
commitee committee
parlament parliament
diplomatie diplomatic|diplomat|diplomate
wich which
thier their
beleive believe
foriegn foreign
soveriegnty sovereignty
sovereignity sovereignty
succesful successful
tommorow tomorrow
untill until
developement development
apartement apartment
priviledge privilege
concensus consensus
definately definitely
militiary military
resolutoin resolution
summitt summit
withdrawl withdrawal
refugies refugees
seige siege
peacekeeppers peacekeepers
`

function corrected(lines: string, language: Language): Correction[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [typed = '', ...meant] = line.split(' ')
      const around = language === 'fr' ? 'Le texte dit {} pour cela.' : 'The text says {} for that.'
      return { typed, meant: meant.join(' '), language, around }
    })
}

/** Slips of the pen, each with what was meant. */
export const corrections: readonly Correction[] = [
  ...corrected(inFrench, 'fr'),
  ...corrected(inEnglish, 'en'),
]
