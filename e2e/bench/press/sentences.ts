import type { Language } from '../../../src-main/shared/language.ts'
import type { Draw } from './draw.ts'

/*
 * What the made-up press is composed of. A brace names a list or a kind of number; « {name} » is made
 * of two parts so that few stories share their people.
 */
type Words = Record<string, readonly string[]>

const french: Words = {
  place: list(
    'Bamako, Niamey, Ouagadougou, Dakar, Abidjan, Lomé, Cotonou, Nouakchott, Conakry, ' +
      'Accra, Gao, Agadez, Ségou, Mopti, Zinder, Tahoua, Kayes, Sikasso, Bobo-Dioulasso, ' +
      'Dori, Thiès, Kaolack, Bouaké, Parakou',
  ),
  first: list(
    'Awa, Issa, Salif, Mariam, Oumar, Fatou, Boubacar, Aminata, Ibrahim, Kadiatou, ' +
      'Seydou, Rokia, Moussa, Hawa, Adama, Djénéba, Yacouba',
  ),
  last: list(
    'Traoré, Sanogo, Maïga, Diallo, Kané, Ouédraogo, Barry, Touré, Bagayoko, Tankari, ' +
      'Sawadogo, Ndiaye, Cissé, Dembélé, Sow, Koné, Ly',
  ),
  office: list(
    'le ministre de la Défense, la ministre de l’Eau, le gouverneur, le procureur, le ' +
      'chef de la mission, la présidente de la commission, le préfet, le porte-parole de ' +
      'l’armée, la directrice de l’hôpital, l’ambassadeur de l’Union',
  ),
  body: list(
    'la commission du bassin, l’agence des eaux, le conseil de sécurité, la banque de ' +
      'développement, l’union des producteurs, la mission d’observation, le syndicat des ' +
      'transporteurs, l’office des céréales, la cour de justice',
  ),
  matter: list(
    'le partage du fleuve, la relève des contingents, le prix du mil, la réouverture des ' +
      'marchés, le tracé de la route, la dette des communes, les écoles, la garde des ' +
      'barrages, le retour des déplacés, les permis miniers, la liste électorale, les ' +
      'couloirs de transhumance, la taxe sur le carburant, le cessez-le-feu local',
  ),
  thing: list(
    'un pont, trois véhicules, un dépôt de vivres, deux forages, un poste, une antenne, ' +
      'le bac, un convoi de sel, la station de pompage, une digue',
  ),
  weather: list('la crue, la sécheresse, l’harmattan, l’orage de la veille, la chaleur'),
  month: list('janvier, mars, avril, mai, juin, septembre, novembre'),
}

const english: Words = {
  place: list(
    'Accra, Lagos, Kano, Abuja, Banjul, Freetown, Monrovia, Maiduguri, Kumasi, Tamale, ' +
      'Sokoto, Ibadan, Bo, Buchanan, Nairobi, Kampala, Juba',
  ),
  first: list(
    'Grace, Samuel, Ngozi, Daniel, Esther, Peter, Ruth, Joseph, Comfort, Emmanuel, ' +
      'Patience, Michael, Amina, Victor, Lydia',
  ),
  last: list(
    'Okoro, Mensah, Bello, Kamara, Johnson, Adeyemi, Boateng, Sesay, Danjuma, Owusu, ' +
      'Tolbert, Eze, Lamin, Wanjiru, Otieno',
  ),
  office: list(
    'the defence minister, the water minister, the state governor, the chief prosecutor, ' +
      'the head of the mission, the hospital’s director, the army’s spokesman, the union’s ' +
      'envoy, the mayor, the harbour master',
  ),
  body: list(
    'the river commission, the water agency, the security council, the development bank, ' +
      'the growers’ union, the observer mission, the high court, the transport workers’ ' +
      'union, the grain board, the electoral office',
  ),
  matter: list(
    'the sharing of the river, the relief of the contingents, grain prices, the reopening ' +
      'of markets, the coast road, council debts, closed schools, the guarding of dams, the ' +
      'return of the displaced, mining permits, the voters’ roll, grazing corridors, the ' +
      'fuel tax, the local ceasefire',
  ),
  thing: list(
    'a bridge, three vehicles, a food store, two wells, a post, a mast, the ferry, a salt ' +
      'convoy, the pumping station, a dyke',
  ),
  weather: list('the flood, the drought, dust, last night’s storm, the heat'),
  month: list('January, March, April, May, June, September, November'),
}

const templates: Record<Language, readonly string[]> = {
  fr: list(
    '{Office}, {name}, a reçu {body} à {place} pour parler de {matter}., « Nous avons ' +
      'choisi {matter}, et rien d’autre », a déclaré {name}, {office}., {Thing} a été perdu ' +
      '{day} {month} près de {place} à cause de {weather}., Selon {body}, {count} familles ' +
      'attendent encore à {place} que soit réglé {matter}., {Name} doit se rendre à {place} ' +
      'le {day} {month}, puis à {place}., À {place}, {count} habitants ont signé une lettre ' +
      'à {office}., {Body} a versé {count} millions de francs pour {thing} à {place}., « ' +
      '{Weather} a tout pris, il nous reste {thing} », raconte {name}, rencontré à ' +
      '{place}., Le désaccord porte sur {matter}, que {name} refuse de lier à {matter}., En ' +
      '{month} {year}, {body} avait déjà promis {thing} à {place}., {Office} a démenti : ' +
      '{count} tonnes sont bien parties de {place} pour {place}., Depuis {weather}, {thing} ' +
      'manque à {place}, où {name} compte {count} absents., {Name} et {name} ont signé à ' +
      '{place} un texte de {count} pages sur {matter}., Une délégation de {place}, conduite ' +
      'par {name}, a quitté la salle avant le vote sur {matter}., Le {day} {month} {year}, ' +
      '{count} personnes avaient traversé à {place} malgré {weather}., {Body} se réunira de ' +
      'nouveau à {place} en {month}, a précisé {office}.',
  ),
  en: list(
    '{Office}, {name}, met {body} in {place} to discuss {matter}., “We have chosen ' +
      '{matter} and nothing else,” said {name}, {office}., {Thing} was lost near {place} on ' +
      '{day} {month} because of {weather}., According to {body}, {count} families in ' +
      '{place} still wait for a word on {matter}., {Name} is due in {place} on {day} ' +
      '{month}, and in {place} later., In {place}, {count} residents signed a letter to ' +
      '{office}., {Body} has paid {count} million for {thing} in {place}., “{Weather} took ' +
      'everything, all that is left is {thing},” said {name} in {place}., They differ over ' +
      '{matter}, which {name} will not tie to {matter}., In {month} {year}, {body} had ' +
      'promised {place} {thing}., {Office} denied it: {count} tonnes did leave {place} for ' +
      '{place}., Since {weather}, {place} has been short of {thing}, and {name} counts ' +
      '{count} missing., {Name} and {name} signed a text of {count} pages on {matter} in ' +
      '{place}., A delegation from {place} led by {name} left the room before the vote on ' +
      '{matter}., On {day} {month} {year}, {count} people had crossed at {place} in spite ' +
      'of {weather}., {Body} will meet again in {place} in {month}, {office} said.',
  ),
}

/** A sentence of invented news. */
export function sentence(draw: Draw, language: Language): string {
  const words = language === 'fr' ? french : english
  const part = (name: string): string => {
    if (name === 'day') return String(1 + draw.number(28))
    if (name === 'year') return String(2015 + draw.number(11))
    if (name === 'count') return String(12 + draw.number(940))
    if (name === 'name') return `${part('first')} ${part('last')}`
    const list = words[name]
    if (list === undefined) throw new Error(`no list of words is called ${name}`)
    return draw.one(list)
  }
  return draw
    .one(templates[language])
    .replace(/\{(\w+)\}/g, (_, name: string) =>
      /^[A-Z]/.test(name) ? capital(part(name.toLowerCase())) : part(name),
    )
}

/** A headline: a place, a matter and a number, which hardly ever come together twice. */
export function headline(draw: Draw, language: Language): string {
  const words = language === 'fr' ? french : english
  const [place, matter, count] = [
    draw.one(words['place'] ?? []),
    draw.one(words['matter'] ?? []),
    2 + draw.number(900),
  ]
  return language === 'fr'
    ? `${place} : ${matter}, ${count} voix et un report`
    : `${place}: ${matter}, ${count} votes and a delay`
}

/** A town, for a place line. */
export function town(draw: Draw, language: Language): string {
  return draw.one((language === 'fr' ? french : english)['place'] ?? [])
}

/** A person who signs. */
export function signature(draw: Draw, language: Language): string {
  const words = language === 'fr' ? french : english
  return `${draw.one(words['first'] ?? [])} ${draw.one(words['last'] ?? [])}`
}

function list(words: string): string[] {
  return words.split(', ')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
