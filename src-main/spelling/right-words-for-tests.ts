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
