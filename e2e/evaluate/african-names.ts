/**
 * Names of West Africa for the measure of names in templates (Bambara, Mooré, Dioula, Fon, Ewe, Wolof, Pulaar,
 * Hausa, Zarma, Tamasheq, Kanuri, Mandinka, Yoruba). Made by hand from usual given names and family names; none of
 * the pairs is a known person. Those whose words the word lists hold are left out by `unlisted`.
 */
const NAMES = `
Tiécoro Dembakolo; Nianankoro Fombalo; Dofilé Sanankoua; Zoumana Dissako; Kalifala Togolassi; Siriki Ballokoro
Wendyam Zabsonrélé; Raogo Tiendrébéla; Nongma Kiendrézi; Tegawendé Sorghongo; Poko Nabalma; Yembi Ouobgaré
Lassiné Barrofola; Minata Kamissokho; Siaka Bamoriba; Fanta Donzofali; Gnenema Worossé; Pindjan Silulé
Codjo Houngbédjinou; Sènami Agbossagan; Dossa Akplogansi; Vignon Zinsoukpo; Mahouna Gbèdomon; Hounsa Dègnidé
Kossivi Agbényenu; Afi Dzodzogbé; Kokouvi Atakpamessi; Yawa Klutsegan; Messan Ekouévigan; Edem Tsogbégnon
Ndèye Mbengala; Serigne Thiombiga; Maguette Ndoyène; Gorgui Sarrène; Sokhna Mbowène; Modou Ngingala
Demba Ardolélé; Koumbayel Baldékouma; Samba Dicorédio; Hawoly Diamankala; Yéro Sallikenyé; Aissel Guissélou
Garba Dan-Maïgari; Hadizatou Tanimounari; Lawali Chaïbougoro; Rakia Mahamanéchi; Sani Kandarga; Balki Goumarzo
Soumana Karimounga; Zeinabi Hamidouga; Boubé Alzoumari; Hamsatou Seynigoro; Kimba Djermakoua; Fati Gaouréga
Mossa Ag Attaherou; Ghaïchatou Wallet Ikhiya; Intalla Ag Mohamedine; Tita Wallet Oussadène; Bilal Ag Acherifou
Kaka Maïdougouri; Fanne Boukarli; Modu Kachallari; Yagana Malambé; Abba Goniri
Lamin Jammejarra; Fatoumatta Ceesaynding; Ebrima Touraykunda; Isatou Jattakoto; Kebba Sannehdou
Adewale Ogunmoyela; Folashade Akinwandero; Babatunde Oyekanlola; Titilayo Adesokanbi; Olumide Fagbemila
Tchaa Batchassima; Essowè Kpatchalou; Badanam Patassèlé; Mazama Simtayaba; Pyabalo Alidjinani
Yao Kouakoubla; Affoué Nguessanlé; Konan Assémianlé; Akissi Brouzué; Gnamien Ahizikoffi; Zadi Gbaguirou
Thierno Bahlabé; Kadiatou Sylladougou; Sékouna Kourouléma; Mamadi Condédou; Oumoul Barrilabé
`
const SENTENCES = [
  '{name} a quitté la capitale mardi soir.',
  'Le ministre de la Santé, {name}, s’est rendu sur place.',
  'Selon {name}, la route sera rouverte.',
  '« Nous avons attendu trop longtemps », a déploré {name}.',
  'La délégation était conduite par {name}, accompagné de deux conseillers.',
  'Un accord a été signé entre le gouvernement et {name} à Niamey.',
]

/** The names of the list, without those made of nothing but words in the given list. */
export function unlisted(isListed: (word: string) => boolean): string[] {
  const names = NAMES.split(/[;\n]/).map((name) => name.trim())
  return names.filter((name) => name !== '' && !name.split(' ').every(isListed))
}

/** Each name in each sentence, with where it stands. */
export function inSentences(
  names: readonly string[],
): { text: string; start: number; end: number }[] {
  return names.flatMap((name) =>
    SENTENCES.map((sentence) => {
      const start = sentence.indexOf('{name}')
      return { text: sentence.replace('{name}', name), start, end: start + name.length }
    }),
  )
}
