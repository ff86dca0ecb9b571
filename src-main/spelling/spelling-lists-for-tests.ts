import type { Language } from '../shared/language.ts'

/** French that is right: one word, form or phrase a line. */
export const rightFrench: readonly string[] = `
l’Assemblée nationale
qu’il
aujourd’hui
ceux-ci
le Burkina-Faso
le Burkina Faso
États
l’État
les États-Unis
cœur
œuvre
vœux
ex æquo
a-t-il
dit-on
est-ce que
celles-là
lorsqu’elle
jusqu’à
quelqu’un
presqu’île
puisqu’on
quoiqu’il
entrouvert
rendez-vous
procès-verbal
chef-d’œuvre
porte-parole
vice-présidente
ex-ministre
chargée d’affaires
plénipotentiaire
ambassadrice
coprésidence
visioconférence
multilatéralisme
désescalade
cessez-le-feu
contre-terrorisme
antiterroriste
djihadistes
sahélien
transfrontalière
burkinabè
nigériens
tchadiennes
malien
franco-allemand
euro-méditerranéen
nigéro-malienne
israélo-palestinien
sino-américaine
pourparlers
médiation
négociateurs
ratifièrent
ratifieraient
réaffirmant
souverainetés
événement
évènement
réfugiés
déplacés internes
communiqué conjoint
mémorandum
accord-cadre
ordre du jour
état-major
général de brigade
lieutenant-colonel
gendarmerie
putschistes
transition
référendum
constitutionnel
intérim
a posteriori
statu quo
de facto
casus belli
persona non grata
maître d’œuvre
dîner
août
goût
là-bas
où
ça et là
plutôt
tantôt
très
Élysée
À Paris
Écrit
l’Égypte
d’Abidjan
l’Union africaine
c’est-à-dire
peut-être
vis-à-vis
au-delà
soi-disant
vingt-et-unième
quatre-vingt-dix
l’aide-mémoire
éléments de langage
non-alignés
sous-secrétaire
sous‑préfet
« Certes »
trente-huit
autoproclamé
géopolitique
sécuritaire
humanitaires
blocus
embargo
sanctions
veto
quorum
forum
maximum
scénarios
médias
e-mail
l’establishment
l’après-guerre
`
  .trim()
  .split('\n')

/** English that is right. */
export const rightEnglish: readonly string[] = `
the General Assembly
don’t
we’ll
o’clock
the President’s envoy
the ministers’ statement
colour and color
organisation
organization
defence and defense
programme
centre
ceasefire
peacekeeping
peacekeepers
peacebuilding
counterterrorism
counter-terrorism
well-known
state-owned
chargé d’affaires
communiqué
rapprochement
détente
raison d’être
coup d’état
memorandum of understanding
chairwoman
plenipotentiary
under-secretary
vice-president
judgment
acknowledgement
liaison
occurred
embassies
sovereignty
insurgents
jihadist
Burkina Faso
Côte d’Ivoire
Niamey
Sahelian
cross-border
twenty-first
de-escalation
re-elected
post-Brexit
Anglo-French
non-aligned
geopolitical
cybersecurity
disinformation
travelled
traveled
licence
licensed
analyse
analyze
towards
mid-March
`
  .trim()
  .split('\n')

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
