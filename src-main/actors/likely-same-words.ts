/** Words, separated by blanks, as a set. */
const words = (text: string) => new Set(text.trim().split(/\s+/))

/** Ranks and courtesies that stand before a name and are no part of it; folded. */
export const honorifics = words(`
  m mr mrs ms mme mlle dr docteur doctor pr prof professeur professor me maitre mgr monseigneur sem se sa
  excellence general gen colonel col commandant cdt capitaine cne lieutenant lt major adjudant sergent
  amiral admiral marechal brigadier imam elhadj alhaji hadj hajj haj hadja el-hadj pere abbe soeur frere
  sir lord lady le la les honorable hon ambassadeur president ministre
`)

/** Words between names that come and go; folded. « Ould » and its like mean “son of”. */
export const particles = words(`
  de du des da do dos das di della van von der den del la le los y e ben bin ibn bint ould uld wuld mint
  al el ul as
`)

/** One name under its many spellings: the first stands for all. Folded. */
const spellings = `
  mohamed mohammed muhammad muhammed mohammad mohamad mouhamed mouhammad mahommed muhamed
  ousmane usman othman osman uthman ousman usmane
  ibrahim ibrahima brahim ebrahim ibraheem
  youssouf youssef yusuf yousef yousouf yussuf yousseff
  cheikh cheick sheikh shaykh sheik cheik cheich
  aboubacar abubakar aboubakr aboubakar abubacar boubacar boubakar abubakr
  abdoulaye abdullahi abdoulahi abdoullahi abdulaye
  abdallah abdullah abdalla abdulla
  ahmed ahmad ahamed ahmet
  hussein hossein hussain hosein houssein husayn
  moustapha mustapha mustafa moustafa
  souleymane sulaiman suleiman soulaymane souleiman sulayman soulemane
  oumar umar omar
  moussa musa mussa
  issa isa
  issoufou issufu
  idriss idris idrissa
  djibril jibril jibrill gibril
  daouda dauda
  seydou saidou saydou seidou
  khadija khadidja kadidja khadijah
  bachir bashir bechir beshir
  khalid khaled
  tarek tariq tarik
  faisal faycal feisal fayssal faysal
  mokhtar moctar mukhtar
  mahdi mehdi
  diallo jallow jalloh dialo
  ndiaye njie njai
  ba bah
  cisse ceesay sise
  camara kamara
  conde konde
  toure turay
  diarra jarra
  gaddafi kadhafi ghadafi qaddafi kadafi
  harouna haruna
  andrei andrey
  sergei sergey
  vladimir wladimir
  alexandre alexander
  oleksandr olexandr
`

export const spellingOf: ReadonlyMap<string, string> = new Map(
  spellings
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.trim().split(/\s+/)
      return [first, ...others].map((name) => [name, first] as const)
    }),
)

/** Names that so many bear that they tell little; folded, in the spelling that stands for all. */
export const commonNames = words(`
  traore diallo keita toure coulibaly diarra ba sow sy camara cisse konate kone maiga sidibe sangare
  conde barry bangoura ndiaye diop fall gueye faye sarr seck tall ouedraogo sawadogo kabore zongo
  mohamed ahmed ali moussa ibrahim abdoulaye abdallah amadou mamadou oumar ousmane issa hassan hussein
  fatima fatou fatoumata aminata mariam jean pierre paul marie martin dupont haddad mahamat
`)

/** Words that tell one generation from the other; folded. */
export const generations = words('jr sr junior senior fils pere ii iii')

/** Country of words for what is a country's; folded, with the form of a state's name among them. */
const countryWords: Record<string, string> = {
  ML: 'mali malien malienne malian',
  NE: 'niger nigerien nigerienne nigeriens',
  NG: 'nigeria nigerian nigeriane',
  BF: 'burkina burkinabe faso',
  SN: 'senegal senegalais senegalaise senegalese',
  CI: 'cote ivoire ivoirien ivoirienne ivorian ivory',
  TD: 'tchad tchadien tchadienne chad chadian',
  TG: 'togo togolais togolaise togolese',
  BJ: 'benin beninois beninoise beninese',
  MR: 'mauritanie mauritanien mauritanienne mauritania mauritanian',
  GA: 'gabon gabonais gabonaise gabonese',
  CM: 'cameroun camerounais camerounaise cameroon cameroonian',
  GH: 'ghana ghaneen ghaneenne ghanaian',
  DZ: 'algerie algerien algerienne algeria algerian',
  MA: 'maroc marocain marocaine morocco moroccan',
  TN: 'tunisie tunisien tunisienne tunisia tunisian',
  LY: 'libye libyen libyenne libya libyan',
  EG: 'egypte egyptien egyptienne egypt egyptian',
  RW: 'rwanda rwandais rwandaise rwandan',
  FR: 'france francais francaise french',
  DE: 'allemagne allemand allemande germany german',
  ES: 'espagne espagnol espagnole spain spanish',
  IT: 'italie italien italienne italy italian',
  GB: 'britannique british',
  US: 'americain americaine american',
  RU: 'russie russe russia russian',
  CN: 'chine chinois chinoise china chinese',
  UA: 'ukraine ukrainien ukrainienne ukrainian',
  TR: 'turquie turc turque turkey turkish',
}

export const countryOfWord: ReadonlyMap<string, string> = new Map(
  Object.entries(countryWords).flatMap(([code, text]) =>
    text.split(' ').map((word) => [word, code] as const),
  ),
)

/** Words of bodies in both languages: the first stands for all. Folded, without the plural's s. */
const bodyWords = `
  ministere ministry
  defense defence
  union
  african africain africaine afrique africa
  european europeen europeenne europe
  conseil council
  securite security
  nation
  uni unie united
  banque bank
  developpement development
  national nationale
  etat state
`

export const bodyWordOf: ReadonlyMap<string, string> = new Map(
  bodyWords
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.trim().split(/\s+/)
      return [first, ...others].map((word) => [word, first] as const)
    }),
)

/** Words of a body's name that carry no meaning; folded. */
export const emptyWords = words(
  'de du des d le la les l et the of and for pour a au aux sur haut haute republique republic',
)

/** Words so many bodies have in their names that they bring nothing together; as `bodyWordOf` has them. */
export const genericWords = words(
  'ministere armee gouvernement conseil national union banque comite commission parti mouvement front direction etat nation',
)

/** Titles and courtesies that tell a woman from a man; folded. */
export const feminine = words(
  'mme mlle madame mrs ms presidente directrice ambassadrice senatrice deputee prefete conseillere generale',
)
export const masculine = words(
  'm mr monsieur president directeur ambassadeur senateur depute prefet conseiller general',
)
