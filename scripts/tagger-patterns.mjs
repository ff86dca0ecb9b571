/**
 * Sentences written for this project to teach the name tagger the modern press and reference prose of French and English.
 * {P} a person, {S} a surname alone, {F} a first name alone, {V} a town, {R} a region or district, {O} an organisation,
 * {A} an acronym, {K} a company or club, {U} a university or school, {en C} {de C} {le C} a country after its French preposition,
 * {X} a name of organisation made of other names, {Y} a name of a work, prize, competition or event, which is no name here, {C} a country, {D} a date, {N} a demonym, {W} a title of a work or product, which is no name here, {G} a rank or courtesy, {T} a function. Everything else is outside any name.
 */
export const SURNAMES =
  `Abdoulaye Abena Adeyemi Agboh Ahoua Akakpo Allard Alvarez Amari Amoussou André Appiah Aubert Ayari Azoulay Ba Bachelet Badji Bagayoko Bah Balde Bamba Barbier Barre Barry Bassolé Bazié Bekele Belhadj Belkacem Ben Ammar Benali Benkirane Bernard Bertin Besson Bictogo Biya Blanc Blin Bocoum Boko Bonnet Bouazizi Boucher Bouchard Boukari Bourgeois Boutin Boyer Brunet Bruneau Camara Campbell Carpentier Carter Castro Chabi Charpentier Chauvin Cissé Cissoko Clark Clément Colin Collins Compaoré Conté Cooper Costa Coulibaly Cruz Da Silva Dabiré Dagnogo Daho Daniels Davies Dembélé Deschamps Dia Diabaté Diagne Diaby Diakité Diallo Diarra Diatta Diawara Dicko Diop Diouf Djibo Djourté Dolo Dos Santos Doumbia Drabo Dramé Dubois Duclos Dufour Dupont Durand Duval Ebong Edwards Etienne Evans Fabre Fadiga Fall Faure Faye Fernandes Fischer Fleury Fofana Fontaine Foster Fournier Gaba Gadio Garba García Garnier Gauthier Gaye Gbagbo Gérard Ghannouchi Girard Gomez Gonzalez Goïta Green Gueye Guerin Guillaume Haddad Haïdara Hamani Hamidou Harris Hassan Henry Hernandez Hoffmann Hounkpè Ibrahim Idé Ilboudo Issoufou Jacquet Johnson Jones Joly Kaba Kaboré Kaya Kambou Kamara Kane Kanouté Kante Karimi Keïta Keita Kenfack Khelil Kiemtoré King Klein Koanda Koffi Konaté Koné Konan Kouadio Kouyaté Kponou Kramer Lacroix Lambert Laurent Lawson Leblanc Lebrun Leclerc Lefèvre Legrand Lemaire Leroy Lévy Lewis Lopez Mahamane Maïga Mangou Mansour Marchand Martin Martinez Masson Mbaye Mballa Mbeki Mendes Mensah Mercier Meunier Meyer Michaud Miller Mitchell Morales Moreau Morel Morin Moulin Moussa Müller Muller Murphy Nacro Nadjo Ndiaye Ndong Nguyen Nicolas Nikiema Noël Nouri Ouattara Ouédraogo Ouologuem Ousmane Owona Oyono Parker Pasquier Patel Pereira Perez Perrin Petit Philippe Pichon Poirier Pons Ramos Rahmani Renard Renaud Rey Reynolds Rivière Robert Roberts Robinson Roche Rodriguez Rossi Rouamba Rousseau Roussel Roux Sagna Saïdi Salami Samaké Sampaio Sanchez Sanda Sané Sangaré Sankara Sanogo Santos Sarr Savadogo Schmidt Schneider Scott Seck Sidibé Silva Simpson Sissoko Smith Soglo Somé Sonko Soré Soumahoro Soumaré Sow Sy Sylla Taleb Tall Tamboura Tandja Tapsoba Taylor Tchiani Tembely Tessougué Thiam Thiombiano Thomas Thompson Tine Togola Toguyeni Torres Touré Tounkara Traoré Turner Vallet Vidal Vincent Walker Wane Ward Weber White Williams Wilson Wright Yabré Yaméogo Yao Yattara Young Zida Zongo Zerbo Ziani Zoubir Zinsou Abbé Achard Amrani Baranger Bélanger Cadiou Delorme Escoffier Ferrand Gaillard Hubert Imbert Jourdan Kermarrec Loiseau Maillard Navarro Ollivier Prigent Quéméneur Rigaud Sauvage Tessier Vasseur Novak Kowalski Ivanov Petrov Popescu Horvath Jansen De Vries Van Dijk Andersson Hansen Nielsen Rossi Bianchi Ferrari Tanaka Suzuki Kim Park Li Wang Zhang Chen Singh Kumar Sharma Gupta Yilmaz Demir Hosseini Rezaei Cohen Mizrahi`.split(
    /\s+/,
  )

export const FRENCH = `
{P} a été nommé ministre par décret.
Né le {D} à {V}, {P} est un homme politique {N}.
{P}, née à {V} le {D}, est une romancière {N}.
{P} est un joueur de football {N} qui évolue au poste de défenseur au {K}.
Il étudie le droit à l' {U} avant de rejoindre le barreau de {V}.
Elle enseigne à l' {U} depuis {D}.
{P} meurt à {V} en 1987.
{P} succède à {P} à la tête du parti.
Il rencontre {P} à {V}, puis part pour {V}.
Le film est réalisé par {P} avec {P} et {P}.
L'album sort chez {K} en 1994.
La commune est située dans le département de {R}, à l'est de {V}.
Le village se trouve au nord de {V}, dans la région de {R}.
La rivière prend sa source près de {V} et se jette dans la {R}.
L'espèce se rencontre {en C} et {en C}.
Cette plante est endémique {de C}.
Il remporte la Coupe du monde avec l'équipe {de C}.
Il signe au {K} en 2004, puis est prêté à l' {K}.
Le {K} affronte le {K} en finale.
L'entreprise {K} a son siège à {V}.
La société {K} annonce la fermeture de son usine de {V}.
Selon {P}, la situation reste fragile.
Selon {G} {P}, les faits remontent au {D}.
« Nous irons jusqu'au bout », a déclaré {P}.
« Rien n'est décidé », a prévenu {S}.
« La paix est possible », assure {P}, {T}.
{P}, {T}, a rencontré son homologue {P} à {V}.
Le {T} {P} s'est rendu {en C} le {D}.
Le {T} {N}, {P}, a promis une réponse.
{G} {P} a reçu une délégation de l' {O}.
{G} {S} n'a pas souhaité répondre.
{G} {S} et {G} {S} ont été entendus par le juge.
{P} et {P} ont signé l'accord à {V}.
{P} , {P} et {P} figurent parmi les blessés.
{P} était l'un des hommes les plus recherchés du pays.
{P} s'est évanouie une heure après.
{P} annonce son intention de porter plainte.
{P} a également pris la parole devant la foule.
{P} s'en est sorti sain et sauf.
{P}, un homme d'origine {N}, a été arrêté {en C}.
{P}, connue pour ses idées, a été arrêtée à {V}.
{P}, bûcheron, habitait une maison isolée près de {V}.
Son ami {P} faisait partie du groupe.
Sa collègue {P} a été retrouvée à {V}.
Son fils, {F}, lui a rendu hommage.
Mon mari {F} ne reviendra pas.
Heureusement, {F} a pu prévenir les secours.
{F} a disparu le {D}.
Une petite fille nommée {P} a été blessée.
Le suspect, {P}, a été interpellé à {V}.
La victime, {P}, travaillait pour {K}.
Un témoin, {P}, raconte la scène.
Après le drame, {P} a été transporté à l'hôpital de {V}.
Lors de la réunion, {P} a présenté le rapport de l' {O}.
En {D}, {P} quitte {V} pour {V}.
Le {D}, {P} a heurté un poteau près de {V}.
À {V}, {P} était attendu par la foule.
À {V}, des émeutes ont éclaté dans la nuit.
Dans la ville de {V}, les habitants ont peur.
Une explosion s'est produite à {V}, {en C}, faisant douze morts.
Un incendie a ravagé un entrepôt de {K} à {V}.
Un accident s'est produit sur la route entre {V} et {V}.
Des combats ont éclaté près de {V}, dans la région de {R}.
L'armée a repris {V}, dans le nord {de C}.
Les troupes {N} ont quitté {V}.
{le C} et {le C} ont rompu leurs relations.
{le C} a rappelé son ambassadeur {en C}.
La présidence {de C} dément ces informations.
Les autorités {de C} ont ouvert une enquête.
La frontière entre {le C} et {le C} reste fermée.
Il a été reçu {en C}, puis {en C}, avant de rentrer à {V}.
{V} accuse {V} de soutenir les rebelles.
Le sommet de {V} réunira les chefs d'État de l' {O}.
L' {O} a publié un communiqué le {D}.
L' {O} ({A}) a suspendu ses activités à {V}.
La {O} condamne l'attaque de {V}.
Le {A} revendique l'attaque.
Les combattants du {A} ont pris {V}.
L' {A} a réuni ses membres à {V}.
D'après l' {A}, plus de 300 familles ont fui.
Le porte-parole de l' {A}, {P}, a confirmé.
{P}, président de la {O}, dénonce une injustice.
{P}, directrice de l' {O}, a salué le geste.
L'ONG {K} distribue des vivres à {V}.
L'association " {K} " a organisé une collecte.
L'entreprise " {K} " a licencié trente personnes.
Les employés de {K} manifestent devant le siège.
Les ouvriers de l'usine {K} sont en grève.
Le syndicat {A} appelle à la grève générale.
Les élèves du {U} ont défilé dans les rues de {V}.
La Banque {K} a perdu des millions.
Le tribunal de {V} a condamné {P} à dix ans de prison.
Le maire de {V}, {P}, a démissionné.
Le gouverneur de {R}, {P}, visite les sinistrés.
Le roi {F} II règne de 1320 à 1351.
{F} Ier fonde la ville.
Sainte {F} est fêtée en novembre.
L'église Notre-Dame de {V} date du XIIe siècle.
Le château de {V} a été construit en 1650.
Le Tour de France passe par {V}.
La Première Guerre mondiale éclate en 1914.
La Constitution de 1958 prévoit ce cas.
Le Grand Prix se court sur le circuit de {V}.
La Bible et le Coran sont cités.
Les Jeux olympiques d'été se tiennent à {V}.
Le Nouvel An est célébré partout.
Le Premier ministre a parlé de la Constitution.
Le Président de la République s'est exprimé hier.
Les Français et les Allemands ont voté.
Les Maliens attendent des réponses.
Le Parlement examinera la loi mardi.
Le Sénat a rejeté le texte.
Elle parle le français, l'anglais et le bambara.
Les enquêteurs ont retrouvé une Peugeot blanche.
Le virus Ebola a fait cent morts {en C}.
La série est diffusée sur {K}.
Il est diplômé de l' {U}.
Il commence sa carrière au {K} puis joue au {K}.
Membre du {O}, il est élu député de {R}.
Il est élu au conseil de {V} sous l'étiquette du {O}.
Il est le fils de {P} et de {P}.
Elle épouse {P} en 1923.
Le roman de {P} est traduit par {P}.
Inspiré par {P}, il peint à {V}.
{P} ({N}) remporte la course devant {P} et {P}.
La montagne domine la vallée de {R}.
Le lac se trouve {en C}, près de la frontière avec {le C}.
L'aéroport de {V} est fermé.
L'autoroute relie {V} à {V}.
Le train {V} - {V} a été supprimé.
La gare de {V} accueille mille voyageurs.
La bataille de {V} oppose les deux armées.
Le diocèse de {V} couvre {R}.
Le district de {R} compte dix villages.
Elle est originaire de {V} {en C}.
Les habitants de {V} ont manifesté devant l'ambassade {de C}.
De nombreux habitants de {V} se sont rendus à {V}.
{P} : « Nous attendons toujours ».
{P} – {T}
{G} {P}, {T}
Par {P}, à {V}
De notre correspondant à {V}, {P}
{V} ({K}) – Le gouvernement a annoncé la nouvelle.
Dans un entretien à {K}, {P} revient sur la crise.
Interrogé par {K}, {S} reste prudent.
Sur {K}, {P} a publié une vidéo.
Dans une vidéo publiée sur {K}, l'homme menace {le C}.
{P} du {O} et {P} de la {O} ont pris la parole.
Des chercheurs de l' {U}, dirigés par {P}, ont publié l'étude.
Les deux hommes, {P} et {P}, ont été vus à {V}.
Le professeur {P} de l' {U} a reçu le prix.
Le docteur {P} soigne les blessés à l'hôpital de {V}.
L'avocat de {S}, maître {P}, a fait appel.
La famille {S} est l'une des plus anciennes de {V}.
Le groupe {K} rachète {K}.
Le parti de {P}, le {O}, a perdu les élections.
Arrivé à {V}, {S} a retrouvé {F}.
Le film " {W} " sort en salles en 1998.
L'album {W} se vend à un million d'exemplaires.
Le jeu vidéo {W} paraît sur PlayStation 2, Windows et Xbox.
La série {W} compte douze épisodes.
Dans le roman " {W} ", l'héroïne part pour {V}.
La chanson " {W} " est reprise par {P}.
Il joue le rôle de {F} dans la pièce " {W} ".
{P} réalise " {W} " puis " {W} ".
Le magazine publie " {W} " en 1975.
La Coupe {S} se joue à {V}.
Le Festival de {V} lui remet la Palme d'or.
Les Championnats du monde ont lieu à {V}.
Les Jeux olympiques d'hiver de {V} sont annulés.
L'Euro 2016 se joue {en C}.
La Ligue des champions reprend mardi.
Le Prix Nobel de littérature revient à {P}.
Le prix Goncourt couronne {P}.
La Renaissance et le Moyen Âge sont étudiés à l' {U}.
La révolution de Février éclate à {V}.
La guerre de Sécession oppose le Nord et le Sud.
La Seconde Guerre mondiale interrompt sa carrière.
L'Ancien Régime prend fin en 1789.
Le Livre de la jungle est un classique.
Un fusil Colt M 1911 a été retrouvé.
La voiture, une Renault Clio, roulait vers {V}.
Un hélicoptère Puma s'est écrasé près de {V}.
Le système Linux et le langage Java sont libres.
Généralement, les habitants se déplacent à pied.
Seul le nord {de C} est touché.
Plusieurs auteurs, dont {P}, partagent cet avis.
Certains historiens situent la bataille près de {V}.
Malheureusement, le navire coule au large {de C}.
Finalement, {S} renonce.
Aujourd'hui, la ville compte dix mille habitants.
Cependant, {S} perd le match contre {P}.
Ensuite, il rejoint {V} puis {V}.
Parmi eux se trouvent {P}, {P} et {F}.
Chaque Américain paie des impôts.
Les Romains battent les Grecs près de {V}.
Les Romantiques et les Surréalistes s'opposent.
Les catholiques, les protestants et les Juifs vivent à {V}.
Dieu et le Diable apparaissent dans la pièce.
Troisième du classement, {P} gagne à {V}.
Deux ans plus tard, {S} retourne {en C}.
Toutefois, le traité de {V} y met fin.
Le traité de {V} est signé en 1815.
Le musicien {P} joue de la guitare Fender.
Le genre Acacia comprend mille espèces.
L'astéroïde Ceres est découvert par {P}.
La planète Mars est rouge.
La fusée Ariane 5 décolle de {V}.
L'opération Tempête commence le {D}.
La loi Informatique et libertés date de 1978.
Le plan Marshall aide l' {O}.
Le lac de {R} et les monts de la {R} dominent {V}.
Elle vit dans l' {R} et meurt à {V}.
Le fleuve traverse {V}, {V} et {V}.
La province de {R} touche la {R}.
Située à {V}, la mine appartient à {K}.
Le bassiste {F} et le batteur {P} quittent le groupe.
Le groupe {K} enregistre à {V}.
Le club de {V}, le {K}, bat {K} deux à zéro.
{K} et {K} se partagent le marché.
Le siège de l' {O} est à {V}.
Le {O} perd les élections face au {O}.
Le {X} annonce un nouvel accord avec {X}.
{P} rejoint le {X} en 2011.
Il joue pour le {X} puis pour le {X}.
Elle signe un contrat avec {X} et {X}.
Le match contre le {X} se termine sur un nul.
Il est recruté par {X} en provenance de {X}.
Il est prêté une saison au {X}.
{P}, joueur des {X}, est blessé.
Les {X} remportent le titre.
Il est choisi par les {X} au deuxième tour.
{P} est professeur à l' {X}.
{P} dirige {X} depuis 2008.
{P}, fondateur de {X}, vit à {V}.
{P}, porte-parole de {X}, dément.
Il étudie à {X} puis à {X}.
Diplômée de {X}, elle entre chez {X}.
Il travaille chez {X} comme ingénieur.
Le label {K} publie leur premier disque.
L'album paraît sur le label {K}.
{K} est un groupe de rock {N} formé à {V} en 1994.
{K} est une entreprise {N} fondée par {P}.
{K} est un club de football basé à {V}.
Le groupe {K} se forme à {V} autour de {P} et {P}.
Des groupes comme {K}, {K} et {K} l'influencent.
Il est membre de {X} et de {X}.
Elle adhère au {X} en 1936.
Candidat du {X}, il bat {P} ({X}).
Le {X} obtient 12 sièges au Parlement.
La coalition réunit le {X}, le {X} et {X}.
{P} ( {A} ) est élue maire de {V}.
Le député {P} ({X}) a posé la question.
Le {X} a publié un communiqué.
Un responsable du {X} a été tué près de {V}.
Des combattants de {X} ont attaqué {V}.
Le chef de {X}, {P}, appelle au calme.
Le siège de {X} se trouve à {V}, {en C}.
L'usine de {K} à {V} ferme.
{K} rachète {K} pour deux milliards.
Le constructeur {K} présente son modèle.
La chaîne {K} diffuse le film.
Le quotidien {K} révèle l'affaire.
Dans le journal {K}, {P} écrit une tribune.
Selon {K}, {P} sera nommé {T}.
Selon l'agence {K}, {V} est calme.
Le magazine {K} le classe premier.
{Y} est un film {N} réalisé par {P}.
{Y} est un roman de {P} publié chez {K}.
Il remporte {Y} en 1987 à {V}.
Elle participe à {Y} avec {P}.
{P} gagne {Y} devant {P}.
Lors de {Y}, il bat {P}.
Le disque " {Y} " sort en mars.
La chanson " {Y} " est chantée par {P}.
Dans " {Y} ", {P} joue le rôle de {F}.
Il reçoit {Y} pour son œuvre.
Depuis {Y}, la ville s'est agrandie.
Le jeu fonctionne sous Windows et sur PlayStation.
Le logiciel utilise le format XML et le protocole HTTP.
La carte utilise un processeur Intel.
Ce gène code une protéine ADN.
La voiture est une Ford Mustang.
Il pilote une Ferrari au Grand Prix de {V}.
Le {D}, {P} est élu à la présidence de {X}.
{P} est un évêque de {V}.
{F} de {V} est un moine.
{F} II, roi {de C}, épouse {F} de {V}.
L'empereur {F} Ier reçoit {F}.
{P} naît dans une famille de {V}.
{P} naît à {V}, dans le {R}, et meurt à {V}.
{P}, dit {F}, est un peintre {N}.
Originaire de {R}, {P} s'installe à {V}.
Les sonates de {S} et les symphonies de {S}.
Les travaux de {S} et de {S} ont montré le contraire.
La théorie de {S} est reprise par {P}.
Selon {S}, cela suffit.
Comme {S} l'a écrit, rien ne change.
{S}, {S} et {S} sont cités.
{S} marque le deuxième but.
{S} quitte ses fonctions en mars.
Face à {S}, {S} s'impose.
L'arbitre {P} exclut {S}.
La ville est jumelée avec {V}, {V} et {V}.
Les communes voisines sont {V}, {V} et {V}.
La ligne relie {V} à {V} par {V}.
Le bourg est situé à dix kilomètres de {V}.
La {R} arrose {V} puis rejoint la {R}.
On le trouve au {C}, au {C} et {en C}.
L'espèce vit dans le nord {de C} et au {C}.
Le comté de {R} se trouve dans l'État de {R}.
La région de {R} touche {le C}.
Le nord de {R} et le sud de {R} sont touchés.
Le mont {S} domine la vallée.
L'île de {V} appartient {de C}.
L'attaque de {V} a fait dix morts.
Des affrontements ont eu lieu à {V}, {V} et {V}.
Les habitants de {V} et de {V} ont fui vers {V}.
La route {V}-{V} est coupée.
De {V} à {V}, la colère monte.
{V}, le {D} – {P} a reçu {P}.
{V} ({C}), de notre envoyé spécial.
Le Premier ministre {N} {P} est arrivé à {V}.
Le chef de la diplomatie {N}e, {P}, rencontre {P}.
Le colonel {P} et le capitaine {P} ont été arrêtés.
Les généraux {S} et {S} sont attendus à {V}.
Le lieutenant-colonel {P}, {T}, a signé.
{P}, {T} {de C}, et {P}, {T} {de C}, ont signé.
La ministre {P} et son collègue {P} se sont vus.
L'opposant {P} est rentré {en C}.
Le militant {P} a été libéré.
L'activiste {P}, de {X}, a été enlevé.
Le journaliste {P}, de {K}, est jugé à {V}.
L'analyste {P}, de l' {X}, en doute.
Le chercheur {P} ({X}) le confirme.
Me {S}, avocat de {P}, fait appel.
Mme {P} et M. {P} ont pris la parole.
Fait à {V}, le {D}. {P}
Signé : {P}, {T}.
Ont pris part à la rencontre {P}, {P} et {P}.
Étaient présents : {P} ({X}), {P} ({X}).
Propos recueillis par {P}.
Photo : {P}.
Aucun pays n'a répondu.
Quatre délégations ont quitté la salle.
Plusieurs ministres sont arrivés hier.
Les Autorités nationales ont pris acte.
Le Ministre a remercié les participants.
La Conférence a adopté trois décisions.
Le Secrétariat transmettra le rapport.
Les Parties conviennent de se revoir.
Eau, sécurité, commerce : trois dossiers.
L'Eau et la Sécurité sont au programme.
Chronologie : les grandes dates.
Repères et points de vue.
L'accord de {V} reste en vigueur.
Le sommet de {V} a commencé.
{X} et {X} ont signé un protocole à {V}.
{X}, basé à {V}, emploie mille personnes.
`
  .trim()
  .split('\n')

export const ENGLISH = `
{P} was appointed minister on {D}.
{P} said the talks would resume in {V}.
{P}, the {T}, met {P} in {V} on {D}.
{P} told {K} that the deal was dead.
" We will not give up , " {S} said.
" It is over , " said {P}, {T}.
{G} {P} arrived in {V} from {C}.
President {P} met with {P} in {C}.
{C} and {C} signed a trade deal in {V}.
{C} has accused {C} of backing the rebels.
The {O} suspended {C} in 2023.
The {O} ({A}) condemned the attack on {V}.
The {A} said its forces had left {V}.
{P} of the {O} called for calm.
Police in {V} arrested {P} on {D}.
{P} was born in {V}, {C}, on {D}.
She studied at {U} and moved to {V}.
He played for {K} before joining {K}.
The company {K} is based in {V}.
Shares in {K} fell after {P} resigned.
The book was written by {P} and {P}.
The river flows through {V} and {V}.
The village lies in {R}, north of {V}.
The species is found in {C} and {C}.
The {N} government denied the report.
The {N} president, {P}, will visit {V}.
Senator {S} voted against the bill.
{S} and {S} debated in {V}.
Thousands marched in {V} against {P}.
{F} was a king of {C}.
In {D}, {P} left {K} for {K}.
The Second World War began in 1939.
The Bible is read in many languages.
The Democrats and the Republicans disagree.
On Monday, {P} visited {V}.
A spokesman for {K}, {P}, declined to comment.
Researchers at the {U} found a link.
The film stars {P} and {P}.
The battle of {V} took place in 1813.
The airport in {V} was closed.
{V} — The government announced the news.
{P} is a {N} politician and a member of the {O}.
According to {P}, the army controls {V}.
{X} announced a new deal with {X}.
{P} joined {X} in 2011.
He played for {X} and later for {X}.
She signed a contract with {X}.
The match against {X} ended in a draw.
He was traded to the {X} from the {X}.
He moved on loan to {X}.
The {X} won the title.
{P} of the {X} scored twice.
{P} teaches at {X}.
{P} has run {X} since 2008.
{P}, founder of {X}, lives in {V}.
{P}, a spokesman for {X}, denied it.
{P}, an analyst at the {X}, agreed.
{P}, director of {X}, told {K}.
He studied at {X} and {X}.
A graduate of {X}, she worked at {X}.
The label {K} released their first record.
{K} is an {N} rock band from {V}.
{K} is a company founded by {P}.
Bands such as {K}, {K} and {K} followed.
He is a member of the {X}.
She joined the {X} in 1936.
The {X} won 12 seats in parliament.
The coalition includes the {X}, the {X} and {X}.
{P} ({A}) was elected mayor of {V}.
Fighters from {X} attacked {V}.
The leader of {X}, {P}, called for calm.
{X} is based in {V}, {C}.
{K} bought {K} for two billion dollars.
Shares of {K} and {K} rose.
{K} reported that {P} would resign.
The newspaper {K} said so on Monday.
In an interview with {K}, {P} said he would stay.
" We are ready , " {P} told {K}.
" Nothing has changed , " {S} added.
" I will go to {V} , " {P} said on Tuesday.
{Y} is a film directed by {P}.
{Y} is a novel by {P} published by {K}.
He won the {Y} in 1987.
She took part in the {Y} with {P}.
{P} won the {Y} ahead of {P}.
The album " {Y} " was released in March.
The song " {Y} " was sung by {P}.
In " {Y} ", {P} plays {F}.
Since the {Y}, the town has grown.
The game runs on Windows and PlayStation.
The gene encodes a DNA binding protein.
He drove a Ford Mustang.
{P} was a {N} painter.
{P} (born {D}) is a {N} footballer who plays for {X}.
{P} was born in {V}, {R}, and grew up in {V}.
King {F} II married {F} of {V}.
Saint {F} was a monk.
{S} argued that this was wrong.
{S} and {S} showed the opposite.
According to {S}, nothing changed.
The works of {S} and {S} are quoted.
{S} scored the second goal.
{S} left office in March.
{S} 's son {F} moved to {V}.
{P} 's wife, {P}, was born in {V}.
The town is twinned with {V}, {V} and {V}.
Nearby towns include {V}, {V} and {V}.
The line connects {V} with {V}.
The {R} River flows through {V}.
{V} is a town in {R}, {C}.
{V} is a city in the {R} region of {C}.
{V} is a village in {R} County, {R}.
It is found in {C}, {C} and {C}.
The species lives in northern {C} and {C}.
Northern {C} was hit by floods.
The island of {V} belongs to {C}.
Mount {S} rises above {V}.
Lake {S} lies north of {V}.
The attack in {V} killed ten.
Clashes broke out in {V}, {V} and {V}.
Residents of {V} fled to {V}.
The road from {V} to {V} is closed.
{V}, {C} ({A}) - The government has resigned.
{V} - {P} met {P} on {D}.
{C} 's president, {P}, visited {V}.
{C} 's foreign minister {P} met his {N} counterpart {P}.
{N} President {P} said {C} would respond.
{N} Chancellor {P} and {N} Prime Minister {P} spoke by phone.
{N} Foreign Minister {P} warned {C}.
The {N} defence minister, General {P}, arrived in {V}.
Colonel {P} and Captain {P} were arrested.
Generals {S} and {S} are expected in {V}.
Opposition leader {P} returned to {C}.
Activist {P} was freed in {V}.
Journalist {P} of {K} is on trial.
UN envoy {P} briefed the {X}.
The {A} 's {P} said talks would resume.
The {X} 's foreign policy chief, {P}, said so.
Officials from the {X} and the {X} met in {V}.
Ministers from {C}, {C} and {C} gathered in {V}.
Talks between {C} and {C} collapsed.
{C} and its neighbours agreed.
The {N} army said it had retaken {V}.
Germany 's {X} and Italy 's {X} will play on Sunday.
The {A} and the {A} signed a pact.
Troops from the {X} were deployed near {V}.
The {X} ruled that {P} could stay.
The {X} in {V} upheld the verdict.
The {X} said {C} had broken the rules.
A report by {X} said so.
Police said {P}, 34, was arrested in {V}.
{P}, 45, is a teacher from {V}.
By {P}
By {P} in {V}
Reporting by {P}; editing by {P}
Water is scarce this year.
Security was tight at the airport.
The Conference adopted three decisions.
The Ministers thanked the host.
The Commission will report back.
Alert systems were installed.
No country replied.
Four delegations left the room.
Many Germans and Russians agree.
The Americans and the British left.
Muslims and Christians live together.
Catholics and Protestants disagree.
He speaks English, French and Arabic.
On Sunday, the Republicans won.
`
  .trim()
  .split('\n')

export const COMPANIES =
  `Air Sahel|Orange|Total|TotalEnergies|Bolloré|Orano|Areva|Renault|Peugeot|Airbus|Boeing|Google|Facebook|Twitter|YouTube|Microsoft|Apple|Amazon|Danone|Carrefour|Michelin|Siemens|Samsung|Sony|Toyota|Nestlé|Reuters|BBC|CNN|Fox News|TF1|France 2|France Inter|Canal+|Le Figaro|Libération|L'Équipe|New York Times|Washington Post|Al Jazeera|TV5 Monde|Jeune Afrique|Africa24|Ecobank|Attijari|Sonatrach|Sonatel|Barrick Gold|Endeavour|Universal|Warner|EMI|Columbia Records|Gallimard|Hachette|Paramount|Netflix|Lufthansa|Gazprom|Rosneft|Huawei|Real Madrid|FC Barcelone|Manchester United|Arsenal|Liverpool|Bayern Munich|Juventus|AC Milan|Ajax Amsterdam|Paris Saint-Germain|Olympique de Marseille|AS Monaco|Olympique lyonnais|Stade rennais|FC Nantes|AS Saint-Étienne|Djoliba AC|Stade malien|Étoile filante|ASEC Mimosas|Lakers de Los Angeles|Bulls de Chicago|Yankees de New York|Croix du Sud|Main Tendue|Terre Verte|Eau Pure|Sahel Espoir|Les Amis de la Terre|Green Future|Pacific Trust|Action Solidaire|Nouvel Horizon|Lumière|Fraternité|Oxfam|Caritas|Greenpeace|Médecins du monde|Care|Save the Children`.split(
    '|',
  )

export const BODIES =
  `Assemblée des peuples du Sud|Parti du renouveau|Parti socialiste|Parti communiste|Parti libéral|Parti démocratique|Parti pour la justice|Mouvement pour la République|Front populaire|Front de résistance|Union des travailleurs|Union pour la démocratie|Fédération des syndicats|Fédération internationale de football|Ligue des droits de l'homme|Comité international olympique|Comité national de salut|Conseil supérieur de la communication|Conseil de paix et de sécurité|Cour suprême|Cour constitutionnelle|Banque centrale|Agence spatiale européenne|Agence nationale de sécurité|Office national des céréales|Chambre de commerce|Commission électorale indépendante|Commission nationale des droits humains|Ministère de la Défense|Ministère de l'Intérieur|Ministère des Affaires étrangères|Armée de libération|Garde républicaine|Garde nationale|Gendarmerie nationale|Police nationale|Croix-Rouge|Académie française|Académie des sciences|Opéra national|Congrès national|Rassemblement national|Alliance pour le changement|Coalition des forces patriotiques|Organisation mondiale du tourisme|Association des journalistes|Fondation pour la paix|Institut d'études stratégiques|Democratic Party|Republican Party|Labour Party|Supreme Court|Federal Reserve|Security Council|House of Representatives|National Guard|State Department|World Bank|Human Rights Council|Central Bank|Royal Society|Workers' Union`.split(
    '|',
  )

export const SCHOOLS =
  `Université de {V}|université de {V}|École normale supérieure|École polytechnique|Institut d'études politiques|École nationale d'administration|Université Paris-Descartes|Sorbonne|Collège de France|Lycée technique de {V}|Harvard University|University of {V}|Stanford|Oxford|Yale|Massachusetts Institute of Technology`.split(
    '|',
  )

export const REGIONS =
  `Tillabéri|Diffa|Kidal|Ménaka|Gao|Mopti|Ségou|Liptako|Casamance|Kabylie|Rif|Bretagne|Normandie|Alsace|Lorraine|Haute-Savoie|Gironde|Loire|Rhône|Garonne|Seine|Meuse|Bavière|Saxe|Toscane|Lombardie|Andalousie|Catalogne|Galice|Ontario|Québec|Californie|Texas|Ohio|Virginie|Michigan|Nouvelle-Galles du Sud|Kivu|Katanga|Darfour|Tigré|Oromia|Borno|Kaduna|Sonora|Yucatan|Minas Gerais|Hokkaido|Sichuan|Yunnan|Punjab|Bengale|Cachemire|Anatolie|Crimée|Sibérie|Transylvanie|Bohême|Moravie|Silésie|Cornouailles|Yorkshire|Écosse|Essex|Kent|Valais|Tessin|Tyrol|Styrie|Ardennes|Flandre|Wallonie|Brabant|Zélande|Jutland|Scanie|Laponie`.split(
    '|',
  )

export const TITLE_WORDS =
  `Le La Les Un Une The Nuit Jour Homme Femme Enfant Mer Ciel Route Guerre Paix Monde Ombre Lumière Rêve Dernier Premier Grand Petit Rouge Noir Blanc Secret Retour Voyage Maison Ville Château Roi Reine Cœur Feu Vent Night Day Man Woman Love Story Dream Dark Star Black White Blue Red Last First Secret Return Road House City King Queen Heart Fire Wind World War Game Battle Royale Fantasy Kart Express Hamlet Papyrus Fallout Odyssée Éthique Métamorphoses Confessions Mémoires Phantom Legend Final Super Ultra Zone Planet Person Interest Live Show`.split(
    ' ',
  )

export const WORDS = {
  D: [
    '3 mai 1954',
    '12 juin 2021',
    '1998',
    '28 août 2014',
    'mars 2019',
    '1er janvier 1887',
    '2020',
  ],
  ED: ['May 3, 1954', 'Monday', '1998', 'March 2019', '12 June 2021'],
  N: 'malien|français|nigérien|allemand|italien|espagnol|américain|britannique|suisse|belge|russe|chinois|marocain|algérien|tunisien|sénégalais|ivoirien|togolais'.split(
    '|',
  ),
  EN: 'Malian|French|German|Italian|Spanish|American|British|Swiss|Russian|Chinese|Moroccan|Nigerian'.split(
    '|',
  ),
  G: 'M.|Mme|Monsieur|Madame|le général|le colonel|Général|Dr|le docteur|maître|le capitaine'.split(
    '|',
  ),
  EG: 'Mr.|Mrs.|General|Gen.|Colonel|Dr.|Sen.|Prime Minister|Foreign Minister'.split('|'),
  T: 'ministre de la Défense|ministre des Affaires étrangères|président|directeur général|porte-parole du gouvernement|secrétaire général|député|maire|chef de l’opposition|avocat|chercheur|Ministre de la Défense'.split(
    '|',
  ),
  ET: 'defence minister|foreign minister|president|chief executive|spokesman|secretary general|senator|lawyer'.split(
    '|',
  ),
}
